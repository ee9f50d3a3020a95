/** What the scale of the checker is measured on. */
import type { CheckContext } from '../../../src/trees/check';
import type { FactSource, ParsedContent } from '../../../src/trees/content';
import type { Condition } from '../../../src/trees/model';
import { generateContent, type Shape } from './generated';

export const CONTEXT: CheckContext = {
  derived: {},
  derivedDates: {},
  law: {},
  references: new Set(['cciv-1']),
  guides: new Set(['a/b']),
  today: '2026-11-24',
};

/** A requirement before every outcome, by facts that few paths ask and a condition on them. */
export function require(content: ParsedContent): ParsedContent {
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

/** 10,000 questions, by name: alone, and with a requirement, whose questions are counted. */
export function buildLarge(name: string): ParsedContent {
  const [shape, required] = name.split('+') as [Shape, string?];
  if (!required) return generateContent(shape, 10_000);
  return require(generateContent(shape, shape === 'chain' ? 4000 : 3300));
}
