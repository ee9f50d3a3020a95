import renderRoutes from '@docusaurus/renderRoutes';
import { matchPath, useLocation } from '@docusaurus/router';
import type { Props } from '@theme/DocRoot';
import type { ReactNode } from 'react';
import NotFoundContent from '../NotFound/Content';

/** A guide or the list of guides; an unknown address under /guides/ gets the page that says so. */
export default function DocRoot({ route }: Props): ReactNode {
  const { pathname } = useLocation();
  const routes = route.routes ?? [];
  const known = routes.some((child) => matchPath(pathname, child));
  return known ? renderRoutes(routes) : <NotFoundContent />;
}
