import type { ReactNode, Ref } from 'react';
import { canRetry } from '../../../training/learn';
import type { CompiledQuizQuestion, GuideLink } from '../../../training/model';
import { type StageRecord, shareOf } from '../../../training/progress';
import { drawOptions } from '../../../training/quiz';
import { isPassed, toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import Ring from '../Ring';
import type { Learner } from '../useProgress';
import { plural } from '../words';
import Answer from './Answer';
import GuideAnchor, { type GuideFrom } from './GuideAnchor';
import styles from './styles.module.css';

interface Props {
  headingRef: Ref<HTMLHeadingElement>;
  /** the reserve */
  questions: readonly CompiledQuizQuestion[];
  /** those of the last try, in order */
  asked: readonly CompiledQuizQuestion[];
  stage: StageRecord;
  learner: Learner;
  from: GuideFrom;
  passMark: number;
  onAgain(): void;
  children: ReactNode;
}

/** The result of a quiz: points, the corrections to read again, and when it may be tried anew. */
export default function Score(props: Props): ReactNode {
  const { headingRef, asked, stage, learner, from, passMark, children } = props;
  const { best, attempts } = stage;
  if (!best) return null;
  const isGood = isPassed(best, passMark);
  return (
    <div className={styles.score}>
      <div className={styles.scoreHead} data-verdict={isGood ? 'good' : 'weak'}>
        <Ring percent={toPercent(shareOf(best))} />
        <div>
          <h3 ref={headingRef} tabIndex={-1}>
            <Icon name={isGood ? 'check' : 'repeat'} size={22} /> {best.points} sur {best.max}
          </h3>
          <p>
            {isGood
              ? 'Ce quiz est réussi.'
              : `À refaire : le parcours demande ${toPercent(passMark)} % de points.`}{' '}
            <span className={styles.soft}>
              {plural(attempts, 'essai')}, le meilleur compte · {formatDate(best.day)}
            </span>
          </p>
        </div>
      </div>
      <div className="lc-row">{children}</div>
      <Corrections {...{ asked, learner, from }} />
      <Again {...props} />
    </div>
  );
}

/** Every question of the last try with its explanation; those missed are open. */
function Corrections({ asked, learner, from }: Pick<Props, 'asked' | 'learner' | 'from'>): ReactNode {
  const { day } = useHost();
  const { id: who, questions: records } = learner.progress;
  const answered = asked.filter(({ id }) => records[id]);
  const missed = answered.filter(({ id }) => records[id]?.last.right === false);
  return (
    <section aria-labelledby="corrections">
      <h4 id="corrections">{missed.length > 0 ? 'À revoir' : 'Vos corrections'}</h4>
      <ul className={styles.missed}>
        {[...missed, ...answered.filter((one) => !missed.includes(one))].map((question) => {
          const record = records[question.id];
          const isRight = record?.last.right === true;
          return (
            <li key={question.id}>
              <details>
                <summary>
                  <span className={isRight ? styles.known : styles.unknown}>
                    <Icon name={isRight ? 'check' : 'repeat'} size={18} /> {isRight ? 'Juste' : 'À revoir'}
                  </span>
                  <Html as="span" html={toInline(question.question)} day={day} law={question.values} />
                </summary>
                <Answer
                  {...{ question, learner, from }}
                  given={record?.last.given ?? []}
                  order={drawOptions(question.options.length, `${who}/${question.id}`, record?.tries ?? 0)}
                />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The next try, with other questions: at once where time has passed or a guide was opened, else how to get there. */
function Again({ questions, stage, learner, from, onAgain }: Props): ReactNode {
  const { day } = useHost();
  const guides = listGuides(questions);
  const ids = guides.map(({ id }) => id);
  if (canRetry(learner.progress, stage, ids, day))
    return (
      <p>
        <button type="button" className="lc-button" onClick={onAgain}>
          <Icon name="repeat" />
          Refaire ce quiz
        </button>{' '}
        <span className={styles.soft}>La moitié des questions au moins seront nouvelles.</span>
      </p>
    );
  return (
    <div className="lc-notice" data-quiz-pause="">
      <p>
        Un nouvel essai s’ouvre demain, avec d’autres questions, ou dès que vous rouvrez l’un de ces
        guides&nbsp;:
      </p>
      <ul>
        {guides.map((guide) => (
          <li key={guide.id}>
            <GuideAnchor {...{ guide, learner, from }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The guides of some questions, each once, in their order. */
function listGuides(questions: readonly CompiledQuizQuestion[]): GuideLink[] {
  return [...new Map(questions.map(({ guide }) => [guide.id, guide])).values()];
}

/** A summary holds no paragraphs. */
function toInline(html: string): string {
  return html.replace(/<\/p>\s*<p>/g, ' ').replace(/<\/?p>/g, '');
}
