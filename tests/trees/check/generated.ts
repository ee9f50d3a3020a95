/** Generated trees, as large as asked: what the checker must stay fast on. */
import type {
  FactSource,
  OutcomeSource,
  ParsedContent,
  QuestionSource,
  TreeSource,
} from '../../../src/trees/content';
import type { Condition } from '../../../src/trees/model';

export const SHAPES = ['chain', 'branching', 'rejoining'] as const;
export type Shape = (typeof SHAPES)[number];

/** Builds content with one tree of about `size` questions, each asking a fact of its own. */
export function generateContent(shape: Shape, size: number): ParsedContent {
  const builder = new Builder();
  if (shape === 'chain') buildChain(builder, size);
  else if (shape === 'branching') buildBranching(builder, size);
  else buildRejoining(builder, size);
  return builder.finish(shape);
}

const yes = (fact: string): Condition => ({ op: 'one-of', fact, values: ['oui'] });
const below = (fact: string, euros: number): Condition => ({
  op: 'compare',
  fact,
  cmp: '<',
  bound: { kind: 'point', value: euros * 100 },
});
const older = (fact: string): Condition => ({
  op: 'compare',
  fact,
  cmp: '<',
  bound: { kind: 'age', span: { duration: { count: 2, unit: 'years' } } },
});

/** Every second question may end the case: its condition reads its own fact and those asked one and five before. */
function buildChain(builder: Builder, size: number): void {
  for (let i = 0; i < size; i++) {
    const [fact, own] = builder.addFact(i);
    const next = i + 1 < size ? `q${i + 1}` : builder.addOutcome();
    const condition = (at: number) => builder.conditions[at] as Condition;
    if (i % 2 === 0 || i < 6) builder.addQuestion(i, fact, [{ to: next }]);
    else
      builder.addQuestion(i, fact, [
        {
          if: {
            op: 'and',
            of: [own, { op: 'or', of: [condition(i - 1), { op: 'not', of: condition(i - 5) }] }],
          },
          to: builder.addOutcome(),
        },
        { to: next },
      ]);
  }
}

/** A binary tree: every answer leads to questions of its own, some of which read the fact asked at the root. */
function buildBranching(builder: Builder, size: number): void {
  for (let i = 0; i < size; i++) builder.addFact(i);
  for (let i = 0; i < size; i++) {
    const [left, right] = [2 * i + 1, 2 * i + 2].map((child) =>
      child < size ? `q${child}` : builder.addOutcome(),
    ) as [string, string];
    builder.addQuestion(i, `f${i}`, [{ if: builder.conditions[i] as Condition, to: left }, { to: right }]);
  }
}

/** Groups of five that rejoin: a question, two alternatives, and two that read what was asked before. */
function buildRejoining(builder: Builder, size: number): void {
  const groups = Math.floor(size / 5);
  for (let i = 0; i < groups * 5; i++) builder.addFact(i);
  const condition = (i: number) => builder.conditions[i] as Condition;
  for (let group = 0; group < groups; group++) {
    const at = group * 5;
    const next = group + 1 < groups ? `q${at + 5}` : builder.addOutcome();
    builder.addQuestion(at, `f${at}`, [{ if: condition(at), to: `q${at + 1}` }, { to: `q${at + 2}` }]);
    builder.addQuestion(at + 1, `f${at + 1}`, [
      { if: condition(at + 1), to: builder.addOutcome() },
      { to: `q${at + 3}` },
    ]);
    builder.addQuestion(at + 2, `f${at + 2}`, [{ to: `q${at + 3}` }]);
    const earlier = group > 0 ? condition(at - 5) : condition(at);
    builder.addQuestion(at + 3, `f${at + 3}`, [
      { if: { op: 'and', of: [condition(at), earlier] }, to: `q${at + 4}` },
      { if: condition(at + 3), to: builder.addOutcome() },
      { to: `q${at + 4}` },
    ]);
    builder.addQuestion(at + 4, `f${at + 4}`, [
      { if: { op: 'and', of: [condition(0), condition(at + 4)] }, to: builder.addOutcome() },
      { to: next },
    ]);
  }
}

class Builder {
  readonly conditions: Condition[] = [];
  private readonly facts: Record<string, FactSource> = {};
  private readonly questions: Record<string, QuestionSource> = {};
  private readonly outcomes: Record<string, OutcomeSource> = {};
  private count = 0;

  addFact(index: number): [string, Condition] {
    const id = `f${index}`;
    const type = (['choice', 'amount', 'choice', 'date'] as const)[index % 4] as 'choice' | 'amount' | 'date';
    this.facts[id] = {
      id,
      file: 'facts.yaml',
      type,
      theme: 'litige',
      label: id,
      question: `${id} ?`,
      why: 'Pour voir.',
      ...(type === 'choice' && {
        exhaustive: true,
        options: [
          { id: 'oui', label: 'Oui' },
          { id: 'non', label: 'Non' },
        ],
      }),
      ...(type === 'date' && { max: { kind: 'today' } }),
    };
    const condition =
      type === 'choice' ? yes(id) : type === 'amount' ? below(id, 1000 + (index % 50)) : older(id);
    this.conditions.push(condition);
    return [id, condition];
  }

  addQuestion(index: number, fact: string, branches: QuestionSource['branches']): void {
    this.questions[`q${index}`] = { id: `q${index}`, fact, branches, path: ['questions', `q${index}`] };
  }

  addOutcome(): string {
    const id = `o${this.count++}`;
    this.outcomes[id] = {
      id,
      approach: 'dialogue',
      now: 'dialogue',
      lawyer: 'optional',
      title: id,
      because: 'Parce que.',
      steps: [id],
      otherSide: 'Rien.',
      guides: ['a/b'],
      law: ['cciv-1'],
    };
    return id;
  }

  finish(id: string): ParsedContent {
    const tree: TreeSource = {
      id,
      file: `${id}.yaml`,
      title: id,
      summary: id,
      order: 1,
      start: 'q0',
      questions: this.questions,
      outcomes: this.outcomes,
    };
    const steps = Object.keys(this.outcomes).map((step) => [
      step,
      { id: step, file: 'steps.yaml', title: step, text: 'Faites.', carriesOut: ['dialogue' as const] },
    ]);
    return {
      facts: this.facts,
      steps: Object.fromEntries(steps),
      trees: { [id]: tree },
      texts: [],
      broken: new Set(),
      scores: {},
      requirements: {},
      calls: {},
      scoresFile: 'scores.yaml',
      factsFile: 'facts.yaml',
      stepsFile: 'steps.yaml',
      position: () => ({ line: 1, column: 1 }),
    };
  }
}
