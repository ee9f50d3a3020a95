import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { fillTraining } from '../../training/fill';
import type { CompiledScenario } from '../../training/model';
import HandOut from '../Training/HandOut';
import { useReaderDay } from '../useReaderDay';
import styles from './kit.module.css';
import PrintButton from './PrintButton';

interface Props {
  scenario: CompiledScenario;
  /** with the answers, for whoever trains */
  isCorrected?: boolean;
}

/** A scenario to print: `/formation/kit/<scenario>/`, and the trainer's copy under `corrige/`. */
export default function HandOutPage({ scenario, isCorrected = false }: Props): ReactNode {
  const today = useReaderDay();
  const kind = isCorrected ? 'Corrigé' : 'Énoncé';
  const base = `/formation/kit/${scenario.id}/`;
  return (
    <Layout
      title={`${kind}\u00a0: ${scenario.title}`}
      description={`${kind} à imprimer. ${fillTraining(scenario.summary, today, scenario.law).replace(/<[^>]*>/g, '')}`}
    >
      <div className={`lc-container ${styles.page}`}>
        <p className="lc-no-print">
          <Link to="/formation/kit/">Le kit de formation</Link>
          {' · '}
          {isCorrected ? (
            <Link to={base}>L’énoncé, sans les réponses</Link>
          ) : (
            <Link to={`${base}corrige/`}>Le corrigé</Link>
          )}
        </p>
        <p className="lc-kicker">
          {kind} · {scenario.minutes} minutes · arbre «&nbsp;{scenario.treeTitle}&nbsp;»
        </p>
        <h1>{scenario.title}</h1>
        <PrintButton />
        <HandOut scenario={scenario} today={today} isCorrected={isCorrected} />
      </div>
    </Layout>
  );
}
