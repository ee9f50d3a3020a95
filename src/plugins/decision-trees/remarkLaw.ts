/**
 * Law and trees in Markdown pages: resolves `<LawRef id>`, `<LawValue id at?>`, `<StartTree tree facts?>` and links
 * such as `/arbres/impaye/#type-de-client=public` when the page is compiled. Pages receive what they show, no more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { findDue, findFirst } from '../../law/freshness';
import { formatDate } from '../../trees/format';
import type { LawReference } from '../../trees/model';
import { type IndexedValue, LAW_INDEX, type LawIndex } from './mdx/lawIndex';
import { buildAttribute, type MarkdownNode, NotLiteral, readAttribute, readWords } from './mdx/nodes';
import { Notes } from './mdx/notes';
import { buildTreeLink, hint, parseTreeLink } from './mdx/treeLinks';

export interface RemarkLawOptions {
  /** path of the index that the decision-trees plugin writes */
  index?: string;
}

/** The part of a virtual file that is used: where messages point, and what the page says of itself. */
interface PageFile {
  path: string;
  data?: Readonly<Record<string, unknown>>;
}

/** Something to read again, on a day `YYYY-MM-DD`: the page as its author planned, or a text or number that was `read`. */
interface PlannedCheck {
  due: string;
  name?: string;
  read?: string;
}

interface Page {
  index: LawIndex;
  notes: Notes;
  /** what the page rests on, and when it must be read again */
  checks: PlannedCheck[];
  /** links to trees so far, a count: each is a place to come back to */
  links: number;
  fail(node: MarkdownNode, message: string): void;
}

const GENERATED = process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus';
const DOUBT = /à confirmer/i;

/**
 * The remark plugin. An unknown id or an impossible fact stops the build; every fault of a page is told at once.
 */
export default function remarkLaw(options: RemarkLawOptions = {}) {
  const path = options.index ?? join(process.cwd(), GENERATED, LAW_INDEX);
  return (root: MarkdownNode, file: PageFile): void => {
    const problems: string[] = [];
    const page: Page = {
      index: loadIndex(path),
      notes: new Notes(),
      checks: listPlannedChecks(file),
      links: 0,
      fail(node, message) {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        problems.push(`${file.path}:${line}:${column} ${message}`);
      },
    };
    resolvePage(root, page);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    insertOverdue(root, page.checks);
    noteOldestReading(file, page.checks);
    root.children?.push(...page.notes.build());
  };
}

/** The front matter that the page exports. Tests give none. */
function getHead({ data }: PageFile): object {
  const head = data?.frontMatter;
  return typeof head === 'object' && head ? head : {};
}

/** The day that the author of the page planned. */
function listPlannedChecks(file: PageFile): PlannedCheck[] {
  const planned: unknown = Reflect.get(getHead(file), 'next_check');
  if (planned instanceof Date) return [{ due: planned.toISOString().slice(0, 10) }];
  return typeof planned === 'string' ? [{ due: planned }] : [];
}

/** Lets the head of the page say `law_read_from`, the oldest reading of what it rests on, beside `law_read`. */
function noteOldestReading(file: PageFile, checks: readonly PlannedCheck[]): void {
  const oldest = findFirst(checks.flatMap(({ read }) => read ?? []));
  if (oldest !== undefined) Reflect.set(getHead(file), 'law_read_from', oldest);
}

/** Puts the notice of a late check before the first words of the page: it shows itself from the earliest day on. */
function insertOverdue(root: MarkdownNode, checks: readonly PlannedCheck[]): void {
  const from = findFirst(checks.map(({ due }) => due));
  const first = checks.find(({ due }) => due === from);
  if (!first || !root.children) return;
  const isHead = ({ type, depth }: MarkdownNode) => /^mdx(?:js|Flow)/.test(type) || depth === 1;
  const at = root.children.findIndex((node) => !isHead(node) || node.type.startsWith('mdxJsx'));
  root.children.splice(Math.max(0, at), 0, {
    type: 'mdxJsxFlowElement',
    name: 'Overdue',
    attributes: [buildAttribute('from', first.due), buildAttribute('what', formatLate(first))],
    children: [],
  });
}

/** « Au moins une règle de cette page devait être relue avant le 2 mars 2026 : art. 1 C. civ. (lecture du 2 mars 2024). » */
function formatLate({ due, name, read }: PlannedCheck): string {
  const before = `devait être relue avant le ${formatDate(due)}`;
  if (name === undefined || read === undefined) return `Cette page ${before}.`;
  return `Au moins une règle de cette page ${before}\u00a0: ${name} (lecture du ${formatDate(read)}).`;
}

let last: { path: string; text: string; index: LawIndex } | undefined;

function loadIndex(path: string): LawIndex {
  const text = readFileSync(path, 'utf8');
  if (last?.path !== path || last.text !== text) last = { path, text, index: JSON.parse(text) as LawIndex };
  return last.index;
}

function resolvePage(root: MarkdownNode, page: Page): void {
  visit(root as Parameters<typeof visit>[0], (found, _index, holder) => {
    const node = found as MarkdownNode;
    const parent = holder as MarkdownNode | undefined;
    if (node.type === 'link') {
      resolveLink(node, page);
      return;
    }
    const resolve = RESOLVERS[node.name ?? ''];
    if (!resolve || !node.type.startsWith('mdxJsx')) return;
    if (page.index.broken) {
      hide(node);
      return;
    }
    try {
      resolve(node, page, parent);
    } catch (error) {
      if (!(error instanceof NotLiteral)) throw error;
      page.fail(node, `<${node.name}>: ${error.message}`);
    }
  });
}

const RESOLVERS: Record<string, (node: MarkdownNode, page: Page, parent?: MarkdownNode) => void> = {
  LawRef: resolveReference,
  LawValue: resolveValue,
  StartTree: resolveTree,
};

/** While the trees or the law are broken, a page of the dev server shows the words and leaves the rest out. */
function hide(node: MarkdownNode): void {
  Object.assign(node, { type: 'text', value: readWords(node) || '…', name: undefined, children: undefined });
}

function resolveReference(node: MarkdownNode, page: Page, parent?: MarkdownNode): void {
  const reference = find(page.index.references, node, page, 'law reference');
  if (!reference) return;
  const { id, short, url, confidence } = reference;
  const number = cite(reference, page);
  const doubt = confidence === 'medium' && !saysDoubt(parent);
  node.attributes = Object.entries({ id, short, url, number, ...(doubt && { doubt }) }).map(([name, value]) =>
    buildAttribute(name, value),
  );
}

/** Numbers a reference on the page, and minds when it must be read again. */
function cite(reference: LawReference, page: Page): number {
  page.checks.push({ due: findDue(reference, 'reference'), name: reference.short, read: reference.read });
  return page.notes.number(reference);
}

function resolveValue(node: MarkdownNode, page: Page, parent?: MarkdownNode): void {
  const value = find(page.index.values, node, page, 'law value');
  if (!value) return;
  const at = readAttribute(node, 'at');
  const periods = at === undefined ? value.periods : [findPeriod(value, String(at))];
  if (!periods[0]) {
    page.fail(node, `law value "${readAttribute(node, 'id')}" has no period on ${at}`);
    return;
  }
  for (const id of value.law) {
    const reference = page.index.references[id];
    if (reference) cite(reference, page);
  }
  page.checks.push({
    due: findDue(value, 'value'),
    name: `«\u00a0${value.label}\u00a0»`,
    read: value.read,
  });
  const doubt = value.confidence === 'medium' && !saysDoubt(parent);
  node.attributes = [
    buildAttribute('label', value.label),
    periods.length === 1 ? buildAttribute('text', periods[0].text) : buildAttribute('periods', periods),
    ...(doubt ? [buildAttribute('doubt', true)] : []),
  ];
}

function findPeriod({ periods }: IndexedValue, day: string) {
  return periods.findLast(({ from }) => from <= day);
}

function resolveTree(node: MarkdownNode, page: Page): void {
  const facts = readAttribute(node, 'facts') ?? {};
  if (typeof facts !== 'object') page.fail(node, '<StartTree>: `facts` is a map of facts');
  else linkTree(node, page, String(readAttribute(node, 'tree')), Object.entries(facts));
}

function resolveLink(node: MarkdownNode, page: Page): void {
  const link = parseTreeLink(node.url ?? '');
  if (!link || page.index.broken) return;
  Object.assign(node, { type: 'mdxJsxTextElement', name: 'StartTree', url: undefined });
  for (const problem of link.problems) page.fail(node, problem);
  linkTree(node, page, link.tree, link.answers);
}

function linkTree(
  node: MarkdownNode,
  page: Page,
  tree: string,
  answers: readonly (readonly [string, unknown])[],
): void {
  const { to, title, problems } = buildTreeLink(page.index, tree, answers);
  for (const problem of problems) page.fail(node, problem);
  const isCard = node.type === 'mdxJsxFlowElement';
  node.attributes = [
    buildAttribute('to', to),
    buildAttribute('id', `arbre-${++page.links}`),
    buildAttribute('title', title),
    ...(isCard ? [buildAttribute('card', true)] : []),
  ];
}

function find<T>(known: Record<string, T>, node: MarkdownNode, page: Page, kind: string): T | undefined {
  const id = readAttribute(node, 'id');
  if (typeof id === 'string' && Object.hasOwn(known, id)) return known[id];
  page.fail(node, `no ${kind} is called "${String(id)}"${hint(String(id), Object.keys(known))}`);
  return undefined;
}

/** True when the sentence already warns the reader in its own words. */
function saysDoubt(parent: MarkdownNode | undefined): boolean {
  return parent !== undefined && DOUBT.test(readWords(parent));
}
