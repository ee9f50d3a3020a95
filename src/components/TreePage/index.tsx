import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { LONGEST_TITLE } from '../../site/title';
import type { TreeOpening } from '../../trees/opening';
import DecisionTree from '../DecisionTree';
import Icon from '../Icon';
import ReviewStatus from '../ReviewStatus';
import type { TreeLoader } from '../session/loader';
import NoScript from './NoScript';
import ReturnLink from './ReturnLink';
import styles from './styles.module.css';

export interface Props {
  opening: TreeOpening;
  loaders: TreeLoader;
}

/** Trees that an invoice answers in part. */
const WITH_INVOICE = new Set(['impaye']);

/** Trees of which a customer may call: the same as in their files. */
const WITH_CALLS = new Set([
  'impaye',
  'facture-contestee',
  'reclamation',
  'qualite',
  'retard-livraison',
  'retractation',
  'avis-negatif',
  'compromis',
  'client-en-difficulte',
  'defense-ferme',
]);

const loadSlots = () => import('./slots');
const loadStory = () => import('../Story/SiteStory');

/** The page of a tree: its first question in the HTML, and a way round for readers without JavaScript. */
export default function TreePage({ opening, loaders }: Props): ReactNode {
  const { id, title, summary } = opening;
  const { buildDay } = usePluginData('decision-trees') as { buildDay: string };
  const location = useLocation();
  const { action } = useHistory();
  const planUrl = useBaseUrl(`/arbres/${id}/plan/`);
  const asked = `${opening.fact.question} – ${title}`;
  return (
    <Layout title={asked.length > LONGEST_TITLE ? title : asked} description={summary}>
      <Head>
        <meta property="og:title" content={title} />
      </Head>
      <div className={`lc-container ${styles.page}`}>
        <NoScript opening={opening} />
        <DecisionTree
          opening={opening}
          loader={loaders}
          buildDay={buildDay}
          planUrl={planUrl}
          head={
            <>
              <Link className={styles.back} to="/arbres/">
                <Icon name="chevron" size={16} />
                <Translate id="tree.back">Tous les litiges</Translate>
              </Link>
              <ReturnLink tree={id} className={styles.back} />
              <span className={styles.name}>{title}</span>
            </>
          }
          visit={location}
          isLink={action === 'PUSH'}
          loadSlots={loadSlots}
          loadStory={loadStory}
        />
        <p className={styles.foot}>
          <ReviewStatus />
          {WITH_INVOICE.has(id) && (
            <Link className="lc-no-print" to="/facture/">
              {translate({ id: 'tree.invoice', message: 'Remplir depuis une facture' })}
            </Link>
          )}
          {WITH_CALLS.has(id) && (
            <Link className="lc-no-print" to="/en-ligne/">
              {translate({ id: 'tree.call', message: 'Client au téléphone ?' })}
            </Link>
          )}
          <Link className="lc-no-print" to={`/arbres/${id}/plan/`}>
            {translate({ id: 'tree.plan', message: 'Voir tout l’arbre sur une page' })}
          </Link>
        </p>
      </div>
    </Layout>
  );
}
