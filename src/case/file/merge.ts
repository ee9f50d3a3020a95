/**
 * Merging two versions of a case that two tabs have written.
 *
 * What only one of them changed is taken from it. Where both changed the same thing, the later one is kept and the
 * other is handed back as a conflict, so that it is told to the reader and never lost in silence.
 */
import { isSame, mergeMaps } from './mergeMaps';
import type { CaseFile, Exchange } from './model';

/** Something both tabs changed: `theirs` is what would otherwise be gone. */
export interface Conflict {
  part: 'name' | 'facts' | 'done' | 'evidence' | 'letters' | 'invoices' | 'estimates';
  key: string;
  /** undefined: the other tab had erased it */
  theirs: unknown;
}

export interface Merged {
  file: CaseFile;
  conflicts: Conflict[];
}

/**
 * Merges.
 *
 * @param base - what this tab last saw in storage
 * @param mine - what this tab has now, the later edit
 * @param theirs - what is in storage
 */
export function mergeFiles(base: CaseFile, mine: CaseFile, theirs: CaseFile): Merged {
  const conflicts: Conflict[] = [];
  const merge = <T>(part: Conflict['part'], pick: (file: CaseFile) => Readonly<Record<string, T>>) =>
    mergeMaps(pick(base), pick(mine), pick(theirs), (key, lost) =>
      conflicts.push({ part, key, theirs: lost }),
    );
  const letters = merge('letters', ({ letters: all }) => flatten(all));
  const name = merge('name', (file) => ({ name: file.name })).name ?? mine.name;
  const lastTree = pickChanged(base.lastTree, mine.lastTree, theirs.lastTree);
  const file: CaseFile = {
    ...mine,
    name,
    revision: Math.max(mine.revision, theirs.revision),
    facts: merge('facts', (one) => one.facts),
    walks: mergeKeyed(base.walks, mine.walks, theirs.walks, ({ tree }) => tree),
    done: merge('done', (one) => one.done),
    journal: mergeJournal(base.journal, mine.journal, theirs.journal),
    evidence: merge('evidence', (one) => one.evidence),
    letters: unflatten(letters),
    estimates: merge('estimates', (one) => one.estimates),
    ...(lastTree && { lastTree }),
    ...mergeCalls(base.call, mine.call, theirs.call),
    ...((mine.invoices || theirs.invoices) && { invoices: merge('invoices', (one) => one.invoices ?? {}) }),
  };
  return { file, conflicts };
}

/** Notes of both are kept; the rest of a call is as this tab has it, where it has changed it. */
function mergeCalls(
  base: CaseFile['call'],
  mine: CaseFile['call'],
  theirs: CaseFile['call'],
): Pick<CaseFile, 'call'> {
  const call = mine && theirs ? pickChanged(base, mine, theirs) : (mine ?? theirs);
  if (!call) return {};
  const merge = <T>(pick: (one: CaseFile['call']) => Readonly<Record<string, T>>): Record<string, T> =>
    mergeMaps(pick(base), pick(mine), pick(theirs), () => {});
  return {
    call: {
      ...call,
      notes: merge((one) => one?.notes ?? {}),
      later: merge((one) => one?.later ?? {}),
    },
  };
}

function pickChanged<T>(was: T, mine: T, theirs: T): T {
  return isSame(was, mine) ? theirs : mine;
}

function mergeKeyed<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const index = (list: readonly T[]) => Object.fromEntries(list.map((item) => [keyOf(item), item]));
  return Object.values(mergeMaps(index(base), index(mine), index(theirs), () => {}));
}

/** Exchanges that both changed are both kept: the other one as an entry of its own. */
function mergeJournal(
  base: readonly Exchange[],
  mine: readonly Exchange[],
  theirs: readonly Exchange[],
): Exchange[] {
  const index = (list: readonly Exchange[]) => Object.fromEntries(list.map((one) => [one.id, one]));
  const copies: Exchange[] = [];
  const all = mergeMaps(index(base), index(mine), index(theirs), (key, other) => {
    if (other) copies.push({ ...other, id: `${key}-bis` });
  });
  const taken = new Set(Object.keys(all));
  return [...Object.values(all), ...copies.filter(({ id }) => !taken.has(id))];
}

/** A letter's id holds no space, so the two can be told apart again. */
function flatten(letters: CaseFile['letters']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([letter, fields]) =>
      Object.entries(fields).map(([field, text]) => [`${letter} ${field}`, text]),
    ),
  );
}

function unflatten(flat: Readonly<Record<string, string>>): CaseFile['letters'] {
  const letters: Record<string, Record<string, string>> = {};
  for (const [key, text] of Object.entries(flat)) {
    const [letter, field] = key.split(' ') as [string, string];
    letters[letter] = { ...letters[letter], [field]: text };
  }
  return letters;
}
