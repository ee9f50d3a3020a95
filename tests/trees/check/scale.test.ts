import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/trees/check';
import { buildGraph } from '../../../src/trees/check/graph';
import { buildModel, findReach } from '../../../src/trees/check/reach';
import { generateContent, SHAPES, type Shape } from './generated';
import { CONTEXT, require } from './scaled';

/** Processor time of one check, in milliseconds. */
function measure(content: string): number {
  const command = ['--import', 'tsx', 'tests/trees/check/measure.mts', content];
  return Number(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

function countNodes(shape: Shape, size: number): number {
  const content = generateContent(shape, size);
  const graph = buildGraph({
    ...(content.trees[shape] as NonNullable<(typeof content.trees)[string]>),
    facts: content.facts,
  });
  const model = buildModel(graph, { today: CONTEXT.today, law: {}, derived: {} }, 2_000_000);
  findReach(model);
  return model.variables.mdd.count;
}

describe.each(SHAPES)('a %s of questions', (shape) => {
  it('has no issue', () => expect(checkContent(generateContent(shape, 2500), CONTEXT)).toEqual([]));

  it('takes diagrams that grow with its size, no faster', () => {
    const [small, large] = [countNodes(shape, 2500), countNodes(shape, 10_000)];
    expect(large / small).toBeLessThan(4.5);
  });

  it('is checked in under a second at 10,000 questions', () => expect(measure(shape)).toBeLessThan(1000));
});

describe.each(SHAPES)('a %s of questions with a requirement before every outcome', (shape) => {
  it('has no issue', () => expect(checkContent(require(generateContent(shape, 2500)), CONTEXT)).toEqual([]));

  it('is checked in under a second at 10,000 questions, those of the requirement included', () =>
    expect(measure(`${shape}+required`)).toBeLessThan(1000));
});

describe('an intricate tree', () => {
  it('exceeds a stated budget instead of running on', () => {
    const issues = checkContent(generateContent('rejoining', 2500), { ...CONTEXT, budget: 2000 });
    expect(issues.map((issue) => issue.code)).toEqual(['over-budget']);
    expect(issues[0]?.message).toContain('«\u00a0rejoining\u00a0»');
    expect(issues[0]?.message).toMatch(/2\s000/);
  });
});
