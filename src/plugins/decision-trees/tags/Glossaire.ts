import { buildBlock, buildParagraph } from '../mdx/elements';
import type { LawIndex } from '../mdx/lawIndex';
import type { MarkdownNode } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';
import type { TermPart } from '../parts/schema';

/** `<Glossaire />`: the whole glossary, by letter. */
export const tag: Tag = {
  name: 'Glossaire',
  expand(node, { index }) {
    const terms = Object.entries(index.parts.glossary).sort(([, a], [, b]) =>
      a.label.localeCompare(b.label, 'fr'),
    );
    const letters = [...new Set(terms.map(([, term]) => readLetter(term)))];
    return [
      buildBlock('GlossaryLetters', { letters }, []),
      ...letters.flatMap((letter): MarkdownNode[] => [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: letter }] },
        ...terms
          .filter(([, term]) => readLetter(term) === letter)
          .map(([id, term]) => buildEntry(id, term, index, node.position)),
      ]),
    ];
  },
};

function buildEntry(id: string, term: TermPart, index: LawIndex, at: MarkdownNode['position']): MarkdownNode {
  const { label, text, variants = [], law = [], guide } = term;
  const cited = law.map((reference) => ` {§${reference}}`).join('');
  const others = variants.filter((variant) => toSingular(variant) !== toSingular(label));
  const known = guide === undefined ? undefined : index.guides[guide];
  const link = known && { to: known.url, title: known.title };
  return buildBlock(
    'GlossaryEntry',
    { id, label, ...(others.length > 0 && { variants: others }), guide: link },
    [buildParagraph(`${text}${cited}`, at)],
  );
}

/** Plurals are for whoever writes guides; readers need the other words only. */
function toSingular(words: string): string {
  return words.toLowerCase().replace(/s(?= |$)/g, '');
}

function readLetter({ label }: TermPart): string {
  return label.normalize('NFD').charAt(0).toUpperCase();
}
