import { describe, expect, it } from 'vitest';
import { type CheckContext, checkContent } from '../../../src/trees/check';
import { buildGraph } from '../../../src/trees/check/graph';
import { buildModel, findReach } from '../../../src/trees/check/reach';
import type { FactSource, ParsedContent } from '../../../src/trees/content';
import type { Condition } from '../../../src/trees/model';
import { generateContent, SHAPES, type Shape } from './generated';

const CONTEXT: CheckContext = {
  derived: {},
  derivedDates: {},
  law: {},
  references: new Set(['cciv-1']),
  guides: new Set(['a/b']),
  today: '2026-11-24',
};

/** Processor time of this process, in milliseconds: other work on the machine counts little. */
function readProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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

  it('is checked in under a second at 10,000 questions', { timeout: 120_000 }, () => {
    const content = generateContent(shape, 10_000);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 8 && best >= 1000; run++) {
      const start = readProcessor();
      checkContent(content, CONTEXT);
      best = Math.min(best, readProcessor() - start);
    }
    expect(best).toBeLessThan(1000);
  });
});

/** A requirement before every outcome, by facts that few paths ask and a condition on them. */
function require(content: ParsedContent): ParsedContent {
  const facts = ['a', 'b'].map((id) => ({ ...(content.facts.f0 as FactSource), id }));
  const holds: Condition = { op: 'one-of', fact: 'a', values: ['non'] };
  return {
    ...content,
    facts: { ...content.facts, ...Object.fromEntries(facts.map((fact) => [fact.id, fact])) },
    requirements: {
      tous: {
        id: 'tous',
        file: 'requirements.yaml',
        about: 'Pour tous.',
        approaches: ['dialogue'],
        steps: [],
        except: {},
        when: holds,
        ask: ['b', 'f0'],
        leads: [],
        never: { op: 'and', of: [holds, { op: 'not', of: holds }] },
      },
    },
  };
}

describe.each(SHAPES)('a %s of questions with a requirement before every outcome', (shape) => {
  it('has no issue', () => expect(checkContent(require(generateContent(shape, 2500)), CONTEXT)).toEqual([]));

  it('is checked in under a second at 10,000 questions, those of the requirement included', {
    timeout: 120_000,
  }, () => {
    const content = require(generateContent(shape, shape === 'chain' ? 4000 : 3300));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 8 && best >= 1000; run++) {
      const start = readProcessor();
      checkContent(content, CONTEXT);
      best = Math.min(best, readProcessor() - start);
    }
    expect(best).toBeLessThan(1000);
  });
});

describe('an intricate tree', () => {
  it('exceeds a stated budget instead of running on', () => {
    const issues = checkContent(generateContent('rejoining', 2500), { ...CONTEXT, budget: 2000 });
    expect(issues.map((issue) => issue.code)).toEqual(['over-budget']);
    expect(issues[0]?.message).toContain('«\u00a0rejoining\u00a0»');
    expect(issues[0]?.message).toMatch(/2\s000/);
  });
});
