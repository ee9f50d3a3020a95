import { type ReactNode, useMemo } from 'react';
import { buildPlan, type PlanContext } from '../../case/file/plan';
import { readAllDates } from '../../law/dates';
import { Notices } from '../DecisionTree/parts';
import Retry from '../Retry';
import Cases from './Cases';
import Evidence from './Evidence';
import FactList from './FactList';
import Handover from './Handover';
import Journal from './Journal';
import Letters from './Letters';
import Plan from './Plan';
import Routes, { type TableLoader } from './Routes';
import styles from './styles.module.css';
import Trees from './Trees';
import { useBinder } from './useBinder';
import { type Review, useReview } from './useReview';

/** The open case on its desk, and the drawer with the others. */
export default function Desk({ loadTable }: { loadTable: TableLoader }): ReactNode {
  const desk = useBinder();
  const { file, today } = desk;
  const { module: review, failed, retry } = useReview(file, today);
  const context = useMemo<PlanContext | null>(
    () => review && { forest: review.forest, facts: review.facts, dates: readReviewDates(review) },
    [review],
  );
  const items = useMemo(
    () => (review && context && file ? buildPlan(review.sources, file, context) : []),
    [review, context, file],
  );
  return (
    <div className={styles.desk} data-ready="">
      <Notices notices={desk.notices} onHide={desk.hideNotices} />
      <Cases desk={desk} />
      {file && !review && <Retry error={failed} onRetry={retry} />}
      {file && review && context && (
        <>
          <Trees desk={desk} file={file} review={review} />
          {items.length > 0 && <Plan desk={desk} file={file} items={items} context={context} />}
        </>
      )}
      <Letters desk={desk} file={file} review={review} items={items} />
      {file && review && context && (
        <>
          <Routes desk={desk} file={file} context={context} loadTable={loadTable} />
          <FactList desk={desk} file={file} review={review} />
        </>
      )}
      {file && (
        <>
          <Journal desk={desk} file={file} />
          <Evidence desk={desk} file={file} />
        </>
      )}
      {file && review && context && <Handover file={file} review={review} items={items} context={context} />}
    </div>
  );
}

/** The dates that the outcomes of the case name. */
function readReviewDates({ sources }: Review): PlanContext['dates'] {
  return readAllDates(sources.flatMap(({ outcomes }) => outcomes.map(({ content }) => content.rules)));
}
