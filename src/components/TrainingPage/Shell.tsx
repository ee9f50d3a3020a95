import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './shell.module.css';
import { useOffline } from './useOffline';

interface Props {
  title: string;
  description: string;
  lead: ReactNode;
  /** false: on the index itself */
  hasBack?: boolean;
  /** fetches what the page may still need without a connection; the same function at each render */
  prepare?: () => Promise<unknown>;
  children: ReactNode;
}

/** The frame of a page of training: the way back, its title, and one sentence on what it is for. */
export default function Shell(props: Props): ReactNode {
  const { title, description, lead, hasBack = true, prepare, children } = props;
  useOffline(prepare);
  return (
    <Layout title={title} description={description}>
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          {hasBack && (
            <Link className={`lc-no-print ${styles.back}`} to="/formation/">
              Se former
            </Link>
          )}
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </header>
        {children}
      </div>
    </Layout>
  );
}
