/** Rules and dates of `law/`: what they name exists, and what they say holds together. Build time only. */
import { parseDuration } from '../trees/calendar';
import type { Counting } from '../trees/dateRules';
import type { Issue, IssueCode, Name } from '../trees/issue';
import { RULE_MESSAGES as MESSAGES } from '../trees/messages/law/rules';
import { didYouMean, type IssueText } from '../trees/messages/words';
import type { Path } from '../trees/path';
import type { Source } from '../trees/source';
import { DATE_COMPUTES, type DateComputeId, isDateCompute } from './dates/computes';
import type { RawDate } from './dates/schema';
import type { RawDeadline } from './deadlines/schema';
import type { LawEntries } from './entries';
import { buildIssue } from './report';

type CountedRaw = Extract<RawDate, { start: string }>;
type ComputedRaw = Extract<RawDate, { compute: string }>;

/** Countings that look at each day by itself. */
const DAY_BY_DAY: ReadonlySet<Counting> = new Set<Counting>(['working-days', 'business-days', 'no-holidays']);

/** Checks `law/deadlines/` and `law/dates.yaml`. The texts that deadlines rest on are checked with those of values. */
export function checkRules(found: LawEntries): Issue[] {
  const issues: Issue[] = [];
  for (const [id, { source, entry }] of found.deadlines)
    issues.push(...checkDeadline(source, id, entry, found));
  for (const [id, { source, entry }] of found.dates) {
    if ('compute' in entry) issues.push(...checkComputed(source, id, entry, found));
    if ('start' in entry) issues.push(...checkCounted(source, id, entry, found));
  }
  return [...issues, ...checkComputesUsed(found.dates)];
}

function tell(
  source: Source,
  code: IssueCode,
  path: Path,
  text: IssueText,
  { key = false, about }: { key?: boolean; about?: readonly Name[] } = {},
): Issue {
  return { ...buildIssue(source, code, path, key ? 'key' : 'value', text), ...(about && { about }) };
}

function checkDeadline(source: Source, id: string, rule: RawDeadline, { values }: LawEntries): Issue[] {
  const { value, counting, moved, nature, act } = rule;
  const issues = checkDuration(source, id, value, [id, 'value'], values);
  if (issues.length === 0 && DAY_BY_DAY.has(counting) && !isInDays(values.get(value)))
    issues.push(
      tell(source, 'invalid-value', [id, 'counting'], MESSAGES['not-in-days']({ id, counting, value })),
    );
  if (moved && (nature === 'limitation' || act === 'before'))
    issues.push(tell(source, 'invalid-value', [id, 'moved'], MESSAGES['never-moved']({ id })));
  return issues;
}

function checkDuration(
  source: Source,
  id: string,
  value: string,
  path: Path,
  values: LawEntries['values'],
): Issue[] {
  const known = values.get(value);
  if (!known) {
    const { message, remedy } = MESSAGES['unknown-law-value']({ id, value });
    const nearest = didYouMean(value, values.keys(), remedy);
    return [
      tell(
        source,
        'unknown-law-value',
        path,
        { message, remedy: nearest },
        { about: [`law-value:${value}`] },
      ),
    ];
  }
  if (known.entry.type === 'duration') return [];
  return [tell(source, 'invalid-value', path, MESSAGES['not-a-duration']({ id, value }))];
}

function isInDays(value: LawEntries['values'] extends Map<string, infer E> ? E | undefined : never): boolean {
  return (value?.entry.periods ?? []).every(
    ({ value: length }) => parseDuration(String(length))?.unit === 'days',
  );
}

function checkCounted(source: Source, id: string, date: CountedRaw, { deadlines }: LawEntries): Issue[] {
  const { rule, label } = date;
  if (typeof rule === 'string') {
    const issues = checkRuleNames(source, id, [[[id, 'rule'], rule]], deadlines);
    return issues.length > 0 ? issues : checkReadOn(source, id, date, [rule], deadlines);
  }
  const [[fact, choice]] = Object.entries(rule) as [[string, Record<string, string>]];
  const names = Object.entries(choice).map(([option, name]): [Path, string] => [
    [id, 'rule', fact, option],
    name,
  ]);
  const issues = checkRuleNames(source, id, names, deadlines);
  if (label === undefined)
    issues.push(tell(source, 'missing-key', [id], MESSAGES['label-missing']({ id }), { key: true }));
  if (issues.length > 0) return issues;
  const rules = Object.values(choice);
  const kinds = new Set(
    rules.map((name) => `${deadlines.get(name)?.entry.side} ${deadlines.get(name)?.entry.act}`),
  );
  if (kinds.size > 1)
    issues.push(tell(source, 'invalid-value', [id, 'rule'], MESSAGES['rules-differ']({ id })));
  return [...issues, ...checkReadOn(source, id, date, rules, deadlines)];
}

function checkRuleNames(
  source: Source,
  id: string,
  names: readonly [Path, string][],
  deadlines: LawEntries['deadlines'],
): Issue[] {
  return names.flatMap(([path, rule]) => {
    if (deadlines.has(rule)) return [];
    const { message, remedy } = MESSAGES['unknown-deadline']({ id, rule });
    const nearest = didYouMean(rule, deadlines.keys(), remedy);
    const about: Name[] = [`deadline:${rule}`];
    return tell(source, 'unknown-deadline', path, { message, remedy: nearest }, { about });
  });
}

function checkReadOn(
  source: Source,
  id: string,
  date: CountedRaw,
  rules: readonly string[],
  deadlines: LawEntries['deadlines'],
): Issue[] {
  const reading = rules.find((name) => deadlines.get(name)?.entry['read-at'] !== undefined);
  const event = reading && deadlines.get(reading)?.entry['read-at'];
  if (reading !== undefined && event !== undefined && date['read-on'] === undefined)
    return [
      tell(source, 'missing-key', [id], MESSAGES['read-on-missing']({ id, rule: reading, event }), {
        key: true,
      }),
    ];
  if (reading === undefined && date['read-on'] !== undefined)
    return [tell(source, 'invalid-value', [id, 'read-on'], MESSAGES['read-on-unused']({ id }))];
  return [];
}

function checkComputed(source: Source, id: string, date: ComputedRaw, found: LawEntries): Issue[] {
  const { compute } = date;
  const issues = checkRuleNames(
    source,
    id,
    (date.rules ?? []).map((rule, index) => [[id, 'rules', index], rule]),
    found.deadlines,
  );
  for (const [index, value] of date.values.entries())
    issues.push(...checkDuration(source, id, value, [id, 'values', index], found.values));
  for (const [index, reference] of date.law.entries()) {
    if (found.references.has(reference)) continue;
    const { message, remedy } = MESSAGES['unknown-law-reference']({ id, reference });
    const nearest = didYouMean(reference, found.references.keys(), remedy);
    const about: Name[] = [`law-reference:${reference}`];
    issues.push(
      tell(source, 'unknown-law-reference', [id, 'law', index], { message, remedy: nearest }, { about }),
    );
  }
  if (!isDateCompute(compute)) {
    const { message, remedy } = MESSAGES['unknown-computation']({ id, compute });
    const nearest = didYouMean(compute, Object.keys(DATE_COMPUTES), remedy);
    return [...issues, tell(source, 'unknown-computation', [id, 'compute'], { message, remedy: nearest })];
  }
  return [...issues, ...checkReads(source, id, date, compute)];
}

/** What the file says that a function reads, and what it reads. */
function checkReads(source: Source, id: string, date: ComputedRaw, compute: DateComputeId): Issue[] {
  return (['inputs', 'rules', 'values'] as const).flatMap((field) => {
    const wanted: readonly string[] = DATE_COMPUTES[compute][field];
    const written = date[field] ?? [];
    if (wanted.length === written.length && wanted.every((name) => written.includes(name))) return [];
    const path = date[field] ? [id, field] : [id];
    return tell(source, 'other-inputs', path, MESSAGES['other-inputs']({ id, field, wanted }), {
      key: !date[field],
    });
  });
}

function checkComputesUsed(dates: LawEntries['dates']): Issue[] {
  const [first] = dates.values();
  if (!first) return [];
  const used = new Set(
    [...dates.values()].map(({ entry }) => ('compute' in entry ? entry.compute : undefined)),
  );
  const computes = Object.keys(DATE_COMPUTES).filter((id) => !used.has(id));
  if (computes.length === 0) return [];
  return [
    tell(first.source, 'unused-computation', [], MESSAGES['unused-computation']({ computes }), {
      about: ['date:*'],
    }),
  ];
}
