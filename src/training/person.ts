/** One learner as the trainer sees them: where they stand, what they missed and how, what they owe again. */
import { listAssignments, listGroups } from './assignment';
import { type Fingerprinted, findPrint } from './fingerprint';
import { listOwed, type Owed, type OwedContent } from './owed';
import type { ExerciseRecord, Progress, QuestionRecord } from './progress';

/** A line of the list of learners. */
export interface PersonSummary {
  learner: Progress;
  groups: string[];
  /** the first day by which something is due, `YYYY-MM-DD`; empty: none */
  due: string;
  owed: Owed;
  /** the last day on which anything was done; empty: nothing was */
  lastDay: string;
}

/** Sums up one learner. @param day - the trainer's */
export function summarize(learner: Progress, content: OwedContent, day: string): PersonSummary {
  const [first] = listAssignments(learner);
  return {
    learner,
    groups: listGroups(learner),
    due: first?.assignment.due ?? '',
    owed: listOwed(learner, content, day),
    lastDay: findLastDay(learner),
  };
}

/** The last day on which a learner did anything; empty: nothing was done. */
export function findLastDay({ courses, questions, exercises }: Progress): string {
  const stages = Object.values(courses).flatMap((course) => Object.values(course.stages));
  const days = [
    ...stages.flatMap(({ best, open }) => [best?.day ?? '', open?.day ?? '']),
    ...Object.values(questions).map(({ last }) => last.day),
    ...Object.values(exercises).map(({ last }) => last.day),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** A question that a learner missed at least once. */
export interface MissedQuestion {
  id: string;
  /** counts */
  tries: number;
  missed: number;
  /** the last answer was right */
  isKnown: boolean;
  /** the day of the last answer */
  day: string;
  /** options chosen, by their place, the most chosen first; null: the question reads otherwise now */
  options: { option: number; count: number }[] | null;
}

/** Lists the questions that a learner missed, those not known yet first, then by how often. */
export function listMissed(
  { questions }: Pick<Progress, 'questions'>,
  content: Readonly<Record<string, Fingerprinted>>,
  day: string,
): MissedQuestion[] {
  return Object.entries(questions)
    .filter(([id, { tries, rights }]) => rights < tries && content[id] !== undefined)
    .map(([id, record]) => describeMissed(id, record, content[id], day))
    .sort((a, b) => Number(a.isKnown) - Number(b.isKnown) || b.missed - a.missed || a.id.localeCompare(b.id));
}

function describeMissed(
  id: string,
  { tries, rights, last, chosen }: QuestionRecord,
  question: Fingerprinted | undefined,
  day: string,
): MissedQuestion {
  const isSame = chosen !== undefined && question !== undefined && chosen.print === findPrint(question, day);
  const counts = isSame ? chosen.counts : null;
  // Records of before counted: the last answer is all that is known.
  const options =
    counts ?? (chosen ? null : last.given.reduce<number[]>((sum, at) => withCount(sum, at), []));
  return {
    ...{ id, tries, missed: tries - rights, isKnown: last.right, day: last.day },
    options:
      options &&
      [...options.entries()]
        .map(([option, count = 0]) => ({ option, count }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || a.option - b.option),
  };
}

function withCount(counts: number[], option: number): number[] {
  const next = Array.from({ length: Math.max(counts.length, option + 1) }, (_, at) => counts[at] ?? 0);
  next[option] = (next[option] ?? 0) + 1;
  return next;
}

/** An exercise that a learner finished, with what was read wrongly the last time. */
export interface DoneExercise extends ExerciseRecord {
  id: string;
  /** facts read wrongly, with what was answered; `?` for « je ne sais pas » */
  misread: { fact: string; given: string }[];
}

/** Lists the exercises that a learner finished, the last one first. */
export function listExercises({ exercises }: Pick<Progress, 'exercises'>): DoneExercise[] {
  return Object.entries(exercises)
    .map(([id, record]) => ({
      id,
      ...record,
      misread: Object.entries(record.last.facts)
        .filter(([, { right }]) => !right)
        .map(([fact, { given }]) => ({ fact, given })),
    }))
    .sort((a, b) => b.last.day.localeCompare(a.last.day) || a.id.localeCompare(b.id));
}
