/**
 * Holds behaviour still while the code is rebuilt: the same cases, walked by two revisions, must say the same.
 *
 *   tsx scripts/frozen.mts cases  <cases.json>             draws the cases, with this revision's trees
 *   tsx scripts/frozen.mts replay <cases.json> <folder>    walks them with this revision's code, and writes what it says
 *   tsx scripts/frozen.mts compare <cases.json> <folder> <folder>   tells every difference; exit code 1 if there is one
 *
 * Cases: the witnesses of every outcome, and `COUNT` random ones a tree, with unknown answers among them, on three days.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWalk } from '../src/cli/walkCommand';
import { buildLawContext } from '../src/law/context';
import { loadUnchecked } from '../src/plugins/decision-trees/load';
import { findWitnesses } from '../src/trees/check';
import { compileTrees } from '../src/trees/compile';
import { listStepDates } from '../src/trees/dueDate';
import { listReasons } from '../src/trees/explain';
import { fromPoint } from '../src/trees/factTypes';
import { type Forest, findDomain, prepareForest } from '../src/trees/forest';
import { renderMarkdown } from '../src/trees/markdown';
import type { CompiledFact, DateLine, Facts, FactValue, Walk } from '../src/trees/model';
import { walk } from '../src/trees/walk';
import { formatCondition } from '../src/trees/wording';

const DAYS = ['2026-11-30', '2025-06-02', '2027-03-01'];
const COUNT = 2_000;
/** Share of answers that are « je ne sais pas », where it is offered. */
const UNKNOWN = 0.12;
const ROOT = process.cwd();

interface FrozenCase {
  tree: string;
  day: string;
  facts: Facts;
}

type Ready = Awaited<ReturnType<typeof prepareDay>>;

// --- this revision: the only part to adapt when functions move ---------------------------------------------

async function prepareDay(today: string) {
  const project = await loadUnchecked(ROOT, { today });
  const { derived, derivedDates, ...law } = buildLawContext(project.law);
  const compiled = compileTrees(project.content, {
    ...law,
    derivedDates,
    guides: Object.fromEntries(project.guides.map((guide) => [guide.id, guide])),
    today,
    renderMarkdown,
  });
  const world = { today, law: project.law.values, derived };
  return { project, compiled, derivedDates, forest: prepareForest(compiled.trees, world) };
}

/** The kinds of lines of an explanation, as the frozen revision names them. */
const LINE_KINDS: Record<DateLine['kind'], string> = {
  start: 'depart',
  rule: 'regle',
  postponement: 'report',
  assumption: 'hypothese',
};

/** What a reader of the case is told: place, advice, steps and their days, clocks and how they were counted, reasons. */
function tell(ready: Ready, { tree, facts }: FrozenCase): unknown {
  const { forest, compiled, derivedDates } = ready;
  const done = walk(forest, tree, facts);
  const reasons = listReasons(forest, done).map(({ condition }) => formatCondition(condition, forest));
  const outcomes = done.status === 'question' ? [] : done.outcomes;
  const clocks = outcomes.map((place) => {
    const steps = compiled.outcomes[place.tree]?.[place.id]?.steps ?? [];
    const ids = new Set(steps.flatMap((step) => listStepDates(step, derivedDates)));
    return [...ids].map((id) => {
      const date = derivedDates[id];
      const told = date?.explain?.(facts, forest.world);
      const explanation = told
        ? { ...told, lines: told.lines.map((line) => ({ ...line, kind: LINE_KINDS[line.kind] })) }
        : null;
      return { id, label: date?.label, day: date?.compute(facts, forest.world) ?? null, explanation };
    });
  });
  return { ...describeWalk(ready, done, facts), branches: listBranches(done), reasons, clocks };
}

// --- drawing -----------------------------------------------------------------------------------------------

function listBranches({ path }: Walk): string[] {
  return path.map(({ question, branch }) => `${question}/${branch ?? '?'}`);
}

async function drawCases(): Promise<FrozenCase[]> {
  const cases: FrozenCase[] = [];
  for (const day of DAYS) {
    const { forest } = await prepareDay(day);
    for (const { tree } of forest.trees.values()) {
      for (const facts of findWitnesses(tree, forest.world, day).values())
        cases.push({ tree: tree.id, day, facts });
      const random = createRandom(`${tree.id} ${day}`);
      for (let index = 0; index < COUNT; index++)
        cases.push({ tree: tree.id, day, facts: drawFacts(forest, tree.id, random) });
    }
  }
  return cases;
}

/** Answers at random until nothing is left to ask; sometimes stops before. */
function drawFacts(forest: Forest, tree: string, random: () => number): Facts {
  const facts: Record<string, FactValue | null> = {};
  const zone = forest.defs.zone;
  if (zone && random() < 0.15) facts.zone = drawValue(forest, zone, random);
  for (;;) {
    const done = walk(forest, tree, facts);
    if (done.status !== 'question' || random() < 0.01) return facts;
    const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string;
    const def = forest.defs[fact] as CompiledFact;
    facts[fact] = def.unknown !== undefined && random() < UNKNOWN ? null : drawValue(forest, def, random);
  }
}

function drawValue(forest: Forest, def: CompiledFact, random: () => number): FactValue {
  const options = def.options ?? [];
  if (def.type === 'choice') return options[Math.floor(random() * options.length)]?.id as string;
  if (def.type === 'choices') return options.filter(() => random() < 0.4).map(({ id }) => id);
  if (def.type === 'text') return 'texte libre';
  const { low, high } = findDomain(def, forest.world);
  const cuts = [...(forest.cuts.get(def.id) ?? [])];
  const near = cuts[Math.floor(random() * cuts.length)];
  const today = Date.parse(forest.world.today) / 86_400_000;
  const spread = def.type === 'date' ? 2_500 : def.type === 'amount' ? 2_000_000 : 20;
  const free = def.type === 'date' ? today - random() * spread : random() * spread;
  const point = near !== undefined && random() < 0.5 ? near - 1 + Math.floor(random() * 3) : Math.round(free);
  return fromPoint(def, Math.min(high, Math.max(low, point)));
}

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

// --- replaying and comparing -------------------------------------------------------------------------------

async function replay(cases: readonly FrozenCase[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const texts = new Map<string, string>();
  const shorten = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > 40) {
      const name = createHash('sha256').update(value).digest('hex').slice(0, 10);
      texts.set(name, value);
      return `#${name}`;
    }
    if (Array.isArray(value)) return value.map(shorten);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorten(one)]));
  };
  for (const day of DAYS) {
    const ready = await prepareDay(day);
    const lines = cases
      .filter((one) => one.day === day)
      .map((one) => {
        try {
          return JSON.stringify(shorten(tell(ready, one)));
        } catch (error) {
          return JSON.stringify({ failure: (error as Error).message });
        }
      });
    writeFileSync(join(folder, `${day}.jsonl`), `${lines.join('\n')}\n`);
    console.log(`${day}: ${lines.length} cases`);
  }
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(Object.fromEntries(texts)));
}

/** What the later revision says of the things that the earlier one tells: what it tells in addition is no difference. */
function pickTold(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after))
    return after.map((one, index) => pickTold(before[index], one));
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return after;
  const told = after as Record<string, unknown>;
  return Object.fromEntries(Object.entries(before).map(([key, one]) => [key, pickTold(one, told[key])]));
}

function compare(before: string, after: string, cases: readonly FrozenCase[]): number {
  let count = 0;
  const texts = [before, after].map(
    (folder) => JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8')) as Record<string, string>,
  );
  const spell = (which: number, value: unknown) =>
    JSON.stringify(value)?.replace(/"#([0-9a-f]{10})"/g, (all, name: string) => texts[which]?.[name] ?? all);
  for (const day of DAYS) {
    const [a = [], b = []] = [before, after].map((folder) =>
      readFileSync(join(folder, `${day}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    const own = cases.filter((one) => one.day === day);
    for (const [index, line] of a.entries()) {
      if (line === b[index]) continue;
      const one = JSON.parse(line) as Record<string, unknown>;
      const two = pickTold(one, JSON.parse(b[index] ?? '{}')) as Record<string, unknown>;
      if (JSON.stringify(one) === JSON.stringify(two)) continue;
      count++;
      if (count > 20) continue;
      console.log(`\n${day} ${own[index]?.tree} ${JSON.stringify(own[index]?.facts)}`);
      for (const key of Object.keys(one)) {
        const pair = [spell(0, one[key]), spell(1, two[key])];
        if (pair[0] !== pair[1]) console.log(`  ${key}\n    - ${pair[0]}\n    + ${pair[1]}`);
      }
    }
  }
  console.log(count === 0 ? `The same: ${cases.length} cases.` : `${count} of ${cases.length} cases differ.`);
  return count;
}

const [command, first = '', second = '', third = ''] = process.argv.slice(2);
const readCases = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as FrozenCase[];
if (command === 'cases') writeFileSync(first, JSON.stringify(await drawCases()));
else if (command === 'replay') await replay(readCases(first), second);
else if (command === 'compare') process.exitCode = compare(second, third, readCases(first)) === 0 ? 0 : 1;
else
  console.error('cases <cases.json> | replay <cases.json> <folder> | compare <cases.json> <folder> <folder>');
