import { type ReactNode, useCallback } from 'react';
import { listAnswers, listShared } from '../../case/pathAnswers';
import { formatSharedAddress } from '../../case/session/formatAddress';
import { offer } from '../../trees/applicability';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { createEnv } from '../../trees/forest';
import type { FactValue } from '../../trees/model';
import Answers from '../Answers';
import CaseBar from '../CaseBar';
import Question from '../Question';
import { readChoice } from '../Question/readChoice';
import Retry from '../Retry';
import { findQuestion, formatPlace, type QuestionPosition } from '../session/position';
import { TEXTS } from '../session/texts';
import { type CaseView, useSession } from '../session/useSession';
import { useModule } from '../useModule';
import { Notices, VisitBar } from './parts';
import type { CaseProps } from './props';
import styles from './styles.module.css';

type OutcomeModule = typeof import('../Outcome');

const loadOutcome = () => import('../Outcome');
const loadBeginning = () => import('../Beginning');
const loadTyped = () => import('../Question/typed');

export interface Props extends CaseProps {
  /** what shows an outcome, where it came along with this code */
  outcome?: OutcomeModule;
  /** the answer to the first question, if it was given before this code was there */
  first: FactValue | null | undefined;
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
  return (
    <div className={styles.runner} data-ready="">
      <p className="lc-visually-hidden" role="status">
        {one.moved && question ? TEXTS.spoken(question.number, question.left) : ''}
      </p>
      <Notices notices={session.context.notices} onHide={actions.hideNotices} />
      <OwnerNotice one={one} />
      <div className={isEnded ? undefined : styles.columns}>
        <div className={isEnded ? undefined : `lc-card ${styles.card}`}>
          {session.hasTag('beginning') && <BeginningView one={one} />}
          {question && <QuestionView one={one} question={question} treeId={tree.id} />}
          {(isFailed || session.matches({ progress: { underway: 'loading' } })) && (
            <Retry error={isFailed} onRetry={actions.retry} />
          )}
          {isEnded && !Outcome && <Retry error={outcome.failed} onRetry={outcome.retry} />}
          {isEnded && Outcome && <Outcome one={one} {...props} />}
        </div>
        {!session.hasTag('beginning') && !isEnded && (
          <aside className={styles.side}>
            <Answers
              forest={forest}
              path={done.path}
              setAside={done.setAside.length}
              edit={session.context.edit}
              onEdit={actions.edit}
            />
          </aside>
        )}
      </div>
      <CaseBar
        title={tree.title}
        hasAnswers={done.path.length > 0}
        listAnswers={listRevealed}
        formatLink={formatLink}
        onErase={actions.erase}
      />
    </div>
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

interface QuestionViewProps {
  one: CaseView;
  question: QuestionPosition;
  treeId: string;
}

function QuestionView({ one, question, treeId }: QuestionViewProps): ReactNode {
  const { place, number, left } = question;
  const { forest, facts, session, actions, moved } = one;
  const fact = offer(question.fact, createEnv(forest, one.done.facts));
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  // Ahead of the first typed question, but not with the first answers, which are choices.
  const { module, failed, retry } = useModule(isTyped || number > 2 ? loadTyped : null);
  const title = place.tree === treeId ? undefined : forest.trees.get(place.tree)?.tree.title;
  return (
    <>
      {title && <p className={styles.handover}>{TEXTS.handover(title)}</p>}
      <Question
        key={formatPlace(place)}
        forest={forest}
        facts={facts}
        fact={fact}
        number={number}
        left={left}
        takesFocus={moved}
        read={(data) =>
          module?.readAnswer(forest, fact, data, one.done.facts) ??
          readChoice(fact, data) ?? { error: TEXTS.loading, isMissing: true }
        }
        renderField={(field) =>
          module ? <module.TypedField {...field} forest={forest} /> : <Retry error={failed} onRetry={retry} />
        }
        onAnswer={(value) => actions.answer(fact.id, value)}
        onCancel={session.matches({ progress: { underway: 'changing' } }) ? actions.keepAnswer : undefined}
      />
    </>
  );
}
