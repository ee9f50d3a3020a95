/**
 * Law and trees in Markdown pages: resolves the tags that name them, and links such as
 * `/arbres/impaye/#type-de-client=public`, when the page is compiled. Pages receive what they show, no more.
 */
import { visit } from 'unist-util-visit';
import { findFirst } from '../../law/freshness';
import type { BuiltGuideHead, RelatedGuide } from '../../site/pages/built';
import { formatDate } from '../../trees/format';
import type { LawIndex } from './mdx/lawIndex';
import { loadTags, type Tags } from './mdx/loadTags';
import { buildAttribute, type MarkdownNode, NotLiteral, readWords } from './mdx/nodes';
import { Notes } from './mdx/notes';
import type { MdxContext, PlannedCheck } from './mdx/page';
import { linkTree, parseTreeLink } from './mdx/treeLinks';
import type { RemarkOptions } from './remarkParts';

/** The part of a virtual file that is used: where messages point, and what the page says of itself. */
interface PageFile {
  path: string;
  data?: Readonly<Record<string, unknown>>;
}

/** The remark plugin. An unknown id or an impossible fact stops the build; every fault of a page is told at once. */
export default function remarkLaw({ law }: RemarkOptions) {
  return async (root: MarkdownNode, file: PageFile): Promise<void> => {
    const tags = await loadTags();
    const problems: string[] = [];
    const head = getHead(file);
    const page: MdxContext = {
      index: law.read(),
      notes: new Notes(),
      checks: head.next_check === undefined ? [] : [{ due: head.next_check }],
      links: 0,
      fail(node, message) {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        problems.push(`${file.path}:${line}:${column} ${message}`);
      },
    };
    resolvePage(root, page, tags);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    insertOverdue(root, page.checks);
    completeHead(head, page);
    root.children?.push(...page.notes.build());
  };
}

/** The front matter that the page will export. Tests give none. */
function getHead({ data }: PageFile): BuiltGuideHead {
  const head = data?.frontMatter;
  return typeof head === 'object' && head ? head : {};
}

/** Lets the head of the page say the oldest reading of what it rests on, and what the guides to read next are called. */
function completeHead(head: BuiltGuideHead, { checks, index }: MdxContext): void {
  const oldest = findFirst(checks.flatMap(({ read }) => read ?? []));
  if (oldest !== undefined) head.law_read_from = oldest;
  const related = listRelated(head, index);
  if (related.length > 0) head.related_guides = related;
}

function listRelated({ related = [] }: BuiltGuideHead, { guides }: LawIndex): RelatedGuide[] {
  return related.flatMap((id) => (guides[id] ? [{ id, ...guides[id] }] : []));
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

function resolvePage(root: MarkdownNode, page: MdxContext, tags: Tags): void {
  visit(root as Parameters<typeof visit>[0], (found, _index, holder) => {
    const node = found as MarkdownNode;
    if (node.type === 'link') {
      resolveLink(node, page);
      return;
    }
    const resolve = tags.get(node.name ?? '')?.resolve;
    if (!resolve || !node.type.startsWith('mdxJsx')) return;
    if (page.index.broken) {
      hide(node);
      return;
    }
    try {
      resolve(node, page, holder as MarkdownNode | undefined);
    } catch (error) {
      if (!(error instanceof NotLiteral)) throw error;
      page.fail(node, `<${node.name}>\u00a0: ${error.message}`);
    }
  });
}

/** While the trees or the law are broken, a page of the dev server shows the words and leaves the rest out. */
function hide(node: MarkdownNode): void {
  Object.assign(node, { type: 'text', value: readWords(node) || '…', name: undefined, children: undefined });
}

function resolveLink(node: MarkdownNode, page: MdxContext): void {
  const link = parseTreeLink(node.url ?? '');
  if (!link || page.index.broken) return;
  Object.assign(node, { type: 'mdxJsxTextElement', name: 'StartTree', url: undefined });
  for (const problem of link.problems) page.fail(node, problem);
  linkTree(node, page, link.tree, link.answers);
}
