import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { type ReactNode, useEffect, useRef } from 'react';
import PlanBody from '../TreePlan/PlanBody';
import styles from './styles.module.css';

interface Props {
  /** id of the tree */
  tree: string;
  /** id of the poster among the pages that are rendered whole */
  id: string;
  title: string;
  summary: string;
}

/** A tree as a poster: the drawing alone on one sheet, with what its arrows mean. */
export default function TreePoster({ tree, id, title, summary }: Props): ReactNode {
  const heading = translate({ id: 'poster.title', message: 'Affiche\u00a0: {title}' }, { title });
  const poster = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is part of the page that the build renders whole.
    const print = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-print]')) window.print();
    };
    const { current } = poster;
    current?.addEventListener('click', print);
    return () => current?.removeEventListener('click', print);
  }, []);
  return (
    <Layout title={heading} description={summary}>
      <div className={`lc-container ${styles.page}`}>
        <p className="lc-no-print">
          <Link to={`/arbres/${tree}/plan/`}>
            <Translate id="poster.back">Tout le plan, en texte</Translate>
          </Link>
        </p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
        <div ref={poster} className={styles.poster}>
          <PlanBody key={id} id={id} path={`/arbres/${tree}/affiche/`} />
        </div>
      </div>
    </Layout>
  );
}
