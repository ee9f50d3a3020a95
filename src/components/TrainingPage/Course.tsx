import { type ReactNode, useCallback } from 'react';
import type { CompiledCourse, CompiledQuizQuestion } from '../../training/model';
import Html from '../Training/Html';
import CourseReading from './CourseReading';
import Live from './Live';
import Shell from './Shell';
import { useTrainingEnv } from './useTrainingEnv';

export interface Props {
  /** the course, and the questions that it asks */
  data: { course: CompiledCourse; questions: Record<string, CompiledQuizQuestion> };
}

const load = () => import('./live/Course');

/** `/formation/<course>/`: a course, played stage by stage; without a script, all of it to read. */
export default function CoursePage({ data }: Props): ReactNode {
  const { course, questions } = data;
  const { day, trees } = useTrainingEnv();
  const prepare = useCallback(async () => {
    const [{ prepareCourse }] = await Promise.all([import('./live/prepareCourse'), load()]);
    await prepareCourse(course, trees);
  }, [course, trees]);
  return (
    <Shell
      title={course.title}
      description={course.summary.replace(/<[^>]+>/g, '')}
      prepare={prepare}
      lead={<Html as="span" html={course.summary} day={day} />}
    >
      <noscript>
        <CourseReading course={course} questions={questions} />
      </noscript>
      <Live load={load} props={{ course, questions }} />
    </Shell>
  );
}
