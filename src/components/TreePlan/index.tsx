import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import PlanBody from './PlanBody';
import styles from './styles.module.css';

interface Props {
  /** id of the tree */
  id: string;
  title: string;
  summary: string;
}

/** The plan of a tree: all of it on one page, for reading without scripts, on paper, or to review it. */
export default function TreePlan({ id, title, summary }: Props): ReactNode {
  const heading = translate({ id: 'plan.title', message: 'Plan\u00a0: {title}' }, { title });
  return (
    <Layout title={heading} description={summary}>
      <div className={`lc-container ${styles.page}`}>
        <p className="lc-no-print">
          <Link to={`/arbres/${id}/`}>
            <Translate id="plan.back">Répondre aux questions une par une</Translate>
          </Link>
          {' · '}
          <Link to={`/arbres/${id}/affiche/`}>
            <Translate id="plan.poster">Une affiche à imprimer</Translate>
          </Link>
        </p>
        <h1>{heading}</h1>
        <p>{summary}</p>
        <PlanBody key={id} id={id} path={`/arbres/${id}/plan/`} />
      </div>
    </Layout>
  );
}
