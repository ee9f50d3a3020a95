import { type ReactNode, useCallback } from 'react';
import { formatSharedAddress } from '../../case/keeper';
import { listAnswers } from '../../case/summary';
import type { FactValue } from '../../trees/model';
import Answers from '../Answers';
import CaseBar from '../CaseBar';
import Question from '../Question';
import { readAnswer } from '../Question/readTyped';
import TypedField from '../Question/TypedField';
import Retry from '../Retry';
import { useModule } from '../useModule';
import type { Props as TreeProps } from '.';
import { Notices, VisitBar } from './parts';
import { findQuestion, formatPlace, type QuestionPosition } from './position';
import styles from './styles.module.css';
import { TEXTS } from './texts';
import { type Case, useCase } from './useCase';
import { useHandover } from './useHandover';

type OutcomeModule = typeof import('../Outcome');

const loadOutcome = () => import('../Outcome');
const loadBeginning = () => import('../Beginning');

export interface Props extends TreeProps {
  /** what shows an outcome, where it came along with this code */
  outcome?: OutcomeModule;
  /** the answer to the first question, if it was given before this code was there */
  first: FactValue | null | undefined;
}

/** A case going through a tree: one question at a time, to an outcome. */
export default function Runner(props: Props): ReactNode {
  const { tree, loader } = props;
  const one = useCase(props);
  const { forest, facts, done, session, actions } = one;
  const question = session.before ? null : findQuestion(forest, done, facts, session.edit);
  const isConcluded = !session.before && !question && (done.status === 'outcome' || done.status === 'open');
  const handover = useHandover(one, loader);
  const isNear = isConcluded || (question !== null && question.left <= 3);
  const outcome = useModule(isNear && !props.outcome ? loadOutcome : null);
  const Outcome = (props.outcome ?? outcome.module)?.default;
  const beginning = useModule(session.before ? loadBeginning : null);
  const listShared = useCallback(() => listAnswers(done.path, forest.defs), [done, forest]);
  const formatLink = useCallback(
    () => window.location.origin + window.location.pathname + formatSharedAddress({ forest, done }),
    [forest, done],
  );
  const stored = session.before === 'choose' ? session.stored : null;
  return (
    <div className={styles.runner} data-ready="">
      <p className="lc-visually-hidden" role="status">
        {one.moved && question ? TEXTS.spoken(question.number, question.left) : ''}
      </p>
      <Notices notices={session.notices} onHide={actions.hideNotices} />
      {session.visiting && (
        <VisitBar kind={session.visiting} canReturn={session.stored !== null} actions={actions} />
      )}
      <div className={isConcluded ? undefined : styles.columns}>
        <div className={isConcluded ? undefined : `lc-card ${styles.card}`}>
          {session.before && !beginning.module && (
            <Retry error={beginning.failed} onRetry={beginning.retry} />
          )}
          {stored && beginning.module && (
            <beginning.module.Choose stored={stored} onResume={actions.resume} onRestart={actions.restart} />
          )}
          {session.before === 'confirm' && beginning.module && (
            <beginning.module.Confirm forest={forest} facts={facts} onConfirm={actions.confirm} />
          )}
          {question && <QuestionView one={one} question={question} treeId={tree.id} />}
          {!question && !session.before && done.status === 'load' && (
            <Retry error={handover.failed} onRetry={handover.retry} />
          )}
          {isConcluded && !Outcome && <Retry error={outcome.failed} onRetry={outcome.retry} />}
          {isConcluded && Outcome && <Outcome one={one} {...props} />}
        </div>
        {!session.before && !isConcluded && (
          <aside className={styles.side}>
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
  treeId: string;
}

function QuestionView({ one, question, treeId }: QuestionViewProps): ReactNode {
  const { place, fact, number, left } = question;
  const { forest, facts, session, actions, moved } = one;
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
        read={(data) => readAnswer(forest, fact, data)}
        renderField={(field) => <TypedField {...field} forest={forest} />}
        onAnswer={(value) => actions.answer(fact.id, value)}
        onCancel={session.edit === undefined ? undefined : () => actions.edit(undefined)}
      />
    </>
  );
}
