import { useCallback, useRef, useState } from 'react';
import {
  type Cohort,
  type CohortCounts,
  CohortReader,
  CohortTally,
  EMPTY_COHORT,
  type HandedFile,
} from '../../../training/cohort';
import { type PersonSummary, summarize } from '../../../training/person';
import { LONGEST_PROGRESS } from '../../../training/progressRead';
import { runInSlices, type SliceClock } from '../../../training/slices';
import type { TrainerContent } from './content';

/** A group as the page shows it. */
export interface Group {
  cohort: Cohort;
  /** a line for each learner, in the order of the cohort */
  people: PersonSummary[];
  counts: CohortCounts;
}

export interface CohortHandle {
  group: Group;
  /** files read since the page is open, a count of times */
  reading: number;
  /** files being read; null: none is */
  busy: { done: number; total: number } | null;
  read(files: readonly File[]): void;
  empty(): void;
}

const EMPTY: Group = { cohort: EMPTY_COHORT, people: [], counts: { questions: [], facts: [], options: {} } };

/** Largest session read, in bytes: some thousands of learners with all that they can do. */
const LARGEST_SESSION = 400_000_000;

const CLOCK: SliceClock = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/** The group on the page, read in slices so that the page answers however many files there are. */
export function useCohort(content: TrainerContent, day: string): CohortHandle {
  const [group, setGroup] = useState<Group>(EMPTY);
  const [reading, setReading] = useState(0);
  const [busy, setBusy] = useState<CohortHandle['busy']>(null);
  const latest = useRef(EMPTY);
  /** readings one after the other: each adds to what the one before has found */
  const queue = useRef(Promise.resolve());

  const put = useCallback((next: Group) => {
    latest.current = next;
    setGroup(next);
  }, []);
  const read = async (files: readonly File[]): Promise<void> => {
    const before = { ...latest.current.cohort, bad: [], damaged: [], doubles: [] };
    const reader = new CohortReader(before);
    let told = CLOCK.now();
    setBusy({ done: 0, total: files.length });
    for (const [done, file] of files.entries()) {
      await runInSlices(reader.read(await readFile(file)), CLOCK);
      if (CLOCK.now() - told < 100) continue;
      setBusy({ done, total: files.length });
      await CLOCK.pause();
      told = CLOCK.now();
    }
    put(await sumUp(reader.finish(), content, day));
    setBusy(null);
    setReading((count) => count + 1);
  };
  return {
    group,
    reading,
    busy,
    read: (files) => {
      if (files.length > 0) queue.current = queue.current.then(() => read(files));
    },
    empty: () => {
      put(EMPTY);
      setReading(0);
    },
  };
}

/** Counts a group, in slices. */
async function sumUp(cohort: Cohort, content: TrainerContent, day: string): Promise<Group> {
  const tally = new CohortTally(content.questions, day);
  const people: PersonSummary[] = [];
  function* count(): Generator<void> {
    for (const learner of cohort.learners) {
      tally.add(learner);
      people.push(summarize(learner, content, day));
      yield;
    }
  }
  await runInSlices(count(), CLOCK);
  return { cohort, people, counts: tally.finish() };
}

/** Reads a file, and no more of it than a file of results, or a session, can be. */
async function readFile(file: File): Promise<HandedFile> {
  const most = /\.jsonl$/i.test(file.name) ? LARGEST_SESSION : LONGEST_PROGRESS * 4;
  try {
    return { name: file.name, text: await file.slice(0, most + 1).text() };
  } catch {
    // A folder, or a file that went away.
    return { name: file.name, text: '\u0000' };
  }
}
