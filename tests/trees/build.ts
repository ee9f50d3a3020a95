/** Builds small compiled trees for tests, in the words of the format. */
import { parseCondition } from '../../src/trees/condition';
import { type Forest, prepareForest } from '../../src/trees/forest';
import type {
  CompiledFact,
  CompiledOutcome,
  CompiledTree,
  DerivedFact,
  LawValues,
  World,
} from '../../src/trees/model';

export const TODAY = '2026-11-24';

export function choice(id: string, options: string[], extra: Partial<CompiledFact> = {}): CompiledFact {
  return fact(id, {
    type: 'choice',
    options: options.map((option) => ({ id: option, label: option })),
    ...extra,
  });
}

export function choices(id: string, options: string[]): CompiledFact {
  return choice(id, options, { type: 'choices' });
}

export function fact(id: string, extra: Partial<CompiledFact> & Pick<CompiledFact, 'type'>): CompiledFact {
  return { id, theme: 'litige', label: id, question: `${id} ?`, unknown: 'Cherchez.', ...extra };
}

export interface TreeSketch {
  id?: string;
  facts: CompiledFact[];
  /** question id (the fact, or `id:fact`) → branches as [condition, target] or target */
  questions: Record<string, ([unknown, string] | string)[]>;
  outcomes: string[] | Record<string, Partial<CompiledOutcome>>;
  derived?: Record<string, DerivedFact>;
  law?: LawValues;
  handovers?: CompiledTree['handovers'];
  gates?: CompiledTree['gates'];
}

export function buildTree(sketch: TreeSketch): CompiledTree {
  const shapes = Object.fromEntries([
    ...sketch.facts.map((def) => [
      def.id,
      { type: def.type, options: def.options?.map((option) => option.id) },
    ]),
    ...Object.values(sketch.derived ?? {}).map((derived) => [
      derived.id,
      { type: 'choice', options: Object.keys(derived.options) },
    ]),
  ]);
  const parse = (raw: unknown) =>
    parseCondition(raw, shapes, (problem) => {
      throw new Error(problem.message);
    });
  const questions = Object.fromEntries(
    Object.entries(sketch.questions).map(([key, branches]) => {
      const [id = key, asked = id] = key.split(':');
      return [
        id,
        {
          fact: asked,
          branches: branches.map((branch) =>
            typeof branch === 'string' ? { to: branch } : { if: parse(branch[0]), to: branch[1] },
          ),
        },
      ];
    }),
  );
  const entries: [string, Partial<CompiledOutcome>][] = Array.isArray(sketch.outcomes)
    ? sketch.outcomes.map((id) => [id, {}])
    : Object.entries(sketch.outcomes);
  return {
    id: sketch.id ?? 'essai',
    title: sketch.id ?? 'Essai',
    summary: '',
    order: 1,
    version: '1',
    start: Object.keys(questions)[0] as string,
    questions,
    outcomes: Object.fromEntries(
      entries.map(([id, outcome]) => [
        id,
        { approach: 'dialogue', now: 'dialogue', lawyer: 'optional', title: id, ...outcome },
      ]),
    ),
    ...(sketch.gates && { gates: sketch.gates }),
    usual: Object.keys(questions).length,
    facts: Object.fromEntries(sketch.facts.map((def) => [def.id, def])),
    derived: Object.keys(sketch.derived ?? {}),
    definitions: {},
    scores: {},
    law: sketch.law ?? {},
    handovers: sketch.handovers ?? {},
  };
}

export function buildForest(
  sketches: TreeSketch[],
  { today = TODAY, law = {} as LawValues }: { today?: string; law?: LawValues } = {},
): Forest {
  const world: World = {
    today,
    law,
    derived: Object.assign({}, ...sketches.map((sketch) => sketch.derived ?? {})),
  };
  return prepareForest(sketches.map(buildTree), world);
}

export const LAW: LawValues = {
  plafond: {
    id: 'plafond',
    label: 'Plafond',
    type: 'amount',
    periods: [
      { from: '2020-01-01', until: '2027-06-30', value: 5000 },
      { from: '2027-07-01', value: 10000 },
    ],
  },
  delai: {
    id: 'delai',
    label: 'Délai',
    type: 'duration',
    periods: [{ from: '2000-01-01', value: '2 years' }],
  },
  signification: {
    id: 'signification',
    label: 'Délai de signification',
    type: 'duration',
    periods: [
      { from: '2000-01-01', until: '2026-08-31', value: '6 months' },
      { from: '2026-09-01', value: '3 months' },
    ],
  },
};
