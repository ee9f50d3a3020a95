import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { INDEX_KEY, OLD_OPEN_KEY } from '../../case/repository/keys';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { FactValue } from '../../trees/model';
import CaseBar from '../CaseBar';
import Question from '../Question';
import { readChoice } from '../Question/readChoice';
import Retry from '../Retry';
import { TEXTS } from '../session/texts';
import { useModule } from '../useModule';
import Boundary from './Boundary';
import type { Props } from './props';
import styles from './styles.module.css';

/** An address with facts in it may be that of an outcome: what shows one then comes along, in the same file. */
const loadRunner = () => (holdsFacts() ? import('./RunnerWithOutcome') : import('./Runner'));

function holdsFacts(): boolean {
  return window.location.hash.includes('=');
}

/** What an outcome shows besides is fetched at the same time. */
function prepareOutcome({ tree, loader, loadSlots }: Pick<Props, 'tree' | 'loader' | 'loadSlots'>): void {
  for (const load of [loadRunner, loadSlots, () => loader.loadOutcomes(tree.id)])
    void load().catch(() => undefined);
}

/** What has happened before the runner's code is there: nothing, a case to read, or the first answer. */
type StartState = { kind: 'waiting' } | { kind: 'case' } | { kind: 'answered'; value: FactValue | null };

/**
 * A tree as a reader goes through it.
 *
 * The first question is in the page as it was built and needs little code. The machine and the walk are fetched when
 * the reader turns to that question, or at once where the address or the device holds a case.
 */
export default function DecisionTree(props: Props): ReactNode {
  const { visit } = props;
  const [start, setStart] = useState<StartState>({ kind: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit may bring a case
  useEffect(() => {
    if (holdsFacts()) prepareOutcome(props);
    if (hasCase()) setStart((now) => (now.kind === 'waiting' ? { kind: 'case' } : now));
  }, [visit]);
  const { module, failed, retry } = useModule(start.kind === 'waiting' ? null : loadRunner);
  return (
    <Boundary planUrl={props.planUrl}>
      {module ? (
        <module.default {...props} first={start.kind === 'answered' ? start.value : undefined} />
      ) : (
        <>
          {start.kind !== 'waiting' && (
            <div className={failed ? undefined : styles.coming}>
              <Retry error={failed} onRetry={retry} />
            </div>
          )}
          <FirstQuestion
            {...props}
            isBusy={start.kind !== 'waiting'}
            onAnswer={(value) => setStart({ kind: 'answered', value })}
          />
        </>
      )}
    </Boundary>
  );
}

/** True when the address or the device holds something to begin with. */
function hasCase(): boolean {
  if (window.location.hash.length > 1 || window.__malformedHash !== undefined) return true;
  try {
    return [INDEX_KEY, OLD_OPEN_KEY].some((key) => window.localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}

interface OpeningProps extends Pick<Props, 'tree' | 'buildDay'> {
  isBusy: boolean;
  onAnswer(value: FactValue | null): void;
}

/** The first question, as the built page has it. */
function FirstQuestion({ tree, buildDay, isBusy, onAnswer }: OpeningProps): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  usePreparation(card);
  const fact = tree.facts[tree.questions[tree.start]?.fact ?? ''];
  if (!fact) return null;
  const sources = { world: { today: buildDay, law: tree.law }, defs: tree.facts };
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  return (
    <div className={styles.runner}>
      <div className={styles.columns}>
        <div ref={card} className={`lc-card ${styles.card}`} inert={isBusy}>
          <Question
            forest={sources}
            facts={{}}
            fact={fact}
            number={1}
            left={tree.longest - 1}
            takesFocus={false}
            read={(data) => readChoice(fact, data) ?? { error: TEXTS.loading, isMissing: isTyped }}
            onAnswer={onAnswer}
          />
        </div>
        <aside className={`lc-js-only ${styles.side}`}>
          <p className={styles.promise}>{TEXTS.noAnswers}</p>
        </aside>
      </div>
      <CaseBar
        title={tree.title}
        hasAnswers={false}
        listAnswers={() => []}
        formatLink={() => ''}
        onErase={() => {}}
      />
    </div>
  );
}

/** Fetches the runner as soon as the reader turns to the question: there is time while they read and choose. */
function usePreparation(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const prepare = (): void => void loadRunner().catch(() => undefined);
    const signs = ['focusin', 'pointerenter', 'pointerdown'];
    for (const sign of signs) card.current?.addEventListener(sign, prepare, { once: true });
  }, [card]);
}
