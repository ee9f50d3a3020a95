/** Links to a tree with facts filled in: read, validated, and written as an address. */
import { formatFragment, parseFragment } from '../../../case/fragment';
import { resolveApplicability } from '../../../trees/applicability';
import { parseDay } from '../../../trees/calendar';
import { dropExcluded, readText, readValue, type ValueProblem } from '../../../trees/facts';
import type { Facts } from '../../../trees/model';
import { suggest } from '../../../trees/suggest';
import { TAG_MESSAGES } from '../messages/pages';
import type { LawIndex } from './lawIndex';
import { buildAttribute, type MarkdownNode } from './nodes';
import type { MdxContext } from './page';

const TREE_LINK = /^\/arbres\/([a-z0-9-]+)\/#(.+)$/;

interface ParsedLink {
  tree: string;
  answers: [fact: string, text: string][];
  problems: string[];
}

/** Splits `/arbres/impaye/#montant=1200`; null for a link that prefills nothing. */
export function parseTreeLink(url: string): ParsedLink | null {
  const match = TREE_LINK.exec(url);
  const fragment = parseFragment(match?.[2] ?? '');
  if (fragment.kind !== 'case') return null;
  const problems = fragment.problems.length > 0 ? [TAG_MESSAGES['bad-fragment']()] : [];
  return { tree: match?.[1] as string, answers: Object.entries(fragment.raw), problems };
}

/** What a link says, once read. Problems are for the author of the page. */
export interface TreeLink {
  to: string;
  title: string;
  problems: string[];
}

/**
 * Builds a link to a tree.
 *
 * @param answers - values as text, as in an address, or as JSON
 */
function buildTreeLink(
  index: LawIndex,
  tree: string,
  answers: readonly (readonly [string, unknown])[],
): TreeLink {
  const entry = Object.hasOwn(index.trees, tree) ? index.trees[tree] : undefined;
  if (!entry) {
    const problem = TAG_MESSAGES['unknown-tree']({
      id: tree,
      nearest: suggest(tree, Object.keys(index.trees)),
    });
    return { to: `/arbres/${tree}/`, title: tree, problems: [problem] };
  }
  const facts: Record<string, Facts[string]> = {};
  const problems: string[] = [];
  for (const [id, raw] of answers) {
    const def = entry.facts.includes(id) ? index.facts[id] : undefined;
    if (!def) {
      problems.push(TAG_MESSAGES['never-asked']({ id, tree, nearest: suggest(id, entry.facts) }));
      continue;
    }
    const forest = { world: { today: index.today, law: index.law, derived: {} } };
    const read = typeof raw === 'string' ? readText(forest, def, raw) : readValue(forest, def, raw);
    if ('problem' in read) problems.push(tellProblem(read.problem));
    else facts[id] = read.value;
  }
  for (const problem of findExcluded(index, facts)) problems.push(tellProblem(problem));
  return { to: `/arbres/${tree}/${formatFragment(facts)}`, title: entry.title, problems };
}

/** The answers of a link that do not go together. */
function findExcluded({ today, law, facts: defs }: LawIndex, facts: Facts): ValueProblem[] {
  const limits = resolveApplicability(defs, { today: parseDay(today) as number, law });
  return dropExcluded({ world: { today, law, derived: {} }, defs, limits }, facts).problems;
}

function tellProblem({ code, fact, found, candidates, low, high }: ValueProblem): string {
  const range = low === undefined ? '' : TAG_MESSAGES.range({ low: String(low), high: String(high) });
  const end = candidates ? TAG_MESSAGES.nearest({ nearest: suggest(found, candidates) }) : range;
  return TAG_MESSAGES['not-a-value']({ fact, found, code, end });
}

/** Turns a node into the link to a tree: a card where it stands alone, else words of a sentence. */
export function linkTree(
  node: MarkdownNode,
  page: MdxContext,
  tree: string,
  answers: readonly (readonly [string, unknown])[],
): void {
  const { to, title, problems } = buildTreeLink(page.index, tree, answers);
  for (const problem of problems) page.fail(node, problem);
  const isCard = node.type === 'mdxJsxFlowElement';
  page.links += 1;
  node.attributes = [
    buildAttribute('to', to),
    buildAttribute('id', `arbre-${page.links}`),
    buildAttribute('title', title),
    ...(isCard ? [buildAttribute('card', true)] : []),
  ];
}
