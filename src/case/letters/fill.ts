/** Fills a letter for a case: passages chosen by its facts, blanks by its fields, sums by the law. Pure. */
import { parseDay } from '../../trees/calendar';
import { decideCondition, type Ground } from '../../trees/decideCondition';
import { formatFactValue } from '../../trees/factTypes';
import { formatLawValue } from '../../trees/format';
import type { Condition } from '../../trees/model';
import { formatCondition } from '../../trees/wording';
import type { CalculatorLaw } from '../calculators/model';
import { buildAnnex } from './annex';
import { cleanField } from './clean';
import { computeValue, Inputs } from './compute';
import { COMPUTED, isComputed } from './computed';
import { type FieldState, type LetterCase, readFields } from './fields';
import { isEmail } from './fieldTypes';
import { capitalise, endList, joinTexts, readItem } from './join';
import { splitText } from './markers';
import {
  ADDRESSEES,
  type FilledBlock,
  type FilledLetter,
  type Letter,
  type LetterBook,
  type LetterRun,
  type Presence,
  SHARED,
} from './model';

/** A letter filled in, and the fields behind it. */
export interface LetterFilling {
  letter: FilledLetter;
  fields: FieldState[];
}

interface FillContext {
  book: LetterBook;
  of: LetterCase;
  states: ReadonlyMap<string, FieldState>;
  inputs: Inputs;
  /** computations that stand in the letter */
  used: Set<string>;
}

/**
 * Fills a letter.
 *
 * A passage whose condition the case does not decide is kept and marked; one that names an optional field left empty is
 * left out. What is missing stands as a blank, never as a guess.
 */
export function fillLetter(
  letter: Letter,
  book: LetterBook,
  law: CalculatorLaw,
  of: LetterCase,
): LetterFilling {
  const fields = readFields(letter, book, of);
  const states = new Map(fields.map((state) => [state.id, state]));
  const today = parseDay(of.today) as number;
  const inputs = new Inputs(fields, of.facts['type-de-client'], law, today, of.invoices);
  const fillContext: FillContext = { book, of, states, inputs, used: new Set() };
  const subject = capitalise(fillText(letter.subject, fillContext)).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s*\n\s*/g, ' '),
  }));
  const blocks: FilledBlock[] = [];
  for (const block of letter.blocks) {
    const mark = judge(block, fillContext);
    if (mark === null) continue;
    if (block.kind === 'subject' || block.kind === 'title')
      blocks.push({ kind: block.kind, pieces: subject });
    else if (block.kind === 'list') {
      const items = endList(block.items.flatMap((item) => fillItem(item, fillContext)));
      if (mark.length > 0 && items.length > 0) blocks.push({ kind: 'paragraph', pieces: mark });
      blocks.push(...items);
    } else if (!lacksOptional(block.text, fillContext))
      blocks.push({
        kind: block.kind,
        pieces: [...mark, ...fillText(block.text, fillContext)],
        ...(block.paper && { paper: true }),
      });
  }
  if (letter.channel === 'acte') numberArticles(blocks);
  const unfit = letter.for && describeUnfit(letter.for, fillContext);
  const { annex, cautions } =
    letter.annex && isAnnexNeeded(fillContext.used)
      ? buildAnnex(letter.annex, inputs)
      : { annex: null, cautions: [] };
  return {
    fields,
    letter: {
      title: letter.title,
      subject: formatPieces(subject),
      sender: states.get('entreprise')?.shown ?? '',
      recipient: findRecipient(letter, fillContext),
      blocks,
      annex,
      cautions,
      missing: countMissing(blocks),
      problems: [
        ...fields.flatMap(({ field, problem }) => (problem ? `${field.label}\u00a0: ${problem}` : [])),
        ...inputs.problems,
      ],
      ...(unfit && { unfit }),
    },
  };
}

/** Whom a letter is for: what its own fields say, else those that the case keeps. */
function findRecipient({ to }: Letter, { states, of }: FillContext): FilledLetter['recipient'] {
  const { name, email } = ADDRESSEES[to];
  const read = (id: string): string =>
    states.get(id)?.shown ?? cleanField(of.typed[SHARED]?.[id] ?? of.ours[id] ?? '');
  return { name: read(name), email: isEmail(read(email)) ? read(email) : '' };
}

/** The headings of a deed are its articles. */
function numberArticles(blocks: FilledBlock[]): void {
  let count = 0;
  for (const block of blocks)
    if (block.kind === 'heading') {
      count += 1;
      block.pieces = joinTexts([{ kind: 'text', text: `Article ${count}. ` }, ...block.pieces]);
    }
}

function buildGround({ book, of }: Pick<FillContext, 'book' | 'of'>): Ground {
  const world = { today: of.today, law: book.law, derived: {} };
  return { world, defs: book.facts, inputs: new Map() };
}

/** The cases a letter is made for, where the case at hand is surely not one. */
function describeUnfit(condition: Condition, fillContext: FillContext): string | undefined {
  const ground = buildGround(fillContext);
  return decideCondition(condition, ground, fillContext.of.facts) === false
    ? formatCondition(condition, ground)
    : undefined;
}

/** @returns null where a passage is left out; else the mark that it is kept with, usually none */
function judge({ if: condition, without }: Presence, { book, of, states }: FillContext): LetterRun[] | null {
  if (without !== undefined && states.get(without)?.shown !== '') return null;
  if (!condition) return [];
  const ground = buildGround({ book, of });
  const verdict = decideCondition(condition, ground, of.facts);
  if (verdict === null) return [{ kind: 'choice', text: formatCondition(condition, ground) }];
  return verdict ? [] : null;
}

function lacksOptional(text: string, { states }: FillContext): boolean {
  return splitText(text).some((part) => {
    const state = part.kind === 'field' ? states.get(part.id) : undefined;
    return state?.field.optional === true && state.shown === '';
  });
}

/** An item made of one field or computation alone is as many items as that has lines. */
function fillItem(item: Presence & { text: string }, fillContext: FillContext): FilledBlock[] {
  const mark = judge(item, fillContext);
  if (mark === null || lacksOptional(item.text, fillContext)) return [];
  const pieces = fillText(item.text, fillContext);
  const [only] = pieces;
  const isAlone = splitText(item.text).length === 1 && only?.kind === 'text';
  const lines = isAlone ? only.text.split(/\n+/).filter((line) => line.trim() !== '') : [];
  if (lines.length > 0)
    return lines.map((line) => {
      const { pieces: typed, ...shape } = readItem(line);
      return { kind: 'item', pieces: [...mark, ...typed], ...shape };
    });
  return [{ kind: 'item', pieces: [...mark, ...pieces] }];
}

function fillText(text: string, fillContext: FillContext): LetterRun[] {
  const pieces = splitText(text).map((part): LetterRun & { isFilled?: true } => {
    if (!('id' in part)) return { kind: 'text', text: part.text };
    const filled = fillMarker(part.kind, part.id, fillContext);
    return typeof filled === 'string'
      ? { kind: 'text', text: filled, isFilled: true }
      : { kind: 'missing', text: filled.blank };
  });
  return joinTexts(pieces);
}

function fillMarker(kind: string, id: string, fillContext: FillContext): string | { blank: string } {
  const { states, inputs, book, of, used } = fillContext;
  switch (kind) {
    case 'field': {
      const state = states.get(id);
      return state?.shown || { blank: state?.field.blank ?? id };
    }
    case 'computed': {
      if (!isComputed(id)) return { blank: id };
      used.add(id);
      return computeValue(id, inputs) ?? { blank: COMPUTED[id].blank };
    }
    case 'value': {
      const value = book.law[id];
      return value ? formatLawValue(value, parseDay(of.today) as number) : { blank: id };
    }
    case 'reference':
      return keepTogether(inputs.law.references[id]?.short) ?? { blank: id };
    default: {
      const [def, value] = [book.facts[id], of.facts[id]];
      if (!def || value === undefined || value === null) return { blank: def?.label ?? id };
      return cleanField(formatFactValue(def, value));
    }
  }
}

/** Longest citation that stands on one line, in characters. */
const LONGEST_UNBROKEN = 26;

/** « art. L441-10 C. com. » is never cut at the end of a line. */
function keepTogether(citation: string | undefined): string | undefined {
  return citation && citation.length <= LONGEST_UNBROKEN ? citation.replace(/ /g, '\u00a0') : citation;
}

function isAnnexNeeded(used: ReadonlySet<string>): boolean {
  return [...used].some((id) => id in COMPUTED && id !== 'versements' && id !== 'fin-saisine-mediateur');
}

/** How a piece reads where nothing but text is possible. */
export function formatPiece({ kind, text }: LetterRun): string {
  if (kind === 'missing') return `[à compléter\u00A0: ${text}]`;
  return kind === 'choice' ? `[à garder si\u00A0: ${text}] ` : text;
}

/** Pieces as one text. */
export function formatPieces(pieces: readonly LetterRun[]): string {
  return pieces.map(formatPiece).join('');
}

function countMissing(blocks: readonly FilledBlock[]): number {
  const blanks = blocks.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== 'text'));
  return new Set(blanks.map(({ text }) => text)).size;
}
