import { lazy, memo, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { formatSharedAddress } from '../../case/keeper';
import { listAnswers } from '../../case/summary';
import type { CompiledTree, Walk } from '../../trees/model';
import Answers from '../Answers';
import CaseBar from '../CaseBar';
import type { Slots } from '../Outcome/slots';
import Question from '../Question';
import type { TreeLoader } from '../TreePage/content';
import Boundary from './Boundary';
import { Retry, VisitBar } from './parts';
import { findQuestion, formatPlace, type QuestionPosition } from './position';
import styles from './styles.module.css';
import { TEXTS } from './texts';
import { type Case, useCase } from './useCase';

const loadOutcome = () => import('../Outcome');
const Outcome = lazy(loadOutcome);
const Choose = lazy(() => import('../Beginning').then((all) => ({ default: all.Choose })));
const Confirm = lazy(() => import('../Beginning').then((all) => ({ default: all.Confirm })));

export interface Props {
  tree: CompiledTree;
  loader: TreeLoader;
  /** day of the build, `YYYY-MM-DD`: the first render must equal the pre-built page */
  buildDay: string;
  planUrl: string;
  /** a new value whenever the router tells of an address */
  visit: unknown;
  /** true when that address was reached by a link rather than by Back or Forward */
  isLink: boolean;
  /** parts of the outcome that the page gives */
  slots: Slots;
}

/** A tree as a reader goes through it: one question at a time, to an outcome. */
export default function DecisionTree(props: Props): ReactNode {
  return (
    <Boundary planUrl={props.planUrl}>
      <Runner {...props} />
    </Boundary>
  );
}

function Runner({ tree, loader, buildDay, planUrl, visit, isLink, slots }: Props): ReactNode {
  const one = useCase(tree, buildDay, visit, isLink);
  const { forest, facts, done, session, ready, actions } = one;
  const question = session.before ? null : findQuestion(forest, done, facts, session.edit);
  const isConcluded = !session.before && !question && (done.status === 'outcome' || done.status === 'open');
  const failed = useLoading(one, loader);
  useEffect(() => {
    // The outcome's code is fetched while the reader answers, so that it is there when it is needed.
    if (question && question.left <= 3 && done.path.length > 0) void loadOutcome();
  }, [question, done]);
  const listShared = useCallback(() => listAnswers(done.path, forest.defs), [done, forest]);
  const formatLink = useCallback(
    () => window.location.origin + window.location.pathname + formatSharedAddress({ forest, done }),
    [forest, done],
  );
  return (
    <div className={styles.runner} data-ready={ready || undefined}>
      <p className="lc-visually-hidden" role="status">
        {one.moved && question ? TEXTS.spoken(question.number, question.left) : ''}
      </p>
      <Notices notices={session.notices} onHide={actions.hideNotices} />
      {session.visiting && (
        <VisitBar kind={session.visiting} canReturn={session.stored !== null} actions={actions} />
      )}
      <div className={question ? styles.columns : undefined}>
        <div className={question || session.before ? `lc-card ${styles.card}` : undefined}>
          <Suspense fallback={<p role="status">{TEXTS.loading}</p>}>
            {session.before === 'choose' && session.stored && (
              <Choose stored={session.stored} onResume={actions.resume} onRestart={actions.restart} />
            )}
            {session.before === 'confirm' && (
              <Confirm forest={forest} facts={facts} onConfirm={actions.confirm} />
            )}
            {question && <QuestionView one={one} question={question} tree={tree} done={done} />}
            {done.status === 'load' && !session.before && (
              <Retry error={failed.error} onRetry={failed.retry} />
            )}
            {isConcluded && <Outcome one={one} tree={tree} loader={loader} planUrl={planUrl} slots={slots} />}
          </Suspense>
        </div>
        {!session.before && !isConcluded && (
          <aside className={`lc-js-only ${styles.side}`}>
            <Answers
              forest={forest}
              path={done.path}
              setAside={done.setAside.length}
              edit={session.edit}
              onEdit={actions.edit}
            />
          </aside>
        )}
      </div>
      <CaseBar
        title={tree.title}
        hasAnswers={done.path.length > 0}
        listAnswers={listShared}
        formatLink={formatLink}
        onErase={actions.erase}
      />
    </div>
  );
}

interface QuestionViewProps {
  one: Case;
  question: QuestionPosition;
  tree: CompiledTree;
  done: Walk;
}

function QuestionView({ one, question, tree }: QuestionViewProps): ReactNode {
  const { place, fact, number, left } = question;
  const { forest, facts, session, actions, moved } = one;
  const title = place.tree === tree.id ? undefined : forest.trees.get(place.tree)?.tree.title;
  return (
    <>
      {title && <p className={styles.handover}>{TEXTS.handover(title)}</p>}
      <Question
        key={formatPlace(place)}
        forest={forest}
        facts={facts}
        fact={fact}
        progress={TEXTS.step(number, left)}
        takesFocus={moved}
        onAnswer={(value) => actions.answer(fact.id, value)}
        onCancel={session.edit === undefined ? undefined : () => actions.edit(undefined)}
      />
    </>
  );
}

interface NoticesProps {
  notices: readonly string[];
  onHide(): void;
}

/** What could not be kept or read, each in a sentence. */
const Notices = memo(function Notices({ notices, onHide }: NoticesProps): ReactNode {
  return (
    <div role="status" className="lc-no-print">
      {notices.length > 0 && (
        <div className={`lc-notice lc-notice--caution ${styles.notice}`}>
          <ul className={styles.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="lc-button lc-button--small" onClick={onHide}>
            {TEXTS.hide}
          </button>
        </div>
      )}
    </div>
  );
});

/** Fetches the tree that a hand-over leads to. */
function useLoading({ done, add }: Case, loader: TreeLoader): { error: boolean; retry(): void } {
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState(false);
  const wanted = done.status === 'load' ? done.tree : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (wanted === null) return;
    let isCurrent = true;
    setError(false);
    loader.loadTree(wanted).then(
      (tree) => isCurrent && add(tree),
      () => isCurrent && setError(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, attempt, loader, add]);
  return { error, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
