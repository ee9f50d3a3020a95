/**
 * What a trainer asks by a link: a course or a set of exercises, for a group, by a day.
 *
 * It stands in the fragment of an address, which no server is sent. Nothing in it is trusted: it comes by mail, cut or
 * made up.
 */
import { parseDay } from '../trees/calendar';
import { ID } from '../trees/json';
import type { AssignmentRecord, Progress } from './progress';
import { MOST_ITEMS } from './progressRead';

/** Longest name of a group, in characters. */
export const LONGEST_GROUP = 60;
const LONGEST_LINK = 4000;
/** The item of a set that is a quiz; others are scenarios. */
export const QUIZ_PREFIX = 'quiz:';

export interface AssignmentLink {
  /** empty: none is named */
  group: string;
  /** `YYYY-MM-DD`; empty: no day is given */
  due: string;
  /** id of a course, or the items of a set: ids of scenarios, and of quizzes after `quiz:` */
  task: { course: string } | { items: readonly string[] };
}

export type LinkProblem =
  | 'too-long'
  | 'group'
  | 'day'
  | 'task'
  | 'items'
  | 'unknown-course'
  | 'unknown-items';

const NAMES = { group: 'groupe', course: 'parcours', items: 'exercices', due: 'pour-le' } as const;

/** Writes the fragment of a link, with its `#`. */
export function formatAssignment({ group, due, task }: AssignmentLink): string {
  const parts = [
    group && `${NAMES.group}=${encodeURIComponent(group)}`,
    'course' in task ? `${NAMES.course}=${task.course}` : `${NAMES.items}=${task.items.join(',')}`,
    due && `${NAMES.due}=${due}`,
  ];
  return `#${parts.filter(Boolean).join('&')}`;
}

/**
 * Reads the fragment of an address.
 *
 * @param hash - without `#`
 * @returns null where it is no such link
 */
export function parseAssignment(hash: string): AssignmentLink | { problem: LinkProblem } | null {
  if (!Object.values(NAMES).some((name) => new RegExp(`(?:^|&)${name}=`).test(hash))) return null;
  if (hash.length > LONGEST_LINK) return { problem: 'too-long' };
  const read = new URLSearchParams(hash);
  const group = cleanGroup(read.get(NAMES.group) ?? '');
  if (group === null) return { problem: 'group' };
  const due = read.get(NAMES.due) ?? '';
  if (due !== '' && parseDay(due) === null) return { problem: 'day' };
  const [course, items] = [read.get(NAMES.course), read.get(NAMES.items)];
  if ((course === null) === (items === null)) return { problem: 'task' };
  if (course !== null) return ID.test(course) ? { group, due, task: { course } } : { problem: 'task' };
  const list = [...new Set((items ?? '').split(','))];
  return list.length <= MOST_ITEMS && list.every(isItem)
    ? { group, due, task: { items: list } }
    : { problem: 'items' };
}

/** A name as people may read it; null where it is too long, or holds signs that hide or turn what is read. */
export function cleanGroup(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .trim();
  return name.length > LONGEST_GROUP || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(name)
    ? null
    : name;
}

function isItem(text: string): boolean {
  return ID.test(text.startsWith(QUIZ_PREFIX) ? text.slice(QUIZ_PREFIX.length) : text);
}

/** What is to be done, as the record names it: the id of a course, or that of a set. */
export interface Task {
  id: string;
  items?: readonly string[];
}

/** The assignment of a task that the learner has not left. */
export function findAssignment(
  { assignments }: Pick<Progress, 'assignments'>,
  id: string,
): AssignmentRecord | null {
  const found = assignments[id];
  return found && !found.isLeft ? found : null;
}

/** Takes a task up for a group. What was taken up in the same terms stays as it is. */
export function takeAssignment(
  progress: Progress,
  { id, items }: Task,
  { group, due }: Pick<AssignmentLink, 'group' | 'due'>,
  day: string,
): Progress {
  const before = findAssignment(progress, id);
  if (before?.group === group && before.due === due) return progress;
  const serial = (progress.assignments[id]?.serial ?? 0) + 1;
  const record: AssignmentRecord = { group, due, taken: day, serial, isLeft: false, ...(items && { items }) };
  return { ...progress, assignments: { ...progress.assignments, [id]: record } };
}

/** Leaves a task: what was done of it stays done. */
export function leaveAssignment(progress: Progress, id: string): Progress {
  const before = findAssignment(progress, id);
  if (!before) return progress;
  const left = { ...before, serial: before.serial + 1, isLeft: true };
  return { ...progress, assignments: { ...progress.assignments, [id]: left } };
}

/** Tasks not left, by the day at which they are due; those without one come last. */
export function listAssignments({
  assignments,
}: Pick<Progress, 'assignments'>): { id: string; assignment: AssignmentRecord }[] {
  const rank = ({ due }: AssignmentRecord): string => due || '9999';
  return Object.entries(assignments)
    .map(([id, assignment]) => ({ id, assignment }))
    .filter(({ assignment }) => !assignment.isLeft)
    .sort((a, b) => rank(a.assignment).localeCompare(rank(b.assignment)) || a.id.localeCompare(b.id));
}

/** The groups of a learner, the one taken up last first. */
export function listGroups(progress: Pick<Progress, 'assignments'>): string[] {
  const taken = listAssignments(progress)
    .map(({ assignment }) => assignment)
    .filter(({ group }) => group !== '')
    .sort((a, b) => b.taken.localeCompare(a.taken) || b.serial - a.serial);
  return [...new Set(taken.map(({ group }) => group))];
}
