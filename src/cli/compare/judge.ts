/** Whether what `law/` says of an article is found in the article. Pure. */
import type { LawBook, NotedReference } from '../../law/book';
import { addDuration, formatDay, parseDay } from '../../trees/calendar';
import type { LawPeriod, LawValue } from '../../trees/model';
import { type CopiedCode, foldNumber } from './codes';
import { fold, listNumbers, tellsDuration, tellsNumber } from './french';
import { findShare } from './words';

export type Finding =
  | { kind: 'missing' | 'repealed' | 'several' | 'recent' }
  | { kind: 'numbers'; numbers: string[] }
  | { kind: 'words'; percent: number }
  | { kind: 'value'; value: string; written: string };

/** What was found of one reference. */
export interface Judgement {
  id: string;
  /** the day of the copy, `YYYY-MM-DD` */
  day: string;
  findings: Finding[];
}

/** Below this share of the words of `about`, a text says something else. */
const LEAST_SHARE = 0.34;
/** What whoever has read the text has settled. */
const SETTLED_BY_READING: ReadonlySet<Finding['kind']> = new Set(['several', 'recent', 'words']);
/** A text that came into force less than so many months before the copy may be absent from it. */
const RECENT_MONTHS = 12;

/** The numbers of the articles that a reference names: `L132-2`; two for a range. */
export function listArticles({ id, text }: Pick<NotedReference, 'id' | 'text'>): string[] {
  const found = /^Articles? (.+?) (?:et suivants )?(?:du|de l’|des) (?:code|livre)/.exec(text)?.[1];
  if (found !== undefined) return found.split(/ à | et |, /).map((number) => number.trim());
  return id.includes('-liminaire') ? ['liminaire'] : [];
}

/** What the copy holds under each number that a reference names. */
function findTexts(reference: NotedReference, { articles }: CopiedCode): string[][] {
  return listArticles(reference).map((number) => dropSame(articles.get(foldNumber(number)) ?? []));
}

/** A copy may hold one text twice. */
function dropSame(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [fold(text).replace(/[^a-z0-9]/g, ''), text])).values()];
}

/** Judges a reference by the copy of its code; null when it names no article. */
export function judgeReference(
  reference: NotedReference,
  code: CopiedCode,
  values: readonly RestingValue[],
): Judgement | null {
  if (listArticles(reference).length === 0) return null;
  const isRead = reference.reading !== 'secondary';
  const judgement = (findings: Finding[]): Judgement => ({
    id: reference.id,
    day: code.day,
    findings: findings.filter(({ kind }) => !isRead || !SETTLED_BY_READING.has(kind)),
  });
  const texts = findTexts(reference, code);
  if (texts.flat().length === 0)
    return judgement([{ kind: isRecent(reference, code.day) ? 'recent' : 'missing' }]);
  const whole = texts.flat().join('\n');
  if (/^\W*(?:article )?abroge/.test(fold(whole)) || whole.trim() === '')
    return judgement([{ kind: 'repealed' }]);
  return judgement([
    ...(texts.some((of) => of.length > 1) ? [{ kind: 'several' } as const] : []),
    ...(isRecent(reference, code.day) ? [{ kind: 'recent' } as const] : []),
    ...compareAbout(reference.about, whole),
    ...values.flatMap(({ value, basis }) => {
      const same = basis.filter(({ id }) => id.split('-')[0] === reference.id.split('-')[0]);
      return compareValue(value, [whole, ...readTexts(same, code)].join('\n'), code.day);
    }),
  ]);
}

function isRecent({ since }: NotedReference, day: string): boolean {
  if (since === undefined) return false;
  const from = parseDay(since);
  return from !== null && formatDay(addDuration(from, { count: RECENT_MONTHS, unit: 'months' })) > day;
}

function compareAbout(about: string, text: string): Finding[] {
  const folded = fold(text);
  const numbers = listNumbers(about).filter((number) => !folded.includes(number));
  const share = findShare(about, text);
  return [
    ...(numbers.length > 0 ? [{ kind: 'numbers', numbers } as const] : []),
    ...(share < LEAST_SHARE ? [{ kind: 'words', percent: Math.round(share * 100) } as const] : []),
  ];
}

/** The period of a value that was in force on a day; undefined before the first. */
export function findPeriod({ periods }: LawValue, day: string): LawPeriod | undefined {
  return periods.findLast(({ from }) => from <= day);
}

function compareValue(value: LawValue, text: string, day: string): Finding[] {
  const period = findPeriod(value, day);
  if (period === undefined || value.type === 'date' || tells(value, period, fold(text))) return [];
  return [{ kind: 'value', value: value.id, written: String(period.value) }];
}

function tells({ type }: LawValue, { value }: LawPeriod, folded: string): boolean {
  return type === 'duration' ? tellsDuration(folded, String(value)) : tellsNumber(folded, Number(value));
}

/** A value, and every text that it rests on. */
export interface RestingValue {
  value: LawValue;
  basis: readonly NotedReference[];
}

/** The values that rest on a text first of all. */
export function listValuesOf({ values, meta, references }: LawBook, reference: string): RestingValue[] {
  return Object.values(values).flatMap((value) => {
    const law = meta[value.id]?.law ?? [];
    return law[0] === reference ? [{ value, basis: law.flatMap((id) => references[id] ?? []) }] : [];
  });
}

/** The texts of the same code that a value rests on too. */
function readTexts(basis: readonly NotedReference[], code: CopiedCode): string[] {
  return basis.flatMap((reference) => findTexts(reference, code).flat());
}
