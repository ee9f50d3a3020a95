/** Which column of a table says what. */
import { AGE_HEADS, COLUMN_NAMES, ROLES, type Role, TOTAL_HEADS } from './columnNames';
import { AGE_CUTS, type Age } from './model';

/** role → place of its column */
export type Columns = Partial<Record<Role, number>>;

/** A column of an aged balance. */
export interface AgeColumn {
  at: number;
  age: Age;
}

/** Simplifies a name: no accent, capital, space or sign; « ? » and the sign of a lost letter stay as « ? ». */
export function simplifyName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/n[°º]/g, 'n')
    .replace(/\ufffd/g, '?')
    .replace(/[^a-z0-9?+<>/]+/g, '');
}

const NAMES = ROLES.map((role) => ({ role, names: COLUMN_NAMES[role].map(simplifyName) }));

/** True when a head is a name, letters lost being any. */
export function isNamed(head: string, name: string): boolean {
  if (!head.includes('?')) return head === name;
  if (head.length !== name.length) return false;
  return [...name].every((letter, index) => head[index] === letter || head[index] === '?');
}

/**
 * Finds the columns that a row of heads names.
 *
 * The surest name of each role wins, and a column has one role at most.
 */
export function findColumns(heads: readonly string[]): Columns {
  const simple = heads.map(simplifyName);
  const columns: Columns = {};
  const taken = new Set<number>();
  const longest = Math.max(...NAMES.map(({ names }) => names.length));
  for (let rank = 0; rank < longest; rank++)
    for (const { role, names } of NAMES) {
      const name = names[rank];
      if (name === undefined || columns[role] !== undefined) continue;
      const at = simple.findIndex((head, index) => !taken.has(index) && head !== '' && isNamed(head, name));
      if (at < 0) continue;
      columns[role] = at;
      taken.add(at);
    }
  return columns;
}

/** The columns of an aged balance. */
export interface AgeColumns {
  ages: AgeColumn[];
  /** the column that adds them up; −1 where there is none */
  total: number;
  /** a column among them says no age that is known: its sums are not counted */
  hasUnknown: boolean;
}

/** Finds the columns of an aged balance; empty where there are none. */
export function findAgeColumns(heads: readonly string[]): AgeColumns {
  const simple = heads.map((head) => simplifyName(head.replace(/(\d\s*)[–—/-](?=\s*\d)/g, '$1 a ')));
  const ages = simple.flatMap((head, at): AgeColumn[] => {
    for (const { test, from } of AGE_HEADS) {
      const match = test.exec(head);
      if (match) return [{ at, age: findAge(from(match)) }];
    }
    return [];
  });
  const totals = TOTAL_HEADS.map(simplifyName);
  const total = simple.findIndex((head) => totals.includes(head));
  const places = ages.map(({ at }) => at);
  const hasUnknown = simple.some(
    (head, at) => head !== '' && at > Math.min(...places) && at !== total && !places.includes(at),
  );
  return { ages, total, hasUnknown };
}

/** The age that begins with, or holds, a count of days of lateness. */
function findAge(days: number): Age {
  if (days < 0) return 'not-due';
  if (days <= AGE_CUTS.d30) return 'd30';
  if (days <= AGE_CUTS.d60) return 'd60';
  return days <= AGE_CUTS.d90 ? 'd90' : 'older';
}
