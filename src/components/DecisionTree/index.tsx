import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { INDEX_KEY, OLD_OPEN_KEY } from '../../case/repository/keys';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { Facts } from '../../trees/model';
import Question from '../Question';
import { readChoice } from '../Question/readChoice';
import Retry from '../Retry';
import { TEXTS } from '../session/texts';
import { useModule } from '../useModule';
import Boundary from './Boundary';
import type { Props } from './props';
import StoryFold from './StoryFold';
import Summary from './Summary';
import styles from './styles.module.css';

/** An address with facts in it may be that of an outcome: what shows one then comes along, in the same file. */
const loadRunner = () => (holdsFacts() ? import('./RunnerWithOutcome') : import('./Runner'));

function holdsFacts(): boolean {
  return window.location.hash.includes('=');
}

/** What an outcome shows besides is fetched at the same time. */
function prepareOutcome({ opening, loader, loadSlots }: Props): void {
  for (const load of [loadRunner, loadSlots, () => loader.loadOutcomes(opening.id)])
    void load().catch(() => undefined);
}

/** What has happened before the runner's code is there: nothing, a case to read, or the first answers. */
type StartState =
  | { kind: 'waiting' }
  | { kind: 'case' }
  | { kind: 'answered'; facts: Facts; isPressed: boolean };

/**
 * A tree as a reader goes through it.
 *
 * The first question is in the page as it was built and needs little code. The machine, the walk and the rest of the tree
 * are fetched when the reader turns to that question, or at once where the address or the device holds a case.
 */
export default function DecisionTree(props: Props): ReactNode {
  const { visit } = props;
  const [start, setStart] = useState<StartState>({ kind: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit may bring a case
  useEffect(() => {
    if (holdsFacts()) prepareOutcome(props);
    if (hasCase()) setStart((now) => (now.kind === 'waiting' ? { kind: 'case' } : now));
  }, [visit]);
  const load = useLoad(props);
  const { module, failed, retry } = useModule(start.kind === 'waiting' ? null : load);
  return (
    <Boundary planUrl={props.planUrl}>
      {module ? (
        <module.Runner
          {...props}
          tree={module.tree}
          given={start.kind === 'answered' ? start.facts : undefined}
          isPressed={start.kind === 'answered' && start.isPressed}
        />
      ) : (
        <>
          {start.kind !== 'waiting' && (
            <div className={failed ? undefined : styles.coming}>
              <Retry error={failed} onRetry={retry} />
            </div>
          )}
          <FirstQuestion
            {...props}
            load={load}
            isBusy={start.kind !== 'waiting'}
            onAnswer={(facts, isPressed) => setStart({ kind: 'answered', facts, isPressed })}
          />
        </>
      )}
    </Boundary>
  );
}

/** The way to the runner and the whole tree; the same function as long as the tree is. */
function useLoad({ opening: { id }, loader }: Props) {
  return useCallback(async () => {
    const [runner, tree] = await Promise.all([loadRunner(), loader.loadTree(id)]);
    return { Runner: runner.default, tree };
  }, [id, loader]);
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

interface OpeningProps extends Pick<Props, 'opening' | 'buildDay' | 'head' | 'isLink' | 'loadStory'> {
  isBusy: boolean;
  /** Fetches what comes after. */
  load(): Promise<unknown>;
  onAnswer(facts: Facts, isPressed: boolean): void;
}

/** The first question, as the built page has it. */
function FirstQuestion(props: OpeningProps): ReactNode {
  const { opening, buildDay, head, isBusy, isLink, load, loadStory, onAnswer } = props;
  const card = useRef<HTMLDivElement>(null);
  usePreparation(card, load);
  const { fact, law, usual } = opening;
  const sources = { world: { today: buildDay, law }, defs: { [fact.id]: fact } };
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  return (
    <div className={styles.runner}>
      <div className={styles.head}>{head}</div>
      <div className={styles.columns}>
        <div ref={card} inert={isBusy}>
          <StoryFold load={loadStory} tree={opening.id} onTell={(facts) => onAnswer(facts, false)} />
          <p className={styles.tree}>{opening.title}</p>
          <Question
            forest={sources}
            facts={{}}
            fact={fact}
            progress={{ number: 1, left: usual - 1, isLast: false }}
            takesFocus={isLink}
            read={(data) => readChoice(fact, data) ?? { error: TEXTS.loading, isMissing: isTyped }}
            onAnswer={(value, isPressed) => onAnswer({ [fact.id]: value }, isPressed)}
          />
        </div>
        <Summary summary={opening.summary} />
      </div>
    </div>
  );
}

/** Fetches what comes after as soon as the reader turns to the question: there is time while they read and choose. */
function usePreparation(card: RefObject<HTMLElement | null>, load: OpeningProps['load']): void {
  useEffect(() => {
    const prepare = (): void => void load().catch(() => undefined);
    const signs = ['focusin', 'pointerenter', 'pointerdown'];
    for (const sign of signs) card.current?.addEventListener(sign, prepare, { once: true });
  }, [card, load]);
}
