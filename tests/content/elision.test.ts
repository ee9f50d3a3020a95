/** « d’un an », never « de un an »: every text as readers see it, with the numbers of the law printed in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { buildLawIndex } from '../../src/plugins/decision-trees/mdx/lawIndex';
import { type MarkdownNode, readAttribute } from '../../src/plugins/decision-trees/mdx/nodes';
import remarkLaw from '../../src/plugins/decision-trees/remarkLaw';
import remarkParts from '../../src/plugins/decision-trees/remarkParts';
import { createLawChannel } from '../../src/plugins/decision-trees/shared';
import { fillText } from '../../src/trees/text';

const TODAY = '2026-11-24';
const { project, compiled, forest } = await loadTrusted(process.cwd(), TODAY);
const law = createLawChannel(buildLawIndex(project, compiled.trees, TODAY));

/** A word that keeps its « e » before a vowel. « onze » and « oui » ask for no elision. */
const UNELIDED = /(?<!\p{L})(?:[dn]|qu|jusqu|lorsqu|puisqu)e\s(?!onz|oui(?!\p{L}))[aâàæeéèêëiîïoôœuûùü]/giu;
const findUnelided = (text: string): string[] =>
  [...text.matchAll(UNELIDED)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 40));

/** What a page shows, law values in it, on every day. */
async function readPage(path: string): Promise<string[]> {
  const texts: string[] = [];
  const collect = () => (root: MarkdownNode) => {
    texts.push(readBlock(root, 0), readBlock(root, 1));
  };
  const value = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const remarkPlugins = [[remarkParts, { law }], [remarkLaw, { law }], collect] as never;
  await compile({ path, value }, { jsx: true, remarkPlugins });
  return texts;
}

const INLINE = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement']);

/** @param late - 0: values as their first period has them, 1: as their last */
function readBlock(node: MarkdownNode, late: 0 | 1): string {
  const words = node.value ?? (node.children ?? []).map((child) => readBlock(child, late)).join('');
  if (node.name === 'LawValue') {
    const periods = (readAttribute(node, 'periods') ?? []) as { text: string; lead?: string }[];
    const period = late ? periods.at(-1) : periods[0];
    return period ? (period.lead ?? '') + period.text : String(readAttribute(node, 'text'));
  }
  if (node.type === 'break') return ' ';
  return INLINE.has(node.type) ? words : `${words}\n\n`;
}

const pages = ['docs', 'actualites', 'src/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name}`),
);

describe('values of the law in a sentence', () => {
  it.each(pages)('are elided before in %s', async (path) => {
    const texts = await readPage(path);
    expect(texts.join('').length).toBeGreaterThan(0);
    expect(texts.flatMap(findUnelided)).toEqual([]);
  });

  it('are elided before in the trees', () => {
    const context = {
      today: TODAY,
      law: forest.world.law,
      facts: {},
      defs: forest.defs,
      formatFact: undefined,
    };
    const texts = compiled.trees.flatMap(({ id }) =>
      Object.values(compiled.outcomes[id] ?? {}).flatMap(({ because, otherSide, steps }) =>
        [because, otherSide, ...steps.map(({ text }) => text)].map((text) => fillText(text, context)),
      ),
    );
    const questions = Object.values(forest.defs).flatMap(({ question, help, why, options = [] }) =>
      [question, help, why, ...options.map((option) => option.help)].flatMap((text) =>
        text ? [fillText(text, context)] : [],
      ),
    );
    expect(texts.length + questions.length).toBeGreaterThan(2000);
    const shown = [...texts, ...questions].map((text) => text.replace(/<[^>]*>/g, ''));
    expect(shown.flatMap(findUnelided)).toEqual([]);
  });
});
