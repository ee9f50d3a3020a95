/** The rules of deadlines, dates and derived facts that differ between two revisions, field by field. */
import type { DerivedRule, LawBook } from '../law/book';
import type { DateDefinition, DateRules, DeadlineRule } from '../trees/dateRules';
import type { Both } from './diffBoth';
import { RULE_WORDS as WORDS } from './messages/rules';

/** `law/deadlines/`, `law/dates.yaml` and `law/derived/` of a revision; one that knew no such files has no derived facts. */
export type RuleBook = Pick<DateRules, 'deadlines' | 'dates'> & Partial<Pick<LawBook, 'derived'>>;

export interface ChangedRule {
  kind: 'deadline' | 'date' | 'derived';
  id: string;
  /** what differs, in words; a rule that only one revision has has no fields */
  state: 'added' | 'removed' | 'changed';
  fields: { field: string; before: string; after: string }[];
}

/** Finds the rules that differ. A revision that does not hold rules as data is compared with nothing. */
export function compareRules({ before, after }: Both<RuleBook | undefined>): ChangedRule[] {
  if (!before || !after) return [];
  return [
    ...compareAll('deadline', { before: before.deadlines, after: after.deadlines }),
    ...compareAll('date', { before: before.dates, after: after.dates }),
    ...(before.derived && after.derived
      ? compareAll('derived', { before: before.derived, after: after.derived })
      : []),
  ];
}

/** Not told: a witness may follow a law value, whose own change is told; it decides no case. */
const UNTOLD: ReadonlySet<string> = new Set(['witnesses']);

type ComparedRule = DeadlineRule | DateDefinition | DerivedRule;

function compareAll(
  kind: ChangedRule['kind'],
  { before, after }: Both<Readonly<Record<string, ComparedRule>>>,
): ChangedRule[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].sort().flatMap((id): ChangedRule[] => {
    const [old, fresh] = [before[id], after[id]];
    if (!old || !fresh) return [{ kind, id, state: fresh ? 'added' : 'removed', fields: [] }];
    const fields = compareFields(old, fresh);
    return fields.length > 0 ? [{ kind, id, state: 'changed', fields }] : [];
  });
}

function compareFields(before: ComparedRule, after: ComparedRule): ChangedRule['fields'] {
  const [old, fresh] = [Object.entries(before), Object.entries(after)].map(
    (entries) => new Map<string, unknown>(entries),
  ) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    if (UNTOLD.has(key)) return [];
    const [one, two] = [word(old.get(key)), word(fresh.get(key))];
    return one === two ? [] : [{ field: WORDS.fields[key] ?? key, before: one, after: two }];
  });
}

function word(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return WORDS.absent;
  if (typeof value === 'boolean') return value ? WORDS.yes : WORDS.no;
  if (Array.isArray(value)) return value.map(word).join('\u00a0; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}\u00a0: ${word(part)}`)
    .join(', ');
}

/** Words the rules that differ, a line a field. */
export function formatRules(rules: readonly ChangedRule[]): string[] {
  if (rules.length === 0) return [];
  return [
    '',
    WORDS.heading,
    ...rules.flatMap(({ kind, id, state, fields }) => [
      WORDS.rule({ kind, id, state }),
      ...fields.map(WORDS.field),
    ]),
  ];
}
