import type { ReactNode, Ref } from 'react';
import type { CompiledCourse } from '../../../training/model';
import type { AssignmentRecord } from '../../../training/progress';
import { type CourseStanding, toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import { formatMinutes, KEPT, plural } from '../words';
import { SUMMARY_HASH, stageHref } from './place';
import styles from './styles.module.css';

interface Props {
  course: CompiledCourse;
  standing: CourseStanding;
  /** what a trainer asked of it; null: nobody did */
  assignment: AssignmentRecord | null;
  headingRef: Ref<HTMLHeadingElement>;
}

/** What the course teaches, and the way in or back in. */
export default function Intro({ course, standing, assignment, headingRef }: Props): ReactNode {
  const { day } = useHost();
  const { stages, next, complete, done } = standing;
  const current = stages[next];
  const hasBegun = done > 0 || stages.some(({ state }) => state === 'begun');
  return (
    <section className="lc-stack" aria-labelledby="presentation">
      <h2 id="presentation" ref={headingRef} tabIndex={-1}>
        {complete ? 'Parcours terminé' : hasBegun ? 'Reprenez où vous en étiez' : 'Ce que vous saurez faire'}
      </h2>
      {hasBegun && !complete && current && <Resume current={current} next={next} />}
      {complete && !standing.passed && (
        <p>
          <a className="lc-button lc-button--primary" href={stageHref(next)}>
            Refaire l’étape {next + 1}
            <Icon name="repeat" />
          </a>
        </p>
      )}
      {complete && (
        <p>
          <a className={`lc-button${standing.passed ? ' lc-button--primary' : ''}`} href={`#${SUMMARY_HASH}`}>
            Voir le bilan
            <Icon name="arrow" />
          </a>
        </p>
      )}
      <ul className={styles.objectives}>
        {course.objectives.map((html) => (
          <li key={html}>
            <Icon name="check" />
            <Html as="span" html={html} day={day} />
          </li>
        ))}
      </ul>
      <Terms course={course} assignment={assignment} />
      {!hasBegun && (
        <p>
          <a className="lc-button lc-button--primary" href={stageHref(0)}>
            Commencer
            <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}

interface ResumeProps extends Pick<CourseStanding, 'next'> {
  current: CourseStanding['stages'][number];
}

/** The stage where one was, and the way back to it. */
function Resume({ current, next }: ResumeProps): ReactNode {
  return (
    <div className={`lc-card lc-card--accent ${styles.resume}`}>
      <p>
        Vous en étiez à l’étape {next + 1} : <strong>{current.stage.title}</strong>
        {current.answered > 0 &&
          current.stage.kind === 'quiz' &&
          `, question ${current.answered + 1} sur ${current.stage.asks}`}
        . Rien n’a été perdu.
      </p>
      <a className="lc-button lc-button--primary" href={stageHref(next)}>
        Reprendre
        <Icon name="arrow" />
      </a>
    </div>
  );
}

/** For whom, how long, and what it takes to pass. */
function Terms({ course, assignment }: Pick<Props, 'course' | 'assignment'>): ReactNode {
  const { day, keptBy } = useHost();
  return (
    <dl className={styles.facts}>
      {assignment?.group && (
        <div>
          <dt>Votre groupe</dt>
          <dd>{assignment.group}</dd>
        </div>
      )}
      {assignment?.due && (
        <div>
          <dt>À finir pour le</dt>
          <dd>{formatDate(assignment.due)}</dd>
        </div>
      )}
      <div>
        <dt>Pour qui</dt>
        <dd>
          <Html as="span" html={course.audience} day={day} />
        </dd>
      </div>
      <div>
        <dt>Durée</dt>
        <dd>
          {formatMinutes(course.minutes)} environ, en {plural(course.stages.length, 'étape')}. Arrêtez quand
          vous voulez : {KEPT.course[keptBy]}.
        </dd>
      </div>
      <div>
        <dt>Pour réussir</dt>
        <dd>
          Toutes les étapes, {toPercent(course.passMark)} % des points des quiz et des exercices, et ce qui
          est indispensable : chaque exercice dit ce qu’il ne fallait pas manquer. Le meilleur essai compte ;
          un quiz se refait le lendemain ou après un guide, avec d’autres questions.
        </dd>
      </div>
    </dl>
  );
}
