import renderRoutes from '@docusaurus/renderRoutes';
import type { Props } from '@theme/DocVersionRoot';
import type { ReactNode } from 'react';
import { GuidesProvider } from '../guides';

/** Gives the guides the list of all of them. The site has one version. */
export default function DocVersionRoot({ version, route }: Props): ReactNode {
  return <GuidesProvider value={version}>{renderRoutes(route.routes ?? [])}</GuidesProvider>;
}
