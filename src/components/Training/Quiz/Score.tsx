import type { ReactNode, Ref } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import { type Progress, type StageRecord, shareOf } from '../../../training/progress';
import { isPassed, toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import Ring from '../Ring';
import { plural } from '../words';
import styles from './styles.module.css';

interface Props {
  headingRef: Ref<HTMLHeadingElement>;
  questions: readonly CompiledQuizQuestion[];
  stage: StageRecord;
  progress: Progress;
  passMark: number;
  onAgain(): void;
  children: ReactNode;
}

/** The result of a quiz: points, what was missed and where to read it again. */
export default function Score(props: Props): ReactNode {
  const { headingRef, questions, stage, progress, passMark, onAgain, children } = props;
  const { day, Anchor } = useHost();
  const { best, attempts } = stage;
  if (!best) return null;
  const missed = questions.filter(({ id }) => progress.questions[id]?.last.right === false);
  const isGood = isPassed(best, passMark);
  return (
    <div className={styles.score}>
      <div className={styles.scoreHead}>
        <Ring percent={toPercent(shareOf(best))} />
        <div>
          <h3 ref={headingRef} tabIndex={-1}>
            {best.points} sur {best.max}
          </h3>
          <p>
            {isGood
              ? 'Ce quiz est réussi.'
              : `Le parcours demande ${toPercent(passMark)} % de points : refaites ce quiz quand vous voulez.`}{' '}
            <span className={styles.soft}>
              {plural(attempts, 'essai')}, le meilleur compte · {formatDate(best.day)}
            </span>
          </p>
        </div>
      </div>
      {missed.length > 0 && (
        <section aria-labelledby="a-revoir">
          <h4 id="a-revoir">À revoir</h4>
          <ul className={styles.missed}>
            {missed.map(({ id, question, guide, values }) => (
              <li key={id}>
                <Html html={question} day={day} law={values} />
                <p>
                  <Icon name="book" size={18} /> <Anchor href={guide.url}>{guide.title}</Anchor>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="lc-row">
        {children}
        <button type="button" className="lc-button" onClick={onAgain}>
          <Icon name="repeat" />
          Refaire ce quiz
        </button>
      </div>
    </div>
  );
}
