import { listAssignments } from '../../../training/assignment';
import type { CompiledCourse, TrainingIndex } from '../../../training/model';
import type { AssignmentRecord, Progress } from '../../../training/progress';
import { buildSet, listMissing, type SetContent } from '../../../training/set';

/** A task of the record, with the course that it names. */
export interface AskedTask {
  id: string;
  assignment: AssignmentRecord;
  course: CompiledCourse;
  /** steps of a set that this site no longer holds, a count */
  missing: number;
}

/** The tasks that a learner was given and has not left, by their days. One that this site does not know is left out. */
export function listTasks(progress: Pick<Progress, 'assignments'>, index: TrainingIndex): AskedTask[] {
  return listAssignments(progress).flatMap(({ id, assignment }) => {
    const { items } = assignment;
    const course = items ? buildSet(items, index) : index.courses.find((one) => one.id === id);
    if (!course || course.id !== id) return [];
    return [{ id, assignment, course, missing: items ? listMissing(items, index).length : 0 }];
  });
}

/** The sets that a learner was ever given, as courses: what was done in one that was left stays done. */
export function listSets(progress: Pick<Progress, 'assignments'>, content: SetContent): CompiledCourse[] {
  return Object.entries(progress.assignments).flatMap(([id, { items }]) => {
    const course = items ? buildSet(items, content) : null;
    return course?.id === id ? [course] : [];
  });
}
