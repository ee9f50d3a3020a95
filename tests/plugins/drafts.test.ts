/** The rules by which the site reads replies: their weight, their examples, the list of the page. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { tallyReplies } from '../../src/bank/replies';
import { tallyStories } from '../../src/bank/story';
import { loadTrusted } from '../../src/cli/project';
import { renderAccuracy } from '../../src/plugins/decision-trees/accuracy/renderAccuracy';
import { buildDraftModel, checkDraftExamples } from '../../src/plugins/drafts/build';
import { renderDrafts } from '../../src/plugins/drafts/render';
import { parseRules } from '../case/draft/world';

const TODAY = '2026-11-30';
const { project } = await loadTrusted(process.cwd(), TODAY);

describe('the rules of the site', () => {
  it('weigh at most 40 kB, with the code that reads', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/case/draft/read.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const model = JSON.stringify(buildDraftModel(project.drafts, project.law));
    const weight = [code, model].map((part) => brotliCompressSync(part).length);
    expect(weight.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(40_000);
  });

  it('are listed on the page, a heading a kind, with no value left to fill', () => {
    const { html } = renderDrafts(project.drafts, project.law, { today: TODAY, baseUrl: '/' });
    expect(html.match(/<h3/g)).toHaveLength(8);
    expect(html).not.toMatch(/\{[@§]/);
  });

  it('are told where an example is not done as it says', () => {
    const { book } = parseRules(
      'a:\n  kind: ton\n  title: T\n  why: W.\n  finds: ["payer"]\n  marks: [Rien.]\n  passes: [Nous payons.]\n',
    );
    const issues = checkDraftExamples(book, { references: {}, values: {} });
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['draft-example', 6],
      ['draft-example', 7],
    ]);
  });
});

describe('« Exactitude »', () => {
  const render = (drafts: Parameters<typeof renderAccuracy>[0]['drafts']) =>
    renderAccuracy({ bank: {}, stories: tallyStories([]), drafts, today: TODAY, baseUrl: '/' }).html;

  it('says nothing of replies before they were measured, then a line a kind', () => {
    expect(render([])).not.toContain('id="reponses"');
    const reply = {
      id: 'a',
      to: 'public' as const,
      text: 'Menteur.',
      faults: [{ kind: 'injure' as const, words: 'Menteur' }],
    };
    const mark = { kind: 'injure' as const, start: 0, end: 7 };
    const kinds = tallyReplies([{ reply, marks: [mark], misses: { wrong: [], missed: [] } }]);
    const html = render([{ on: TODAY, replies: 1, kinds }]);
    expect(html).toContain('id="reponses"');
    expect(html).toMatch(/Injure ou accusation<\/th><td>1 sur 1 \(100\s%\)/);
    expect(html).not.toContain('Menace');
  });
});
