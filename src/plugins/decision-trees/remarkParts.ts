/**
 * The tags that guides share parts by: each is replaced by what its file in `tags/` expands it to when the page is
 * compiled. Runs before `remarkLaw`, which completes the law values and citations that the parts name.
 */
import { SKIP, visit } from 'unist-util-visit';
import { tieElided } from './mdx/elided';
import { loadTags, type Tags } from './mdx/loadTags';
import { type MarkdownNode, NotLiteral, readWords } from './mdx/nodes';
import { type Expansion, TagError } from './mdx/tag';
import type { LawChannel } from './shared';

export interface RemarkOptions {
  law: LawChannel;
}

/** The remark plugin. An unknown id stops the build; every fault of a page is told at once, at its place. */
export default function remarkParts({ law }: RemarkOptions) {
  return async (root: MarkdownNode, file: { path: string }): Promise<void> => {
    const problems = expandTags(root, await loadTags(), { index: law.read(), defined: new Set() });
    if (problems.length > 0) throw new Error(problems.map((problem) => `${file.path}:${problem}`).join('\n'));
  };
}

function expandTags(root: MarkdownNode, tags: Tags, expansion: Expansion): string[] {
  const problems: string[] = [];
  visit(root as Parameters<typeof visit>[0], (found, position, holder) => {
    const node = found as MarkdownNode;
    const expand = tags.get(node.name ?? '')?.expand;
    if (!expand || position === undefined || !holder) return undefined;
    const children = (holder as { children: MarkdownNode[] }).children;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    try {
      const built = expansion.index.broken
        ? [{ type: 'text', value: readWords(node) || '…' }]
        : tieElided(children[position - 1], expand(node, expansion));
      children.splice(position, 1, ...built);
      return [SKIP, position + built.length];
    } catch (error) {
      if (!(error instanceof NotLiteral) && !(error instanceof TagError)) throw error;
      problems.push(`${line}:${column} <${node.name}>\u00a0: ${error.message}`);
      return undefined;
    }
  });
  return problems;
}
