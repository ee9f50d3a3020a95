/** What may still come of a case while its questions are asked: told in a line, narrower with each answer. Pure. */
import { readDates } from '../law/dates';
import { listDoneSteps } from '../trees/doneSteps';
import { listStepDates } from '../trees/dueDate';
import { findOutcome } from '../trees/findOutcome';
import type { Forest } from '../trees/forest';
import { formatDate } from '../trees/format';
import type { Facts, NodeRef, OutcomeContent } from '../trees/model';
import { withoutToday } from '../trees/withoutToday';
import { APPROACH_WORDS } from './approaches';
import { isLegal } from './outcomeView';

/** Texts of outcomes by their id, by tree: those that are there. */
export type LoadedOutcomes = Readonly<Record<string, Readonly<Record<string, OutcomeContent>>>>;

export interface Outlook {
  /** name of the approach by which every end still open begins; null where they differ, or are not all known */
  common: string | null;
  /** the nearest legal day to come of the ends that are still open, in words; null while none is known */
  day: string | null;
  /** title of what is safe to do today whatever the answers, without a second « aujourd’hui »; null where the tree names nothing */
  safe: string | null;
}

interface AheadEnds {
  /** a count */
  ends: number;
  /** the places of those that are known */
  reached: readonly NodeRef[];
}

/**
 * Looks ahead from a question.
 *
 * @param contents - ends whose texts are not there have no day
 * @param facts - those that count, so that a day never rests on an answer that was set aside
 */
export function findOutlook(
  { ends, reached }: AheadEnds,
  contents: LoadedOutcomes,
  forest: Forest,
  facts: Facts,
): Outlook {
  const texts = reached.flatMap(({ tree, id }) => contents[tree]?.[id] ?? []);
  const { today } = forest.world;
  const [day] = [...listDates(texts, forest, facts)]
    .flatMap((date) => (isLegal(date) ? (date.compute(facts, forest.world) ?? []) : []))
    .filter((one) => one >= today)
    .sort();
  const safe = texts[0]?.meanwhile[0]?.title;
  return {
    common: ends === reached.length ? findCommon(reached, forest) : null,
    day: day === undefined ? null : formatDate(day),
    safe: safe === undefined ? null : withoutToday(lower(safe)),
  };
}

/** The approach of the first step, where that of all ends is the same. */
function findCommon(reached: readonly NodeRef[], forest: Forest): string | null {
  const [first, ...others] = new Set(reached.map((place) => findOutcome(forest, place).now));
  return first === undefined || others.length > 0 ? null : lower(APPROACH_WORDS[first].name);
}

/** The dates that the steps of some outcomes show, each once. */
function listDates(texts: readonly OutcomeContent[], forest: Forest, facts: Facts) {
  return new Set(
    texts.flatMap((content) => {
      const dates = readDates(content.rules);
      return listDoneSteps(content, forest, facts)
        .flatMap((step) => listStepDates(step, dates))
        .flatMap((id) => dates[id] ?? []);
    }),
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
