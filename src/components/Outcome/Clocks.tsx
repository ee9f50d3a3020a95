import type { ReactNode } from 'react';
import { wordLastDay } from '../../case/messages/due';
import type { ClockView } from '../../case/outcomeView';
import { type DateRules, SIDES } from '../../trees/dateRules';
import type { Forest } from '../../trees/forest';
import { formatDate } from '../../trees/format';
import type { DateLine, DerivedDate } from '../../trees/model';
import Icon from '../Icon';
import type { CaseView } from '../session/useSession';
import styles from './clocks.module.css';
import Fold from './Fold';
import { DATE_TEXTS as TEXTS } from './texts';

interface Props {
  one: Pick<CaseView, 'forest'>;
  clocks: readonly ClockView[];
  cited: DateRules['references'];
}

/** The clocks behind the steps, ours and the customer's, each with how it was counted. */
export default function Clocks({ one, clocks, cited }: Props): ReactNode {
  const { forest } = one;
  if (clocks.length === 0) return null;
  return (
    <Fold title={TEXTS.title}>
      {SIDES.map((side) => {
        const own = clocks.filter(({ date }) => (date.side ?? 'business') === side);
        if (own.length === 0) return null;
        return (
          <div key={side} className={styles.side}>
            <h4>{TEXTS.sides[side]}</h4>
            <ul className={styles.clocks}>
              {own.map((clock) => (
                <Clock key={clock.date.id} clock={clock} forest={forest} cited={cited} />
              ))}
            </ul>
          </div>
        );
      })}
    </Fold>
  );
}

interface ClockProps {
  clock: ClockView;
  forest: Forest;
  cited: NonNullable<Props['cited']>;
}

function Clock({ clock: { date, day, lines }, forest, cited }: ClockProps): ReactNode {
  return (
    <li className={styles.clock}>
      <p className={styles.name}>
        <strong>{date.label}</strong>
        <DayBadge date={date} day={day} today={forest.world.today} />
      </p>
      {lines.length > 0 && (
        <details className={styles.how}>
          <summary>
            {TEXTS.how}
            <span className="lc-visually-hidden"> : {date.label}</span>
          </summary>
          <ul>
            {lines.map((line) => (
              <Line key={line.text} line={line} cited={cited} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Line({
  line: { kind, text, law },
  cited,
}: {
  line: DateLine;
  cited: ClockProps['cited'];
}): ReactNode {
  const texts = law.flatMap((id) => cited[id] ?? []);
  return (
    <li>
      <span className={styles.kind}>{TEXTS.kinds[kind]}</span>
      <span>
        {text}
        {texts.length > 0 && (
          <span className={styles.cited}>
            {' '}
            {texts.map(({ short, url }, index) => (
              <span key={short}>
                {index > 0 && ' ; '}
                <a href={url} rel="noopener">
                  {short}
                </a>
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

function DayBadge({ date, day, today }: { date: DerivedDate; day: string | null; today: string }): ReactNode {
  const isOver = day !== null && day < today;
  const isLate = isOver && date.act !== 'after' && date.side !== 'customer';
  return (
    <span className={`lc-badge ${isLate ? 'lc-badge--danger' : isOver || !day ? '' : 'lc-badge--warm'}`}>
      <Icon name={isLate ? 'warning' : 'calendar'} size={16} />
      {wordDay(date, day, isOver)}
    </span>
  );
}

function wordDay({ act }: DerivedDate, day: string | null, isOver: boolean): string {
  if (day === null) return TEXTS.noDate;
  const words = act === 'after' ? (isOver ? TEXTS.since : TEXTS.from) : isOver ? TEXTS.over : wordLastDay;
  return words(formatDate(day));
}
