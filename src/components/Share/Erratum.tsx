import Translate from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import { buildErratumLink } from '../../site/erratum';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { useOperator } from '../useOperator';

interface Props {
  title: string;
  /** with the base URL */
  path: string;
}

/** At the end of a page: pointing out a mistake in it, in the version that is read. */
export default function Erratum({ title, path }: Props): ReactNode {
  const { url } = useDocusaurusContext().siteConfig;
  const { publisher, firm } = useOperator();
  const { buildDay } = usePluginData('decision-trees') as { buildDay: string };
  const { withBaseUrl } = useBaseUrlUtils();
  const address = `${url}${path.replace(/\/?$/, '/')}`;
  const report = buildErratumLink(
    { title, address, version: formatDate(buildDay) },
    publisher.email ?? firm.email,
  );
  return (
    <p className="lc-no-print">
      <a className="lc-button lc-button--small" href={withBaseUrl(report)}>
        <Icon name="warning" size={18} />
        <Translate id="share.erratum">Signaler une erreur</Translate>
      </a>
    </p>
  );
}
