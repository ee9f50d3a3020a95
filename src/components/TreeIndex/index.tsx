import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Icon from '../Icon';
import ReviewStatus from '../ReviewStatus';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

export interface Props {
  trees: readonly { id: string; title: string; summary: string; usual: number }[];
}

/** The trees, each with what it helps to decide. */
export default function TreeIndex({ trees }: Props): ReactNode {
  return (
    <Layout
      title={translate({ id: 'trees.title', message: 'Votre litige, question par question' })}
      description={translate({
        id: 'trees.description',
        message:
          'Répondez à quelques questions : une démarche, ses étapes datées et les textes sur lesquels elle repose.',
      })}
    >
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          <h1>
            <Translate id="trees.title">Votre litige, question par question</Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="trees.lead">
              Une question à la fois. À la fin : une démarche, ses étapes datées, les textes. Vos réponses
              restent sur votre appareil.
            </Translate>
          </p>
        </header>
        <ul className={`lc-grid ${styles.list}`}>
          {trees.map((tree) => (
            <li key={tree.id} className={`lc-card lc-card--link ${styles.card}`}>
              <h2 className={styles.title}>
                <Link to={`/arbres/${tree.id}/`}>{tree.title}</Link>
              </h2>
              <p>{tree.summary}</p>
              <p className={styles.count}>
                <span>{TEXTS.progress(1, tree.usual - 1, false)}</span>
                <Icon name="arrow" />
              </p>
            </li>
          ))}
        </ul>
        <p className={styles.foot}>
          <ReviewStatus />
        </p>
      </div>
    </Layout>
  );
}
