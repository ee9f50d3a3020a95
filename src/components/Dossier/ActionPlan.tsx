import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ReactNode, useState } from 'react';
import { formatCalendar } from '../../case/calendar';
import { listEvents } from '../../case/file/events';
import type { CaseFile } from '../../case/file/model';
import { type ActionPlanContext, describeDue, formatPlan, type PlanItem } from '../../case/file/plan';
import { chooseLetters } from '../../case/letters/presence';
import Icon from '../Icon';
import RichText from '../RichText';
import { formatFileName, saveDocument } from '../save';
import { letterAddress } from './Letters/address';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';

interface Props {
  cases: CaseRepository;
  file: CaseFile;
  items: readonly PlanItem[];
  context: ActionPlanContext;
}

/** What to do, in order: when, who, done or not; to keep in a calendar, on paper or as text. */
export default function ActionPlan({ cases, file, items, context }: Props): ReactNode {
  const late = items.filter(({ state }) => state === 'late').length;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">Votre plan d’action</h2>
      {late > 0 && (
        <p className="lc-notice lc-notice--danger">
          <Icon name="warning" size={18} />{' '}
          {late > 1 ? `${late} étapes sont en retard` : 'Une étape est en retard'} : commencez par là.
        </p>
      )}
      <ol className={styles.plan}>
        {items.map((item) => (
          <Step key={item.key} item={item} context={context} onToggle={() => toggleDone(cases, item)} />
        ))}
      </ol>
      <Exports {...{ file, items, context }} />
    </section>
  );
}

/** Ticks a step as done today, or takes the tick back. */
export function toggleDone(cases: CaseRepository, { key, doneOn }: PlanItem): void {
  cases.change((one) => {
    const { [key]: _, ...done } = one.done;
    return { ...one, done: doneOn === undefined ? { ...done, [key]: cases.today } : done };
  });
}

interface StepProps extends Pick<Props, 'context'> {
  item: PlanItem;
  onToggle: () => void;
}

/** One thing to do, with what helps to do it. */
function Step({ item, context, onToggle }: StepProps): ReactNode {
  return (
    <li className={styles.step} data-state={item.state}>
      <label className={`lc-choice ${styles.tick}`}>
        <input type="checkbox" checked={item.state === 'done'} onChange={onToggle} />
        <span>{item.step.title}</span>
      </label>
      <p className={styles.meta}>
        <Badge item={item} />
        {item.step.who && item.step.who !== 'vous' && <span className="lc-badge">{item.step.who}</span>}
      </p>
      <RichText html={item.step.text} forest={context.forest} facts={context.facts} />
      <Help item={item} context={context} />
    </li>
  );
}

/** The letter and the guide of a step. */
export function Help({
  item: { step },
  context,
  isMain,
}: Pick<StepProps, 'item' | 'context'> & { isMain?: boolean }): ReactNode {
  const look = isMain ? 'lc-button lc-button--primary' : undefined;
  return (
    <>
      {chooseLetters(step.letters ?? [], context.forest, context.facts).map(({ id, title }) => (
        <p key={id} className="lc-no-print">
          <Link to={letterAddress(id)} className={look} data-noBrokenLinkCheck>
            Préparer la lettre : {title.replace(/^Modèle\s*:\s*/, '')}
          </Link>
        </p>
      ))}
      {step.guide && (
        <p className="lc-no-print">
          <Link to={step.guide.url}>Guide : {step.guide.title}</Link>
        </p>
      )}
    </>
  );
}

/** The plan in a calendar, on paper, as text. */
function Exports({ file, items, context }: Pick<Props, 'file' | 'items' | 'context'>): ReactNode {
  const [said, say] = useState('');
  const { withBaseUrl } = useBaseUrlUtils();
  const events = listEvents(file, items, context, (path) => window.location.origin + withBaseUrl(path));
  const text = formatPlan(file.name, items, context);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Plan copié.');
    } catch {
      say('La copie est refusée par le navigateur : imprimez le plan, ou sélectionnez-le.');
    }
  };
  return (
    <div className="lc-row lc-no-print">
      {events.length > 0 && (
        <button
          type="button"
          className="lc-button lc-button--primary"
          onClick={() =>
            saveDocument(
              formatFileName(file.name, 'ics'),
              'text/calendar;charset=utf-8',
              formatCalendar(events, new Date()),
            )
          }
        >
          <Icon name="calendar" />
          Ajouter les échéances à mon agenda
        </button>
      )}
      <button type="button" className="lc-button" onClick={() => window.print()}>
        Imprimer
      </button>
      <button type="button" className="lc-button" onClick={copy}>
        Copier le plan
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

const ICONS = {
  done: 'check',
  late: 'warning',
  today: 'calendar',
  ahead: 'calendar',
  undated: 'calendar',
} as const;
const MARKS = { law: ' · la loi', advice: ' · conseil', event: '' };

/** When, with a picture and a word: never by its colour alone; a legal day names itself. */
export function Badge({ item }: { item: PlanItem }): ReactNode {
  const look = { done: 'positive', late: 'danger', today: 'warm', ahead: 'warm', undated: '' }[item.state];
  const icon = item.kind === 'law' ? 'scales' : ICONS[item.state];
  return (
    <span className={look ? `lc-badge lc-badge--${look}` : 'lc-badge'}>
      <Icon name={icon} size={16} />
      {describeDue(item)}
      {item.due !== null && item.state !== 'done' && MARKS[item.kind]}
    </span>
  );
}
