/** What is wrong in the files of letters beyond their form: names that nothing defines, fields that nothing uses. */
import { COMPUTED, isComputed } from '../../../case/letters/computed';
import { fieldTypeOf } from '../../../case/letters/fieldTypes';
import { hideMarkers, splitText } from '../../../case/letters/markers';
import type { Channel } from '../../../case/letters/model';
import { buildIssue } from '../../../law/report';
import { listNumbers } from '../../../trees/check/texts';
import { type FactShape, parseCondition } from '../../../trees/condition';
import { tellConditionProblem } from '../../../trees/conditionIssue';
import type { Issue, IssueCode, IssueText, Name, NameKind } from '../../../trees/issue';
import { parseDateBound } from '../../../trees/parseBound';
import type { Path } from '../../../trees/path';
import type { Source } from '../../../trees/source';
import { LETTERS } from '../../../trees/structure';
import { LETTER_MESSAGES } from '../messages/letters';
import { addressBlocks } from './addressee';
import type { LetterContext, ParsedLetterFile } from './context';
import type { BlockSource, CommonSource, FieldSource, LetterSource } from './schema';

interface LetterCheck extends LetterContext {
  shapes: Readonly<Record<string, FactShape>>;
  report(issue: Issue): void;
}

type Fail = (code: IssueCode, path: Path, text: IssueText, about?: readonly Name[]) => void;

/** A text or a presence of a passage, with its place. */
interface PassageText {
  path: Path;
  text?: string;
  if?: unknown;
  without?: string;
}

function createFail(source: Source, { report }: LetterCheck): Fail {
  return (code, path, text, about) =>
    report({ ...buildIssue(source, code, path, 'value', text), ...(about && { about }) });
}

/** Checks a letter: its page, its fields, its passages. */
export function checkLetter(
  letter: ParsedLetterFile<LetterSource>,
  common: ParsedLetterFile<CommonSource>,
  letterCheck: LetterCheck,
): void {
  const { id, source, data } = letter;
  const fail = createFail(source, letterCheck);
  if (!letterCheck.guides.has(`${LETTERS}${id}`))
    fail('unknown-guide', [], LETTER_MESSAGES['no-page']({ letter: id }));
  const own = data.fields ?? {};
  const fields = { ...common.data.fields, ...own };
  checkFields(own, ['fields'], fail, letterCheck);
  checkOrder(own, fields, fail);
  if (data.for)
    parseCondition(data.for, letterCheck.shapes, (problem) =>
      letterCheck.report(tellConditionProblem(problem, ['for'], source, {})),
    );
  const passages = [
    { path: ['subject'], text: data.subject },
    ...listPassages(data.body, ['body']),
    ...listPassages(data.end ?? [], ['end']),
  ];
  const named = new Set<string>();
  for (const passage of passages)
    for (const field of checkPassage(passage, fields, fail, letterCheck, source)) named.add(field);
  for (const field of Object.keys(own))
    if (!named.has(field))
      fail('letter-unused-field', ['fields', field], LETTER_MESSAGES['unused-field']({ field }));
}

/** Checks what letters share; a shared field must serve some letter. */
export function checkCommon(
  { source, data }: ParsedLetterFile<CommonSource>,
  letters: readonly ParsedLetterFile<LetterSource>[],
  letterCheck: LetterCheck,
): void {
  const fail = createFail(source, letterCheck);
  checkFields(data.fields, ['fields'], fail, letterCheck);
  checkOrder(data.fields, data.fields, fail);
  const used = new Set<string>();
  for (const channel of Object.keys(data.layouts) as Channel[])
    for (const to of new Set(letters.flatMap(({ data: one }) => (one.channel === channel ? one.to : []))))
      for (const place of ['paper', 'head', 'foot'] as const) {
        const blocks = addressBlocks(data.layouts[channel][place] ?? [], to);
        for (const passage of listPassages(blocks, ['layouts', channel, place]))
          for (const field of checkPassage(passage, data.fields, fail, letterCheck, source)) used.add(field);
      }
  for (const { data: letter } of letters)
    for (const passage of [
      { path: [], text: letter.subject },
      ...listPassages([...letter.body, ...(letter.end ?? [])], []),
    ])
      for (const field of listFields(passage)) used.add(field);
  for (const { inputs } of Object.values(COMPUTED))
    for (const input of inputs)
      if (!Object.hasOwn(data.fields, input))
        fail('letter-unknown-field', ['fields'], LETTER_MESSAGES['input-not-shared']({ field: input }));
  for (const field of Object.keys(data.fields))
    if (!used.has(field))
      fail('letter-unused-field', ['fields', field], LETTER_MESSAGES['unused-shared-field']({ field }));
}

/** Lists the passages of blocks, each with its place. */
function listPassages(blocks: readonly BlockSource[], base: Path): PassageText[] {
  return blocks.flatMap((block, index): PassageText[] => {
    const path = [...base, index];
    if (typeof block === 'string') return [{ path, text: block }];
    const { if: condition, without } = block;
    const own = { path, ...(condition && { if: condition }), ...(without && { without }) };
    if ('list' in block) return [own, ...listPassages(block.list, [...path, 'list'])];
    const [key, text] =
      Object.entries(block).find(([name]) => /^(text|right|heading|signature)$/.test(name)) ?? [];
    return [own, { path: [...path, key ?? 'text'], text: String(text) }];
  });
}

function listFields({ text = '', without }: PassageText): string[] {
  const fields = splitText(text).flatMap((part) => {
    if (part.kind === 'field') return [part.id];
    return part.kind === 'computed' && isComputed(part.id) ? COMPUTED[part.id].inputs : [];
  });
  return without === undefined ? fields : [...fields, without];
}

function checkFields(
  fields: Readonly<Record<string, FieldSource>>,
  base: Path,
  fail: Fail,
  { facts }: LetterCheck,
): void {
  for (const [id, { type, fact, suggest, label, help, blank }] of Object.entries(fields)) {
    const path = [...base, id];
    const given = fact === undefined ? undefined : facts[fact];
    if (fact !== undefined && !given)
      fail(
        'unknown-fact',
        [...path, 'fact'],
        LETTER_MESSAGES['field-from-unknown-fact']({ field: id, fact, known: Object.keys(facts) }),
        [`fact:${fact}`],
      );
    const { facts: takes, suggests } = fieldTypeOf({ type });
    if (fact !== undefined && given && given.type !== type && takes === 'same')
      fail(
        'invalid-value',
        [...path, 'fact'],
        LETTER_MESSAGES['other-type']({ field: id, type, fact, given: given.type }),
        [`fact:${fact}`],
      );
    if (suggest !== undefined && (!suggests || parseDateBound(suggest) === null))
      fail('invalid-value', [...path, 'suggest'], LETTER_MESSAGES['bad-suggestion']({ found: suggest }));
    for (const [key, text] of Object.entries({ label, help, blank }))
      if (text !== undefined) checkNumbers(text, [...path, key], fail);
  }
}

/** What orders dates is of dates, and names a date. */
function checkOrder(
  own: Readonly<Record<string, FieldSource>>,
  known: Readonly<Record<string, FieldSource>>,
  fail: Fail,
): void {
  const isDate = (id: string): boolean => known[id] !== undefined && fieldTypeOf(known[id]).suggests === true;
  for (const [id, { when, from }] of Object.entries(own)) {
    if (when !== undefined && !isDate(id))
      fail('invalid-value', ['fields', id, 'when'], LETTER_MESSAGES['no-date']({ field: id }));
    if (from !== undefined && (!isDate(id) || !isDate(from)))
      fail(
        'invalid-value',
        ['fields', id, 'from'],
        LETTER_MESSAGES['no-date']({ field: isDate(id) ? from : id }),
      );
  }
}

/** @returns the fields that the passage uses */
function checkPassage(
  passage: PassageText,
  fields: Readonly<Record<string, FieldSource>>,
  fail: Fail,
  letterCheck: LetterCheck,
  source: ParsedLetterFile<unknown>['source'],
): string[] {
  const { path, text, without } = passage;
  if (passage.if !== undefined)
    parseCondition(passage.if, letterCheck.shapes, (problem) =>
      letterCheck.report(tellConditionProblem(problem, [...path, 'if'], source, {})),
    );
  if (without !== undefined && !fields[without]?.optional)
    fail(
      'letter-unknown-field',
      [...path, 'without'],
      LETTER_MESSAGES['without-unknown']({ name: without, known: Object.keys(fields) }),
    );
  if (text === undefined) return listFields(passage);
  const known = {
    field: ['letter-unknown-field', 'unknown-field', Object.keys(fields)],
    computed: ['letter-unknown-computed', 'unknown-computed', Object.keys(COMPUTED)],
    value: ['unknown-law-value', 'unknown-law-value', Object.keys(letterCheck.law)],
    reference: ['unknown-law-reference', 'unknown-law-reference', [...letterCheck.references]],
    fact: ['unknown-fact', 'unknown-fact', Object.keys(letterCheck.facts)],
  } as const;
  for (const part of splitText(text)) {
    if (!('id' in part) || part.kind === 'practice') continue;
    const [code, said, names] = known[part.kind as keyof typeof known];
    if ((names as readonly string[]).includes(part.id)) continue;
    const kind = NAME_KINDS[said];
    const about: Name[] | undefined = kind && [`${kind}:${part.id}`];
    fail(code, path, LETTER_MESSAGES[said]({ name: part.id, known: names }), about);
  }
  checkNumbers(text, path, fail);
  return listFields(passage);
}

/** The kinds of names that may stand where something could not be read. */
const NAME_KINDS: Readonly<Record<string, NameKind | undefined>> = {
  'unknown-law-value': 'law-value',
  'unknown-law-reference': 'law-reference',
  'unknown-fact': 'fact',
};

function checkNumbers(text: string, path: Path, fail: Fail): void {
  for (const found of listNumbers(hideMarkers(text)))
    fail('number-in-text', path, LETTER_MESSAGES['number-in-text']({ found }));
}
