/** From sound files to the book of letters that travels to the browser. */
import { COMPUTED, isComputed } from '../../../case/letters/computed';
import { listIds, splitText } from '../../../case/letters/markers';
import type {
  Letter,
  LetterBlock,
  LetterBook,
  LetterField,
  LetterItem,
  Presence,
} from '../../../case/letters/model';
import { type FactShape, parseCondition } from '../../../trees/condition';
import { listConditionFacts, listConditionLaw } from '../../../trees/conditionUses';
import type { Condition } from '../../../trees/model';
import { parseDateBound } from '../../../trees/parseBound';
import { typeset } from '../../../trees/typeset';
import { addressBlocks } from './addressee';
import type { LetterContext, ParsedLetterFile } from './context';
import type { BlockSource, CommonSource, FieldSource, ItemSource, LetterSource } from './schema';

type FactShapes = Readonly<Record<string, FactShape>>;

/** Compiles letters. @param letters - free of issues */
export function compileLetters(
  common: CommonSource,
  letters: readonly ParsedLetterFile<LetterSource>[],
  shapes: FactShapes,
  context: Pick<LetterContext, 'facts' | 'law'>,
): LetterBook {
  const shared = compileFields(common.fields);
  const compiled = letters.map(({ id, data }) => compileLetter(id, data, common, shapes));
  const passages = compiled.flatMap(listPassages);
  const conditions = [
    ...passages.flatMap(({ if: condition }) => condition ?? []),
    ...compiled.flatMap((letter) => letter.for ?? []),
  ];
  const fields = [...Object.values(shared), ...compiled.flatMap(({ own }) => Object.values(own))];
  const facts = new Set([
    'type-de-client',
    ...conditions.flatMap(listConditionFacts),
    ...fields.flatMap(({ fact }) => fact ?? []),
    ...passages.flatMap(({ text }) => listIds(text, 'fact')),
  ]);
  const law = new Set([
    ...conditions.flatMap(listConditionLaw).map((use) => use.law),
    ...passages.flatMap(({ text }) => listIds(text, 'value')),
  ]);
  return {
    letters: Object.fromEntries(compiled.map((letter) => [letter.id, letter])),
    shared,
    facts: Object.fromEntries(
      Object.values(context.facts)
        .filter(({ id }) => facts.has(id))
        .map(({ id, type, theme, label, question, options }) => {
          const names = options?.map((option) => ({ id: option.id, label: option.label }));
          return [id, { id, type, theme, label, question, ...(names && { options: names }) }];
        }),
    ),
    law: Object.fromEntries(Object.entries(context.law).filter(([id]) => law.has(id))),
  };
}

function compileLetter(id: string, data: LetterSource, common: CommonSource, shapes: FactShapes): Letter {
  const { paper = [], head, foot } = common.layouts[data.channel];
  const compile = (list: readonly BlockSource[]) => list.map((block) => compileBlock(block, shapes));
  const subject = {
    kind: data.channel === 'acte' ? 'title' : 'subject',
    text: typeset(data.subject),
  } satisfies LetterBlock;
  const blocks: LetterBlock[] = [
    ...compile(addressBlocks(paper, data.to)).map((block): LetterBlock => ({ ...block, paper: true })),
    ...compile(addressBlocks(head, data.to)),
    subject,
    ...compile(data.body),
    ...compile(addressBlocks(foot, data.to)),
    ...compile(data.end ?? []),
  ];
  const letter = {
    id,
    title: typeset(data.title),
    subject: subject.text,
    to: data.to,
    channel: data.channel,
    ...(data.for && { for: parseCondition(data.for, shapes, () => {}) }),
    ...(data.annex && { annex: data.annex }),
    own: compileFields(data.fields ?? {}),
    fields: [],
    blocks,
  } satisfies Letter;
  const fields = listPassages(letter).flatMap(({ text, without }) => [
    ...(without === undefined ? [] : [without]),
    ...splitText(text).flatMap((part) => {
      if (part.kind === 'field') return [part.id];
      return part.kind === 'computed' && isComputed(part.id) ? COMPUTED[part.id].inputs : [];
    }),
  ]);
  return { ...letter, fields: [...new Set(fields)] };
}

/** Every text of a letter with the condition under which it stands. */
function listPassages({ subject, blocks }: Letter): (Presence & { text: string })[] {
  const passages = blocks.flatMap((block): (Presence & { text: string })[] =>
    block.kind === 'list' ? [{ ...block, text: '' }, ...block.items] : [block],
  );
  return [{ text: subject }, ...passages];
}

function compileFields(fields: Readonly<Record<string, FieldSource>>): Record<string, LetterField> {
  return Object.fromEntries(
    Object.entries(fields).map(
      ([id, { label, type, blank, help, fact, suggest, when, from, optional, ours }]) => {
        const bound = suggest === undefined ? null : parseDateBound(suggest);
        const field: LetterField = {
          label: typeset(label),
          type,
          blank: typeset(blank ?? label.charAt(0).toLowerCase() + label.slice(1)),
          ...(help && { help: typeset(help) }),
          ...(fact && { fact }),
          ...(bound && { suggest: bound }),
          ...(when && { when }),
          ...(from && { from }),
          ...(optional && { optional }),
          ...(ours && { ours }),
        };
        return [id, field];
      },
    ),
  );
}

function compilePresence(
  { if: raw, without }: { if?: unknown; without?: string | undefined },
  shapes: FactShapes,
): Presence {
  const condition: Condition | undefined =
    raw === undefined ? undefined : parseCondition(raw, shapes, () => {});
  return { ...(condition && { if: condition }), ...(without !== undefined && { without }) };
}

function compileBlock(block: BlockSource, shapes: FactShapes): LetterBlock {
  if (typeof block === 'string') return { kind: 'paragraph', text: typeset(block) };
  const presence = compilePresence(block, shapes);
  if ('list' in block)
    return { ...presence, kind: 'list', items: block.list.map((item) => compileItem(item, shapes)) };
  if ('heading' in block) return { ...presence, kind: 'heading', text: typeset(block.heading) };
  if ('signature' in block) return { ...presence, kind: 'signature', text: typeset(block.signature) };
  if ('right' in block) return { ...presence, kind: 'right', text: typeset(block.right) };
  return { ...presence, kind: 'paragraph', text: typeset(block.text) };
}

function compileItem(item: ItemSource, shapes: FactShapes): LetterItem {
  if (typeof item === 'string') return { text: typeset(item) };
  return { ...compilePresence(item, shapes), text: typeset(item.text) };
}
