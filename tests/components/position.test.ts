/** What a page announces of the questions to come: about how many, and which is the last. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/bank/replay';
import { loadTrusted } from '../../src/cli/project';
import { findQuestion, type QuestionPosition } from '../../src/components/session/position';
import { prepare } from '../../src/components/session/prepare';
import { TEXTS } from '../../src/components/session/texts';
import { offer } from '../../src/trees/applicability';
import { formatDay, parseDay } from '../../src/trees/calendar';
import { createEnv } from '../../src/trees/forest';
import type { CompiledFact, CompiledTree, Facts, FactValue } from '../../src/trees/model';
import { splitTree } from '../../src/trees/opening';
import { walk } from '../../src/trees/walk';

/** The day on which the real cases are told. */
const TODAY = '2026-11-30';
const ready = await loadTrusted(process.cwd(), TODAY);
const { trees } = ready.compiled;
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

/** What is announced with each question asked, trees being loaded on the way. */
function announce(tree: CompiledTree, turn: number): QuestionPosition[] {
  const loaded = [tree];
  const facts: Record<string, Facts[string]> = {};
  const told: QuestionPosition[] = [];
  for (let count = 0; count < 60; count++) {
    const forest = prepare(loaded, TODAY);
    const done = walk(forest, tree.id, facts);
    if (done.status === 'load') loaded.push(byId.get(done.tree) as CompiledTree);
    else if (done.status !== 'question') return told;
    const question = done.status === 'question' ? findQuestion(forest, done, facts) : null;
    if (!question) continue;
    told.push(question);
    const { number, fact } = question;
    const offered = offer(fact, createEnv(forest, facts));
    facts[fact.id] = choose(offered, number, turn);
  }
  throw new Error(`${tree.id}: the questions never ended`);
}

describe.each(trees.map((tree) => [tree.id, tree] as const))('the questions of %s', (_, tree) => {
  it('are numbered, announced as on the page as it was built, and the last one only once', () => {
    for (let turn = 0; turn < 12; turn++) {
      const told = announce(tree, turn);
      expect((told[0]?.left ?? 0) + 1, 'on the page as it was built').toBe(splitTree(tree).opening.usual);
      for (const [index, { number, left, isLast, previous, ahead }] of told.entries()) {
        expect(number).toBe(index + 1);
        expect(left > 0).toBe(!isLast);
        if (isLast) expect(index).toBe(told.length - 1);
        expect(previous === undefined).toBe(index === 0);
        expect(ahead.ends).toBeGreaterThan(0);
        expect(ahead.reached.length).toBeLessThanOrEqual(ahead.ends);
      }
    }
  });
});

describe('about how many questions', () => {
  it('is said in words that never count over ten', () => {
    for (const number of [1, 2, 9])
      for (let left = 0; left < 40; left++)
        for (const isLast of [true, false]) {
          const words = TEXTS.progress(number, left, isLast).replace(/^Question\s\d+/, '');
          for (const [digits] of words.matchAll(/\d+/g)) expect(Number(digits)).toBeLessThanOrEqual(10 + 4);
          expect(words).not.toMatch(/environ (1[1-9]|[2-9]\d)/);
        }
    expect(TEXTS.progress(1, 6, false)).toBe('Environ 7\u00a0questions, 2\u00a0minutes');
    expect(TEXTS.progress(3, 4, false)).toBe('Question\u00a03 · encore environ 4');
    expect(TEXTS.progress(1, 14, false)).toBe('Plus de dix\u00a0questions, 5\u00a0minutes');
    expect(TEXTS.progress(4, 0, true)).toBe('Question\u00a04 · la dernière');
  });

  it('is near what half of the real cases are asked', () => {
    const asked = Object.values(ready.project.bank).flatMap((one) =>
      one.mapping?.tree === 'orientation' ? [replay(ready.forest, one).questions] : [],
    );
    expect(asked.length).toBeGreaterThan(100);
    const median = asked.sort((a, b) => a - b)[Math.floor(asked.length / 2)] as number;
    expect(Math.abs((byId.get('orientation')?.usual ?? 0) - median)).toBeLessThanOrEqual(2);
  });
});
