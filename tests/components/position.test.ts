/** How many questions a page announces: as many as its first one did, or fewer. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { findQuestion } from '../../src/components/session/position';
import { prepare } from '../../src/components/session/prepare';
import { offer } from '../../src/trees/applicability';
import { formatDay, parseDay } from '../../src/trees/calendar';
import { createEnv } from '../../src/trees/forest';
import type { CompiledFact, CompiledTree, Facts, FactValue } from '../../src/trees/model';
import { splitTree } from '../../src/trees/opening';
import { walk } from '../../src/trees/walk';
import { TODAY } from '../trees/build';

const { trees } = (await loadTrusted(process.cwd(), TODAY)).compiled;
const byId = new Map(trees.map((tree) => [tree.id, tree]));

const AMOUNTS = [120, 3200, 40_000];
/** What is asked later happened later: an event does not come before what it is an event of. */
const STARTS = ['2026-11-02', '2024-09-24', '2021-01-04'].map((day) => parseDay(day) as number);

/** An answer to a question, another one for each turn. */
function choose({ type, options = [] }: CompiledFact, number: number, round: number): FactValue {
  const turn = round + number * 7;
  if (type === 'choice') return options[turn % options.length]?.id as string;
  if (type === 'choices') return options.filter((_, index) => (turn + index) % 3 === 0).map(({ id }) => id);
  if (type === 'amount') return AMOUNTS[turn % 3] as number;
  if (type === 'date') return formatDay((STARTS[round % 3] as number) + Math.floor(number / 2));
  return type === 'integer' ? 2 : 'texte';
}

/** The number of each question asked, and the most that were announced with it, trees being loaded on the way. */
function announce(tree: CompiledTree, turn: number): { number: number; most: number }[] {
  const loaded = [tree];
  const facts: Record<string, Facts[string]> = {};
  const told: { number: number; most: number }[] = [];
  for (let count = 0; count < 60; count++) {
    const forest = prepare(loaded, TODAY);
    const done = walk(forest, tree.id, facts);
    if (done.status === 'load') loaded.push(byId.get(done.tree) as CompiledTree);
    else if (done.status !== 'question') return told;
    const question = done.status === 'question' ? findQuestion(forest, done, facts) : null;
    if (!question) continue;
    const { number, left, fact } = question;
    told.push({ number, most: number + left });
    const offered = offer(fact, createEnv(forest, facts));
    facts[fact.id] = choose(offered, number, turn);
  }
  throw new Error(`${tree.id}: the questions never ended`);
}

describe.each(trees.map((tree) => [tree.id, tree] as const))('the questions of %s', (_, tree) => {
  it('are never more than was announced', () => {
    for (let turn = 0; turn < 12; turn++) {
      const told = announce(tree, turn);
      expect(told[0]?.most, 'on the page as it was built').toBe(splitTree(tree).opening.longest);
      for (const [index, { number, most }] of told.entries()) {
        expect(number).toBe(index + 1);
        expect(most).toBeLessThanOrEqual(told[index - 1]?.most ?? most);
      }
      expect(told.length).toBeLessThanOrEqual(told.at(-1)?.most ?? 0);
    }
  });
});
