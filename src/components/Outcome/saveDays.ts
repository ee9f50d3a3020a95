import { formatCalendar } from '../../case/calendar';
import { listEvents } from '../../case/file/events';
import { createFile } from '../../case/file/model';
import { buildPlan } from '../../case/file/plan';
import { readAllDates } from '../../law/dates';
import { findOutcome } from '../../trees/findOutcome';
import { fingerprint } from '../../trees/fingerprint';
import type { Forest } from '../../trees/forest';
import type { CompiledTree, Facts } from '../../trees/model';
import { formatFileName, saveDocument } from '../save';
import type { Reached } from './props';

interface Answer {
  forest: Forest;
  facts: Facts;
  tree: Pick<CompiledTree, 'title'>;
  reached: readonly Reached[];
  /** the address of the answer */
  link: string;
}

/** Saves the dated steps of an answer as a calendar. @returns false where no step has a date */
export function saveDays({ forest, facts, tree, reached, link }: Answer): boolean {
  const { today } = forest.world;
  const dates = readAllDates(reached.map(({ content }) => content.rules));
  const outcomes = reached.map(({ place, content }) => {
    const { title, approach } = findOutcome(forest, place);
    return { ...place, title, approach, content };
  });
  // The same answers give the same events again, which a calendar then replaces.
  const file = createFile(`r-${fingerprint(JSON.stringify(facts))}`, tree.title, today);
  const context = { forest, facts, dates };
  const items = buildPlan([{ since: today, outcomes }], file, context);
  // Where the case would be is the answer itself: nothing of it may be kept on the device.
  const [root] = link.split('/arbres/');
  const toAddress = (path: string): string => (path === '/dossier/' ? link : root + path);
  const events = listEvents(file, items, context, toAddress);
  if (events.length === 0) return false;
  const text = formatCalendar(events, new Date());
  saveDocument(formatFileName(tree.title, 'ics'), 'text/calendar;charset=utf-8', text);
  return true;
}
