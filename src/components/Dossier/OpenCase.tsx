import { type ReactNode, useMemo } from 'react';
import { type ActionPlanContext, buildPlan } from '../../case/file/plan';
import { DISCLAIMER } from '../../case/messages/disclaimer';
import { readAllDates } from '../../law/dates';
import { formatDate } from '../../trees/format';
import { Notices } from '../DecisionTree/parts';
import Retry from '../Retry';
import ActionPlan from './ActionPlan';
import Cases from './Cases';
import Evidence from './Evidence';
import FactList from './FactList';
import Handover from './Handover';
import Invoices from './Invoices';
import Journal from './Journal';
import Letters from './Letters';
import NextTask from './NextTask';
import Routes, { type TableLoader } from './Routes';
import styles from './styles.module.css';
import Trees from './Trees';
import { useCaseRepository } from './useCaseRepository';
import { type Review, useReview } from './useReview';

/** The open case, and the others. */
export default function OpenCase({ loadTable }: { loadTable: TableLoader }): ReactNode {
  const cases = useCaseRepository();
  const { file, today } = cases;
  const { module: review, failed, retry } = useReview(file, today);
  const context = useMemo<ActionPlanContext | null>(
    () => review && { forest: review.forest, facts: review.facts, dates: readReviewDates(review) },
    [review],
  );
  const items = useMemo(
    () => (review && context && file ? buildPlan(review.sources, file, context) : []),
    [review, context, file],
  );
  return (
    <div className={styles.page} data-ready="">
      {file && (
        <p className={`lc-print-only ${styles.running}`}>
          <span>
            Dossier : <strong>{file.name || 'sans nom'}</strong>, imprimé le {formatDate(today)}
          </span>
        </p>
      )}
      <div className={styles.body}>
        <Notices notices={cases.notices} onHide={cases.hideNotices} />
        <Cases cases={cases} />
        {context && <NextTask cases={cases} items={items} context={context} />}
        {file && !review && <Retry error={failed} onRetry={retry} />}
        {file && review && context && (
          <>
            <Trees cases={cases} file={file} review={review} />
            {items.length > 0 && <ActionPlan cases={cases} file={file} items={items} context={context} />}
          </>
        )}
        {file?.invoices && review && <Invoices cases={cases} file={file} facts={review.facts} />}
        <div className="lc-no-print">
          <Letters file={file} review={review} items={items} />
        </div>
        {file && review && context && (
          <>
            <Routes cases={cases} file={file} context={context} loadTable={loadTable} />
            <FactList cases={cases} file={file} review={review} />
          </>
        )}
        {file && (
          <>
            <Journal cases={cases} file={file} />
            <Evidence cases={cases} file={file} />
          </>
        )}
        {file && review && context && (
          <Handover file={file} review={review} items={items} context={context} />
        )}
        {file && <p className={`lc-print-only ${styles.soft}`}>{DISCLAIMER}</p>}
      </div>
    </div>
  );
}

/** The dates that the outcomes of the case name. */
function readReviewDates({ sources }: Review): ActionPlanContext['dates'] {
  return readAllDates(sources.flatMap(({ outcomes }) => outcomes.map(({ content }) => content.rules)));
}
