import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { listAnswers, listShared } from '../../case/pathAnswers';
import { formatSharedAddress } from '../../case/session/formatAddress';
import { offer } from '../../trees/applicability';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { createEnv } from '../../trees/forest';
import type { Facts } from '../../trees/model';
import Answers from '../Answers';
import CaseMenu from '../CaseMenu';
import Question from '../Question';
import { readChoice } from '../Question/readChoice';
import Retry from '../Retry';
import { findQuestion, formatPlace, type QuestionPosition } from '../session/position';
import { TEXTS } from '../session/texts';
import { type CaseView, useSession } from '../session/useSession';
import { useTitle } from '../session/useTitle';
import { useModule } from '../useModule';
import { Notices, Undo, VisitBar } from './parts';
import type { CaseProps } from './props';
import StoryFold from './StoryFold';
import Summary from './Summary';
import styles from './styles.module.css';

type OutcomeModule = typeof import('../Outcome');

const loadOutcome = () => import('../Outcome');
const loadBeginning = () => import('../Beginning');
const loadTyped = () => import('../Question/typed');
const loadOutlook = () => import('../Outlook');

export interface Props extends CaseProps {
  /** what shows an outcome, where it came along with this code */
  outcome?: OutcomeModule;
  /** answers given before this code was there */
  given: Facts | undefined;
  /** true when that answer was a button that goes on at once */
  isPressed: boolean;
}

/** A case going through a tree: one question at a time, to an outcome. */
export default function Runner(props: Props): ReactNode {
  const { tree } = props;
  const one = useSession(props);
  const { forest, facts, done, session, actions } = one;
  const isAsking = session.hasTag('question');
  const isEnded = session.hasTag('ended');
  const isFailed = session.matches({ progress: { underway: 'failed' } });
  const question = isAsking ? findQuestion(forest, done, facts, session.context.edit) : null;
  const isNear = isEnded || (question !== null && question.left <= 3);
  const outcome = useModule(isNear && !props.outcome ? loadOutcome : null);
  const Outcome = (props.outcome ?? outcome.module)?.default;
  const listRevealed = useCallback(() => listAnswers(listShared(done), forest.defs), [done, forest]);
  const formatLink = useCallback(
    () => window.location.origin + window.location.pathname + formatSharedAddress({ forest, done }),
    [forest, done],
  );
  const undo = useUndo(props.isPressed ? formatPlace({ tree: tree.id, id: tree.start }) : undefined);
  useTitle(question && !isEnded ? question.fact.question : '', tree.title);
  const isBeginning = session.hasTag('beginning');
  return (
    <div className={styles.runner} data-ready="">
      <div className={styles.head}>
        {props.head}
        <CaseMenu
          title={tree.title}
          hasAnswers={done.path.length > 0}
          listAnswers={listRevealed}
          formatLink={formatLink}
          onErase={actions.erase}
        />
      </div>
      {!question && <h1 className={isEnded ? styles.over : styles.title}>{tree.title}</h1>}
      <Notices notices={session.context.notices} onHide={actions.hideNotices} />
      <OwnerNotice one={one} />
      <div className={isEnded ? undefined : styles.columns}>
        <div className={isBeginning ? `lc-card ${styles.card}` : undefined}>
          {isBeginning && <BeginningView one={one} />}
          {question?.number === 1 && Object.keys(facts).length === 0 && (
            <StoryFold load={props.loadStory} tree={tree.id} onTell={actions.tell} />
          )}
          {question && <QuestionView {...props} one={one} question={question} onPress={undo.offer} />}
          {(isFailed || session.matches({ progress: { underway: 'loading' } })) && (
            <Retry error={isFailed} onRetry={actions.retry} />
          )}
          {isEnded && !Outcome && <Retry error={outcome.failed} onRetry={outcome.retry} />}
          {isEnded && Outcome && <Outcome one={one} {...props} />}
        </div>
        {!isBeginning && !isEnded && <Side one={one} summary={tree.summary} />}
      </div>
      <Undo one={one} place={undo.place} onDone={undo.done} />
    </div>
  );
}

/** For how long an answer that went on at once can be taken back where it was given, in milliseconds. */
const UNDO_TIME = 10_000;

/** The question whose answer can be taken back, for a while. @param first - the one that is answered already */
function useUndo(first: string | undefined) {
  const [place, setPlace] = useState(first);
  useEffect(() => {
    const timer = place === undefined ? undefined : setTimeout(() => setPlace(undefined), UNDO_TIME);
    return () => clearTimeout(timer);
  }, [place]);
  return { place, offer: setPlace, done: () => setPlace(undefined) };
}

/** Beside a question: what the tree is for, then the answers. */
function Side({
  one: { forest, facts, done, session, actions },
  summary,
}: {
  one: CaseView;
  summary: string;
}) {
  if (done.path.length === 0) return <Summary summary={summary} noted={Object.keys(facts).length} />;
  return (
    <aside className={styles.side}>
      <Answers
        forest={forest}
        path={done.path}
        setAside={done.setAside.length}
        edit={session.context.edit}
        onEdit={actions.edit}
      />
    </aside>
  );
}

/** Says when the page shows another case than the one kept on this device. */
function OwnerNotice({ one: { session, actions } }: { one: CaseView }): ReactNode {
  if (session.matches({ showing: 'mine' })) return null;
  const kind = session.matches({ showing: 'variant' }) ? 'variant' : 'received';
  return <VisitBar kind={kind} canReturn={session.can({ type: 'RETURN' })} actions={actions} />;
}

/** What comes before the questions: a choice to make, or carried answers to confirm. */
function BeginningView({ one: { session, forest, facts, actions } }: { one: CaseView }): ReactNode {
  const { module, failed, retry } = useModule(loadBeginning);
  const { stored } = session.context;
  if (!module) return <Retry error={failed} onRetry={retry} />;
  if (session.matches({ progress: 'confirming' }))
    return <module.Confirm forest={forest} facts={facts} onConfirm={actions.confirm} />;
  return stored && <module.Choose stored={stored} onResume={actions.resume} onRestart={actions.restart} />;
}

interface QuestionViewProps extends Pick<Props, 'tree' | 'isLink' | 'loader'> {
  one: CaseView;
  question: QuestionPosition;
  /** Told the place, `tree/question`, whose answer goes on at once. */
  onPress(place: string | undefined): void;
}

function QuestionView({ one, question, tree, isLink, loader, onPress }: QuestionViewProps): ReactNode {
  const { place, previous, number } = question;
  const { forest, facts, actions, moved } = one;
  const fact = offer(question.fact, createEnv(forest, one.done.facts));
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  // Ahead of the first typed question, but not with the first answers, which are choices.
  const { module, failed, retry } = useModule(isTyped || number > 2 ? loadTyped : null);
  // Texts of outcomes are long, and a second question is soon answered.
  const Outlook = useModule(number > 2 ? loadOutlook : null).module?.default;
  const title = place.tree === tree.id ? undefined : forest.trees.get(place.tree)?.tree.title;
  return (
    <>
      {title && <p className={styles.handover}>{TEXTS.handover(title)}</p>}
      {number === 1 && <p className={styles.tree}>{tree.title}</p>}
      <Question
        key={formatPlace(place)}
        forest={forest}
        facts={facts}
        fact={fact}
        progress={question}
        outlook={Outlook && <Outlook {...{ one, question, loader }} />}
        takesFocus={moved || isLink}
        read={(data) =>
          module?.readAnswer(forest, fact, data, one.done.facts) ??
          readChoice(fact, data) ?? { error: TEXTS.loading, isMissing: true }
        }
        renderField={(field) =>
          module ? <module.TypedField {...field} forest={forest} /> : <Retry error={failed} onRetry={retry} />
        }
        onAnswer={(value, isPressed) => {
          actions.answer(fact.id, value);
          onPress(isPressed ? formatPlace(place) : undefined);
        }}
        onPrevious={previous === undefined ? undefined : () => actions.edit(previous)}
      />
    </>
  );
}
