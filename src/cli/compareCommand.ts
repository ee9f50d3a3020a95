/** `law compare`: what `law/` says of articles, held against a public copy of the codes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LawBook, ValueMeta } from '../law/book';
import { type CheckedKind, findDue } from '../law/freshness';
import { parseLaw } from '../law/parse';
import { loadFiles } from '../plugins/decision-trees/files';
import { parseDay } from '../trees/calendar';
import { UsageError } from './arguments';
import { type CopiedCode, readCodes } from './compare/codes';
import { type EntryPlace, findEntries, recordReadings } from './compare/entries';
import { findPeriod, type Judgement, judgeReference, listValuesOf } from './compare/judge';
import { COMPARE_MESSAGES, COMPARE_WORDS } from './messages/compare';
import type { CommandContext, CommandResult } from './result';

export interface CompareOptions {
  folder: string | undefined;
  /** writes the reading of what agrees */
  record: boolean;
  /** ids that somebody has read in the copy and found right, whatever the words */
  accepted: readonly string[];
  /** one code, by the prefix of its ids */
  only?: string;
  /** the day up to which the copy is known to be right, where its own head claims more */
  day?: string;
}

/** @throws {UsageError} the folder holds no code that `law/` cites */
export async function runCompare(
  { root, today, json }: CommandContext,
  options: CompareOptions,
): Promise<CommandResult> {
  const files = await loadFiles(root, 'law', /\.ya?ml$/);
  const { law } = parseLaw(files);
  const codes = await readCopy(law, options);
  const judgements = Object.values(law.references).flatMap((reference) => {
    const code = codes.get(readPrefix(reference.id));
    return (code && judgeReference(reference, code, listValuesOf(law, reference.id))) ?? [];
  });
  const isRight = ({ id, findings }: Judgement) => findings.length === 0 || options.accepted.includes(id);
  const agreeing = judgements.filter(isRight);
  const suspicious = judgements.filter((judgement) => !isRight(judgement));
  const days = options.record ? listRecords(law, agreeing, today) : new Map<string, string>();
  await writeRecords(root, files, days);
  const total = {
    compared: judgements.length,
    agreeing: agreeing.length,
    suspicious: suspicious.length,
    recorded: days.size,
  };
  if (json) return { output: JSON.stringify({ ...total, findings: suspicious }, null, 2), exitCode: 0 };
  const places = findEntries(files);
  const lines = suspicious.flatMap((judgement) => tell(judgement, places));
  return {
    output: [...lines, ...tellAbsent(law, codes, options.only), COMPARE_WORDS.total(total)].join('\n'),
    exitCode: 0,
  };
}

async function readCopy(
  law: LawBook,
  { folder, only, day }: CompareOptions,
): Promise<Map<string, CopiedCode>> {
  if (folder === undefined) throw new UsageError(COMPARE_MESSAGES['which-folder']);
  if (day !== undefined && parseDay(day) === null) throw new UsageError(COMPARE_MESSAGES['bad-day'](day));
  const codes = await readCodes(folder, listCodeNames(law)).catch(() => {
    throw new UsageError(COMPARE_MESSAGES['unreadable-folder'](folder));
  });
  const chosen = [...codes].filter(([prefix]) => only === undefined || prefix === only);
  if (chosen.length === 0) throw new UsageError(COMPARE_MESSAGES['no-code'](folder));
  return new Map(chosen.map(([prefix, code]) => [prefix, { ...code, ...(day !== undefined && { day }) }]));
}

/** What each code is called, by the prefix of its ids. */
function listCodeNames({ wording }: LawBook): Record<string, string> {
  const head = 'collections.code-';
  return Object.fromEntries(
    Object.entries(wording)
      .filter(([id]) => id.startsWith(head))
      .map(([id, name]) => [id.slice(head.length), name]),
  );
}

function readPrefix(id: string): string {
  return id.split('-')[0] ?? '';
}

/**
 * The entries whose reading may be noted, each with its day: texts that agree and were read in no better way, and the values
 * whose figure was found there. A reading that would be overdue at once is none.
 */
function listRecords(law: LawBook, agreeing: readonly Judgement[], today: string): Map<string, string> {
  const days = new Map<string, string>();
  const mayRise = ({ reading, confidence }: Pick<ValueMeta, 'reading' | 'confidence'>) =>
    reading === 'copy' || (reading === 'secondary' && confidence === 'agreeing');
  const isFresh = (read: string, kind: CheckedKind) => findDue({ read, confidence: 'high' }, kind) > today;
  for (const { id, day, findings } of agreeing) {
    const doubted = new Set(findings.flatMap((found) => (found.kind === 'value' ? found.value : [])));
    const reference = law.references[id];
    if (reference && mayRise(reference) && isFresh(day, 'reference')) days.set(id, day);
    for (const { value } of listValuesOf(law, id)) {
      const meta = law.meta[value.id];
      const isCovered = value.type !== 'date' && findPeriod(value, day) === value.periods.at(-1);
      const isFound = isCovered && isFresh(day, 'value') && !doubted.has(value.id);
      if (meta && isFound && mayRise(meta)) days.set(value.id, day);
    }
  }
  return days;
}

async function writeRecords(
  root: string,
  files: readonly { path: string }[],
  days: ReadonlyMap<string, string>,
): Promise<void> {
  if (days.size === 0) return;
  for (const { path } of files.filter(({ path: one }) => /\/(references|values)\//.test(one))) {
    const text = await readFile(join(root, path), 'utf8');
    const recorded = recordReadings(text, days);
    if (recorded !== text) await writeFile(join(root, path), recorded);
  }
}

function tell({ id, findings }: Judgement, places: ReadonlyMap<string, EntryPlace>): string[] {
  const place = places.get(id);
  return [
    place ? COMPARE_WORDS.place({ ...place, id }) : id,
    ...findings.map((finding) => COMPARE_WORDS.finding(finding)),
  ];
}

/** The codes that `law/` cites and the copy does not hold. */
function tellAbsent(law: LawBook, codes: ReadonlyMap<string, CopiedCode>, only?: string): string[] {
  const names = listCodeNames(law);
  return Object.entries(names).flatMap(([prefix, name]) => {
    const count = Object.keys(law.references).filter((id) => readPrefix(id) === prefix).length;
    if (codes.has(prefix) || count === 0 || (only !== undefined && only !== prefix)) return [];
    return COMPARE_WORDS.absent({ name, count });
  });
}
