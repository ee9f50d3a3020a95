import type { ReactNode, Ref } from 'react';
import type { CompiledCourse, CompiledQuizQuestion } from '../../../training/model';
import type { CourseStanding } from '../../../training/standing';
import Icon from '../../Icon';
import Quiz from '../Quiz';
import type { Learner } from '../useProgress';
import { formatMinutes, KIND_ICONS, KIND_WORDS } from '../words';
import GuideStage from './GuideStage';
import { SUMMARY_HASH, stageHref } from './place';
import ScenarioStage from './ScenarioStage';
import styles from './styles.module.css';

interface Props {
  course: CompiledCourse;
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  /** 0 for the first */
  index: number;
  standing: CourseStanding;
  learner: Learner;
  day: string;
  headingRef: Ref<HTMLHeadingElement>;
}

/** One stage of the course, whatever its kind. */
export default function StageView(props: Props): ReactNode {
  const { course, questions, index, standing, learner, day, headingRef } = props;
  const stage = course.stages[index];
  if (!stage) return null;
  const moment = { course: course.id, stage: stage.id, day, version: course.version };
  const isLast = index === course.stages.length - 1;
  const next = (
    <a className="lc-button lc-button--primary" href={isLast ? `#${SUMMARY_HASH}` : stageHref(index + 1)}>
      {isLast ? 'Voir le bilan' : 'Étape suivante'}
      <Icon name="arrow" />
    </a>
  );
  const common = { moment, learner, onNext: next };
  return (
    <section aria-labelledby="etape-titre" data-stage={stage.kind}>
      <header className={styles.stageHead}>
        <p className={styles.stageKicker}>
          <Icon name={KIND_ICONS[stage.kind]} size={18} />
          Étape {index + 1} sur {course.stages.length} · {KIND_WORDS[stage.kind]} ·{' '}
          {formatMinutes(stage.minutes)}
        </p>
        <h2 id="etape-titre" ref={headingRef} tabIndex={-1}>
          {stage.title}
        </h2>
      </header>
      {stage.kind === 'guide' && (
        <GuideStage
          {...common}
          stage={stage}
          standing={standing.stages[index]}
          course={course}
          index={index}
        />
      )}
      {stage.kind === 'quiz' && (
        <Quiz
          {...common}
          from={{ course: course.id, title: course.title, stage: index + 1 }}
          questions={stage.questions.flatMap((id) => questions[id] ?? [])}
          passMark={course.passMark}
        />
      )}
      {stage.kind === 'scenario' && (
        <ScenarioStage {...common} stage={stage} standing={standing.stages[index]} />
      )}
      <nav className={styles.pager} aria-label="Étapes voisines">
        {index > 0 && <a href={stageHref(index - 1)}>Étape précédente</a>}
        {!isLast && <a href={stageHref(index + 1)}>Passer à l’étape suivante</a>}
      </nav>
    </section>
  );
}
