/** A letter on its page: the template's own text, with its blanks between brackets, as Markdown nodes. */
import { COMPUTED, isComputed } from '../../../case/letters/computed';
import { splitText } from '../../../case/letters/markers';
import { CHANNELS, findField, type Letter, type Presence, RECIPIENTS } from '../../../case/letters/model';
import type { Condition } from '../../../trees/model';
import { typeset } from '../../../trees/typeset';
import { formatCondition } from '../../../trees/wording';
import type { LawIndex } from '../mdx/lawIndex';
import { buildAttribute, type MarkdownNode } from '../mdx/nodes';

type NodePosition = MarkdownNode['position'];

/** Builds the nodes of a letter: `<Lettre>` around its passages. */
export function buildLetterNodes(letter: Letter, index: LawIndex, at: NodePosition): MarkdownNode {
  const inline = (text: string) => buildInline(text, letter, index, at);
  const attributes = {
    id: letter.id,
    channel: CHANNELS[letter.channel],
    recipient: RECIPIENTS[letter.to],
    annex: letter.annex !== undefined,
    ...(letter.for && { suits: wordCondition(letter.for, index) }),
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Lettre',
    attributes: Object.entries(attributes).map(([key, value]) => buildAttribute(key, value)),
    children: [
      ...letter.blocks.flatMap((block): MarkdownNode[] => {
        if (block.paper) return [];
        const note = describePresence(block, letter, index);
        const notes = note ? [paragraph([emphasis(`[${note}]`)])] : [];
        if (block.kind === 'list')
          return [
            ...notes,
            {
              type: 'list',
              children: block.items.map((item) => {
                const own = describePresence(item, letter, index);
                const words = [...(own ? [emphasis(`[${own}] `)] : []), ...inline(item.text)];
                return { type: 'listItem', children: [paragraph(words)] };
              }),
            },
          ];
        const words = inline(block.text);
        if (block.kind === 'subject') return [paragraph([strong([text('Objet\u00A0: '), ...words])])];
        const isStrong = block.kind === 'heading' || block.kind === 'title';
        return [...notes, paragraph(isStrong ? [strong(words)] : words)];
      }),
    ],
  };
}

/** When a passage is to be kept, in words; undefined where it always is. */
function describePresence(
  { if: condition, without }: Presence,
  letter: Letter,
  index: LawIndex,
): string | undefined {
  if (condition) return `À garder si\u00A0: ${wordCondition(condition, index)}`;
  if (without === undefined) return undefined;
  return typeset(`À garder si vous n’avez pas à écrire : ${findField(index.letters, letter, without).blank}`);
}

function wordCondition(condition: Condition, { facts, law, today }: LawIndex): string {
  return formatCondition(condition, { defs: facts, world: { today, law, derived: {} } });
}

function buildInline(
  source: string,
  letter: Letter,
  { letters: book, references }: LawIndex,
  at: NodePosition,
): MarkdownNode[] {
  return splitText(source).flatMap((part): MarkdownNode[] => {
    switch (part.kind) {
      case 'text':
        return breakLines(part.text);
      case 'field':
        return [text(`[${findField(book, letter, part.id).blank}]`)];
      case 'computed':
        return [text(isComputed(part.id) ? `[${COMPUTED[part.id].blank}]` : '')];
      case 'fact':
        return [text(`[${book.facts[part.id]?.label ?? part.id}]`)];
      case 'reference': {
        const reference = references[part.id];
        return reference ? [{ type: 'link', url: reference.url, children: [text(reference.short)] }] : [];
      }
      default:
        return [
          {
            type: 'mdxJsxTextElement',
            name: 'LawValue',
            attributes: [buildAttribute('id', part.id)],
            children: [],
            ...(at && { position: at }),
          },
        ];
    }
  });
}

function breakLines(words: string): MarkdownNode[] {
  return words
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'break' }] : []), ...(line ? [text(line)] : [])]);
}

const text = (value: string): MarkdownNode => ({ type: 'text', value });
const paragraph = (children: MarkdownNode[]): MarkdownNode => ({ type: 'paragraph', children });
const strong = (children: MarkdownNode[]): MarkdownNode => ({ type: 'strong', children });
const emphasis = (words: string): MarkdownNode => ({ type: 'emphasis', children: [text(words)] });
