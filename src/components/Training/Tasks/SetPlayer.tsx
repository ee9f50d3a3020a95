import { type ReactNode, useEffect } from 'react';
import type { CompiledCourse, CompiledQuizQuestion } from '../../../training/model';
import Retry from '../../Retry';
import { useModule } from '../../useModule';
import Course from '../Course';
import styles from './styles.module.css';

interface Props {
  course: CompiledCourse;
  /** fetches every question; the same function at each render */
  load(): Promise<Record<string, CompiledQuizQuestion>>;
  /** fetches what its exercises need, so that it goes on when the connection does not */
  prepare(course: CompiledCourse): Promise<void>;
}

/** A set of exercises, played as a course of its own. */
export default function SetPlayer({ course, load, prepare }: Props): ReactNode {
  const { module: questions, failed, retry } = useModule(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each set
  useEffect(() => void prepare(course).catch(() => undefined), [course.id]);
  return (
    <section aria-labelledby="serie" data-set={course.id}>
      <p className="lc-no-print">
        <a href="#parcours">Tous les parcours</a>
      </p>
      <h2 id="serie" className={styles.setTitle}>
        {course.title}
      </h2>
      {questions ? (
        <Course course={course} questions={questions} />
      ) : (
        <Retry error={failed} onRetry={retry} />
      )}
    </section>
  );
}
