/** What the index tells a learner of the own record: how far each course is, how many points come back today. */
import type { CompiledCourse } from '../../../training/model';
import { listDue } from '../../../training/repetition';
import { type CourseStanding, findStanding } from '../../../training/standing';
import { createDeviceStore } from '../../Training/deviceStore';

export interface IndexState {
  /** course → its standing; only those begun */
  courses: ReadonlyMap<string, CourseStanding>;
  /** points that come back today, a count */
  due: number;
}

/** @param day - the learner's */
export function readState(courses: readonly CompiledCourse[], day: string): IndexState {
  const { progress } = createDeviceStore(
    () => window.localStorage,
    () => 'x',
    day,
  ).load();
  return {
    courses: new Map(
      courses.flatMap((course) => {
        const record = progress.courses[course.id];
        return record ? [[course.id, findStanding(course, record, progress.guides)] as const] : [];
      }),
    ),
    due: listDue(progress.cards, day).length,
  };
}
