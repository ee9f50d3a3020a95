import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../case/file/model';
import type { ActionPlanContext, PlanItem } from '../../case/file/plan';
import {
  computeUrgency,
  findLegalDay,
  type LegalDay,
  NEAR_MONTHS,
  URGENCY_WORDS,
  URGENT_DAYS,
} from '../../case/file/urgency';
import { buildCaseReport, formatReport } from '../../case/report';
import { computeLimitationEnd } from '../../law/dates/limitationEnd';
import { saveReport, saveSummary } from '../../site/contact/summary';
import { openStore } from '../../site/storage';
import Icon from '../Icon';
import type { Review } from './useReview';

interface Props {
  file: CaseFile;
  review: Review;
  items: readonly PlanItem[];
  context: ActionPlanContext;
}

/** How urgent the case is, and the way to a lawyer with its summary. Nothing is sent from here. */
export default function Handover({ file, review, items, context }: Props): ReactNode {
  const history = useHistory();
  const contact = useBaseUrl('/contact/');
  const legal = findLegalDay(items, context, findLimitationEnd(context));
  const urgency = computeUrgency(items, legal, context.forest.world.today);
  const prepare = (): void => {
    const walks = review.replays.map(({ now, noted }) => now ?? noted);
    const report = buildCaseReport({ file, ...context, walks, items, urgency, legal });
    saveSummary(openStore(), formatReport(report, items));
    saveReport(openStore(), JSON.stringify(report, null, 2));
    history.push(contact);
  };
  const isPressing = urgency.level === 'urgent' || urgency.level === 'overdue';
  return (
    <section className={`lc-card ${isPressing ? 'lc-card--accent' : ''}`} aria-labelledby="transmettre">
      <h2 id="transmettre">Confier ce dossier à un avocat</h2>
      <p>
        <strong>
          <Icon name={isPressing ? 'warning' : 'calendar'} size={18} /> {URGENCY_WORDS[urgency.level]}.
        </strong>
      </p>
      {urgency.reasons.length > 0 && (
        <ul>
          {urgency.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p className="lc-no-print">
        Notre règle de prudence : urgent à {URGENT_DAYS} jours d’une échéance, à surveiller à {NEAR_MONTHS}{' '}
        mois d’un délai légal. La page suivante montre mot pour mot ce qui partirait ; rien ne part sans votre
        accord.
      </p>
      <p className="lc-no-print">
        <button type="button" className="lc-button lc-button--primary" onClick={prepare}>
          <Icon name="talk" />
          Préparer une demande avec ce dossier
        </button>
      </p>
    </section>
  );
}

/** Null where an answer is missing, or where no tree of the case carries the law it needs. */
function findLimitationEnd({ facts, forest }: ActionPlanContext): LegalDay | null {
  try {
    const day = computeLimitationEnd(facts, forest.world);
    return day === null ? null : { label: 'Votre dernier jour pour agir', day };
  } catch {
    return null;
  }
}
