/** What packages say of the site that publishes them. */
import operatorInput from '../../../site.config';
import { resolveOperator } from '../../plugins/site-shell/operatorSchema';

/** Reads the operator's file. @param env - environment variables, which win over it */
export function readSite(env: NodeJS.ProcessEnv): { siteUrl: string | null; siteName: string } {
  const { site } = resolveOperator(operatorInput, env);
  return { siteUrl: site.url?.replace(/\/$/, '') ?? null, siteName: site.name };
}
