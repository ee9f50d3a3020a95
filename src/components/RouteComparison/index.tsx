import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  columns: string[];
  children: ReactNode;
}

/**
 * Routes side by side: a table where there is room, a card for each route on a phone.
 *
 * The roles are written out, since a table laid out as blocks loses them in some browsers.
 */
export default function RouteComparison({ columns, children }: Props): ReactNode {
  const label = translate({ id: 'routes.caption', message: 'Les voies comparées' });
  return (
    // biome-ignore-start lint/a11y: the roles are those of the elements, kept when they are laid out as blocks
    <div className={styles.frame} role="group" tabIndex={0} aria-label={label}>
      <table className={styles.table} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Translate id="routes.route">Voie</Translate>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y: see above
  );
}

interface RouteRowProps {
  label: string;
  /** the guide that tells how */
  to?: string;
  children: ReactNode;
}

export function RouteRow({ label, to, children }: RouteRowProps): ReactNode {
  return (
    // biome-ignore-start lint/a11y: see RouteComparison
    <tr role="row">
      <th scope="row" role="rowheader">
        {to ? <Link to={to}>{label}</Link> : label}
      </th>
      {children}
    </tr>
    // biome-ignore-end lint/a11y: see RouteComparison
  );
}

interface CellProps {
  label: string;
  children: ReactNode;
}

/** A cell; on a phone its column's name stands before it. */
export function RouteCell({ label, children }: CellProps): ReactNode {
  return (
    // biome-ignore lint/a11y: see RouteComparison
    <td role="cell">
      <span className={styles.name} aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}
