import Link from '@docusaurus/Link';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { findFirst, type OutcomeView, type StepView } from '../../case/outcomeView';
import { listRefinements } from '../../case/refinements';
import { listSafeSteps } from '../../case/safeSteps';
import { formatSharedAddress } from '../../case/session/formatAddress';
import { readDates } from '../../law/dates';
import Besides from '../Outcome/Besides';
import Due from '../Outcome/Due';
import Retry from '../Retry';
import { FilledText } from '../RichText';
import type { TreeLoader } from '../session/loader';
import type { OnCommand } from './keys';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';
import type { CallView } from './useCall';
import { type Ends, useEnds } from './useEnds';
import { speak } from './useWords';

interface Props {
  view: CallView;
  loader: TreeLoader;
  takesFocus: boolean;
  onKeys: RefObject<OnCommand | null>;
  onEnd(): void;
}

/** Outcomes shown while several are possible, a count. */
const MOST_POSSIBLE = 3;

/** Where a call comes to: what to say, then what we do and for when. */
export default function Answer({ view, loader, takesFocus, onKeys, onEnd }: Props): ReactNode {
  const { one, words, toFind } = view;
  const ends = useEnds(one, loader);
  const title = useRef<HTMLHeadingElement>(null);
  const isHere = ends.reached !== null;
  const key = one.done.outcomes.map(({ tree, id }) => `${tree}/${id}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is a new one to move to
  useEffect(() => {
    if (isHere && takesFocus) title.current?.focus({ preventScroll: true });
  }, [isHere, key]);
  useEffect(() => {
    onKeys.current = ({ kind }) => {
      if (kind === 'continue') onEnd();
      return kind === 'continue';
    };
    return () => {
      onKeys.current = null;
    };
  });
  if (one.done.status === 'question') return <Waiting view={view} titleRef={title} />;
  if (!isHere) return <Retry error={ends.failed} onRetry={ends.retry} />;
  const [end] = ends.views;
  const isOne = ends.views.length === 1 && end !== undefined;
  const say = isOne ? speak(words, one, end.place.tree, { outcome: end.place.id }).say : null;
  return (
    <article className={styles.answer} data-outcome={key}>
      <p className={styles.kicker}>{TEXTS.say}</p>
      <h2 ref={title} tabIndex={-1} className={styles.say}>
        {say !== null ? <FilledText as="span" html={say} /> : isOne ? TEXTS.sayNothing : TEXTS.sayOpen}
      </h2>
      {isOne ? <Advice view={view} end={end} /> : <Possible views={ends.views} toFind={toFind.length > 0} />}
      <Steps view={view} ends={ends} isOne={isOne} />
      <Also view={view} ends={ends} />
      <p className={styles.more}>
        <Link
          to={`/arbres/${one.session.context.tree.id}/${formatSharedAddress(one)}`}
          target="_blank"
          data-noBrokenLinkCheck
        >
          Toute la réponse, avec ses raisons
        </Link>
      </p>
    </article>
  );
}

/** What the company decides, as its page tells it. */
function Advice({ view, end }: { view: CallView; end: OutcomeView }): ReactNode {
  return (
    <p className={styles.advice}>
      <strong>{end.title}</strong>
      {end.lawyer.level !== 'optional' && (
        <span className={styles.lawyer}>
          {end.lawyer.level === 'required'
            ? 'Avocat indispensable : ne décidez rien seul.'
            : 'Avocat conseillé.'}
        </span>
      )}
      {view.toFind.length > 0 && <span className={styles.lawyer}>{TEXTS.surely}</span>}
    </p>
  );
}

/** Several answers stay possible: which, and that something is to be found out. */
function Possible({ views, toFind }: { views: readonly OutcomeView[]; toFind: boolean }): ReactNode {
  const rest = views.length - MOST_POSSIBLE;
  return (
    <div className={styles.possible}>
      <p>{toFind ? TEXTS.openToFind : TEXTS.open}</p>
      <ul>
        {views.slice(0, MOST_POSSIBLE).map(({ place, title }) => (
          <li key={`${place.tree}/${place.id}`}>{title}</li>
        ))}
        {rest > 0 && <li>{rest === 1 ? 'une autre' : `${rest} autres`}</li>}
      </ul>
    </div>
  );
}

/** The steps, each with its day and the words that tell it to the customer. */
function Steps({
  view: { one, words },
  ends,
  isOne,
}: {
  view: CallView;
  ends: Ends;
  isOne: boolean;
}): ReactNode {
  const steps = useMemo(() => listSteps(ends, one, isOne), [ends, one, isOne]);
  const tree = one.done.outcomes[0]?.tree ?? '';
  const first = findFirst(steps);
  if (!first) return null;
  return (
    <section className={styles.steps} aria-labelledby="ensuite">
      <h3 id="ensuite">Ce que vous faites</h3>
      <ol>
        {steps.map((step) => {
          const { say } = speak(words, one, tree, { step: step.id });
          return (
            <li key={step.id} data-first-act={step.id === first.step.id || undefined}>
              <span className={styles.stepTitle}>
                {step.title}
                {step.due && <Due {...step.due} />}
              </span>
              {say !== null && (
                <span className={styles.told}>
                  « <FilledText as="span" html={say} /> »
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The steps of the outcome; of several, what is safe whichever it is. */
export function listSteps(
  { reached, views }: Pick<Ends, 'reached' | 'views'>,
  { forest, done }: CallView['one'],
  isOne: boolean,
): readonly StepView[] {
  if (isOne) return views[0]?.steps ?? [];
  return listSafeSteps(
    (reached ?? []).map(({ content }) => content),
    forest,
    done.facts,
  ).steps;
}

/** What else there is between the two: an injury, a debt, a claim besides. */
function Also({ view: { one }, ends }: { view: CallView; ends: Ends }): ReactNode {
  const { forest, done } = one;
  const [first] = ends.reached ?? [];
  const refinements = useMemo(() => {
    if (!first) return [];
    const context = { forest, facts: done.facts, dates: readDates(first.content.rules) };
    return listRefinements(done.outcomes, first.content, context, done.path);
  }, [first, forest, done]);
  return first ? <Besides one={one} refinements={refinements} content={first.content} /> : null;
}

/** Nothing is left to ask the customer, and no answer can be told before something is found out. */
function Waiting({
  view,
  titleRef,
}: {
  view: CallView;
  titleRef: RefObject<HTMLHeadingElement | null>;
}): ReactNode {
  return (
    <div className={styles.answer}>
      <p className={styles.kicker}>{TEXTS.say}</p>
      <h2 ref={titleRef} tabIndex={-1} className={styles.say}>
        {TEXTS.sayOpen}
      </h2>
      <p>{TEXTS.waiting}</p>
      <ul className={styles.facts}>
        {view.toFind.map((id) => (
          <li key={id}>
            <button type="button" className={`${styles.fact} ${styles.toFind}`} onClick={() => view.ask(id)}>
              <span className={styles.factValue}>{view.one.forest.defs[id]?.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
