import { type ReactNode, useEffect, useRef, useState } from 'react';
import { findAssignment } from '../../../training/assignment';
import type { CompiledCourse, CompiledQuizQuestion } from '../../../training/model';
import { findStanding } from '../../../training/standing';
import { useHost } from '../host';
import Notices from '../Notices';
import { focusInView } from '../Quiz/QuestionForm';
import { useHash } from '../useHash';
import { useProgress } from '../useProgress';
import Intro from './Intro';
import { readPlace } from './place';
import Rail from './Rail';
import StageView from './StageView';
import Summary from './Summary';
import styles from './styles.module.css';

export interface CourseProps {
  course: CompiledCourse;
  /** at least those that its quizzes ask */
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
}

/** A course, stage by stage. The address says where one is, the record what is done. For the browser only. */
export default function Course({ course, questions }: CourseProps): ReactNode {
  const { day } = useHost();
  const learner = useProgress();
  const place = readPlace(useHash(), course.stages.length);
  const { courses, guides } = learner.progress;
  const standing = findStanding(course, courses[course.id], guides);
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = useState(place);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (place !== first) hasMoved.current = true;
    if (hasMoved.current) focusInView(heading.current);
  }, [place, first]);

  return (
    <div className={styles.player} data-ready="">
      <Rail standing={standing} place={place} />
      <div className={styles.panel}>
        <Notices learner={learner} />
        {place === 'intro' && (
          <Intro
            course={course}
            standing={standing}
            assignment={findAssignment(learner.progress, course.id)}
            headingRef={heading}
          />
        )}
        {place === 'summary' && (
          <Summary course={course} standing={standing} learner={learner} headingRef={heading} />
        )}
        {typeof place === 'number' && (
          <StageView
            key={place}
            course={course}
            questions={questions}
            index={place}
            standing={standing}
            learner={learner}
            day={day}
            headingRef={heading}
          />
        )}
      </div>
    </div>
  );
}
