/**
 * The parts that guides share: resolves `<Terme id>`, `<Glossaire/>`, `<Timeline id>`, `<RouteComparison routes>`,
 * `<Checklist id>`, `<Calculator id>` and `<Lettre id>` when the page is compiled. Runs before `remarkLaw`, which completes the law
 * values and citations that the parts name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import { LAW_INDEX, type LawIndex } from './mdx/lawIndex';
import { type MarkdownNode, NotLiteral, readWords } from './mdx/nodes';
import {
  buildCalculator,
  buildChecklist,
  buildComparison,
  buildGlossary,
  buildLetter,
  buildTerm,
  buildTimeline,
} from './parts/build';

export interface RemarkPartsOptions {
  /** path of the index that the decision-trees plugin writes */
  index?: string;
}

const BUILDERS = {
  Terme: buildTerm,
  Glossaire: buildGlossary,
  Timeline: buildTimeline,
  RouteComparison: buildComparison,
  Checklist: buildChecklist,
  Calculator: buildCalculator,
  Lettre: buildLetter,
} as const;

const GENERATED = process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus';

/** The remark plugin. An unknown id stops the build; every fault of a page is told at once, at its place. */
export default function remarkParts(options: RemarkPartsOptions = {}) {
  const path = options.index ?? join(process.cwd(), GENERATED, LAW_INDEX);
  return (root: MarkdownNode, file: { path: string }): void => {
    const problems: string[] = [];
    const defined = new Set<string>();
    let index: LawIndex | undefined;
    visit(root as Parameters<typeof visit>[0], (found, position, holder) => {
      const node = found as MarkdownNode;
      const name = node.name ?? '';
      if (!Object.hasOwn(BUILDERS, name) || position === undefined || !holder) return undefined;
      index ??= JSON.parse(readFileSync(path, 'utf8')) as LawIndex;
      const children = (holder as { children: MarkdownNode[] }).children;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      try {
        const built = index.broken
          ? [{ type: 'text', value: readWords(node) || '…' }]
          : BUILDERS[name as keyof typeof BUILDERS](node, index, defined);
        children.splice(position, 1, ...built);
        return [SKIP, position + built.length];
      } catch (error) {
        if (!(error instanceof NotLiteral) && !(error instanceof RangeError)) throw error;
        problems.push(`${file.path}:${line}:${column} <${name}>: ${error.message}`);
        return undefined;
      }
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
}
