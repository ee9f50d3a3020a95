/** From the id that a guide names to the nodes that its page is made of. */
import { typeset } from '../../../trees/typeset';
import { buildLetterNodes } from '../letters/page';
import type { LawIndex } from '../mdx/lawIndex';
import { buildAttribute, type MarkdownNode, readAttribute } from '../mdx/nodes';
import { hint } from '../mdx/treeLinks';
import { parseInline } from './inline';
import { ACTORS, type Term } from './schema';

type Attributes = Record<string, unknown>;

function buildElement(
  type: 'flow' | 'text',
  name: string,
  attributes: Attributes,
  children: MarkdownNode[],
): MarkdownNode {
  return {
    type: type === 'flow' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => buildAttribute(key, value)),
    children,
  };
}

const flow = (name: string, attributes: Attributes, children: MarkdownNode[]) =>
  buildElement('flow', name, attributes, children);

function buildParagraph(text: string, at: MarkdownNode['position']): MarkdownNode {
  return { type: 'paragraph', children: parseInline(text, at) };
}

/** @throws {RangeError} nothing has this id; the message names the nearest */
function find<T>(known: Record<string, T>, kind: string, id: unknown): { id: string; part: T } {
  const part = typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : undefined;
  if (typeof id === 'string' && part !== undefined) return { id, part };
  throw new RangeError(`no ${kind} is called "${String(id)}"${hint(String(id), Object.keys(known))}`);
}

/** A word, and its note; a term already explained on the page only opens that note again. */
export function buildTerm(node: MarkdownNode, index: LawIndex, defined: Set<string>): MarkdownNode[] {
  const { id, part } = find(index.parts.glossary, 'term', readAttribute(node, 'id'));
  const words =
    (node.children?.length ?? 0) > 0 ? (node.children ?? []) : [{ type: 'text', value: part.label }];
  const term = buildElement('text', 'Terme', { id }, words);
  if (defined.has(id)) return [term];
  defined.add(id);
  const note = parseInline(part.text, node.position);
  return [term, buildElement('text', 'TermeNote', { id, label: part.label }, note)];
}

/** The whole glossary, by letter. */
export function buildGlossary(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const terms = Object.entries(index.parts.glossary).sort(([, a], [, b]) =>
    a.label.localeCompare(b.label, 'fr'),
  );
  const letters = [...new Set(terms.map(([, term]) => readLetter(term)))];
  return [
    flow('GlossaryLetters', { letters }, []),
    ...letters.flatMap((letter): MarkdownNode[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: letter }] },
      ...terms
        .filter(([, term]) => readLetter(term) === letter)
        .map(([id, term]) => buildEntry(id, term, index, node.position)),
    ]),
  ];
}

function buildEntry(id: string, term: Term, index: LawIndex, at: MarkdownNode['position']): MarkdownNode {
  const { label, text, variants = [], law = [], guide } = term;
  const cited = law.map((reference) => ` {§${reference}}`).join('');
  const others = variants.filter((variant) => toSingular(variant) !== toSingular(label));
  const link = guide && { to: `/guides/${guide}/`, title: index.guides[guide] };
  return flow('GlossaryEntry', { id, label, ...(others.length > 0 && { variants: others }), guide: link }, [
    buildParagraph(`${text}${cited}`, at),
  ]);
}

/** Plurals are for whoever writes guides; readers need the other words only. */
function toSingular(words: string): string {
  return words.toLowerCase().replace(/s(?= |$)/g, '');
}

function readLetter({ label }: Term): string {
  return label.normalize('NFD').charAt(0).toUpperCase();
}

export function buildTimeline(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const { part } = find(index.parts.timelines, 'timeline', readAttribute(node, 'id'));
  const steps = part.steps.map(({ label, who, time, text }) => {
    const parts = [
      ...(time === undefined ? [] : [flow('TimelineTime', {}, parseInline(time, node.position))]),
      ...(text === undefined ? [] : [buildParagraph(text, node.position)]),
    ];
    return flow('TimelineStep', { label: typeset(label), who: ACTORS[who], actor: who }, parts);
  });
  return [flow('Timeline', { title: typeset(part.title) }, steps)];
}

const COLUMNS = [
  ['who', 'Pour qui'],
  ['cost', 'Coût'],
  ['time', 'Délai'],
  ['relation', 'Effet sur la relation'],
  ['confidentiality', 'Confidentialité'],
  ['lawyer', 'Avocat'],
] as const;

/** What the table says where no source gives a figure, or a rule. */
const UNKNOWN = 'Non chiffré';
const UNSAID = 'Aucune règle citée ici';

export function buildComparison(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const routes = readAttribute(node, 'routes');
  if (!Array.isArray(routes)) throw new RangeError('`routes` is a list of ids');
  const rows = routes.map((name: unknown) => {
    const { id, part } = find(index.parts.routes, 'route', name);
    const cells = COLUMNS.map(([key, label]) =>
      flow(
        'RouteCell',
        { label },
        parseInline(part[key] ?? (key === 'confidentiality' ? UNSAID : UNKNOWN), node.position),
      ),
    );
    return flow(
      'RouteRow',
      { id, label: part.label, ...(part.guide && { to: `/guides/${part.guide}/` }) },
      cells,
    );
  });
  const columns = COLUMNS.map(([, label]) => label);
  return [flow('RouteComparison', { columns }, rows)];
}

export function buildChecklist(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const { id, part } = find(index.parts.checklists, 'checklist', readAttribute(node, 'id'));
  const items = Object.entries(part.items).map(([item, text]) =>
    flow('ChecklistItem', { id: item }, parseInline(text, node.position)),
  );
  return [flow('Checklist', { id, title: typeset(part.title), items: Object.keys(part.items) }, items)];
}

/** A letter to send, as its template has it. */
export function buildLetter(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const { part } = find(index.letters.letters, 'letter', readAttribute(node, 'id'));
  return [buildLetterNodes(part, index, node.position)];
}

export function buildCalculator(node: MarkdownNode, index: LawIndex): MarkdownNode[] {
  const { id, part } = find(index.parts.calculators, 'calculator', readAttribute(node, 'id'));
  const isOpen = readAttribute(node, 'open') === true;
  const rule = part.rule.map((text) => buildParagraph(text, node.position));
  return [flow('Calculator', { id, title: typeset(part.title), ...(isOpen && { open: true }) }, rule)];
}
