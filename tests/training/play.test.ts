/** An exercise played without a browser: where it stands, what it is worth, where a wrong answer leads, how it is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import { loadTraining, prepareSite } from '../../src/plugins/training/load';
import { followWrong, listApproaches } from '../../src/training/consequence';
import { followPath, NO_CONVERSATION, playConversation } from '../../src/training/conversation/play';
import { readFacts } from '../../src/training/facts';
import { formatExercise, parseExercise } from '../../src/training/keep';
import type { CompiledScenario, FeedbackTiming } from '../../src/training/model';
import { beginExercise, type ExerciseState, locate, playExercise } from '../../src/training/play';
import { formatResult, scoreExercise, scoreFact } from '../../src/training/score';
import { APPROACHES, type FactValue } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const TODAY = '2026-11-24';
const project = await loadUnchecked(process.cwd(), { today: TODAY });
const { compiled } = await loadTraining(process.cwd(), { today: TODAY, project });
const forest = prepareSite(project, TODAY);
const scenarios = compiled?.scenarios ?? [];
const find = (id: string): CompiledScenario => {
  const one = scenarios.find((scenario) => scenario.id === id);
  if (!one) throw new Error(`no scenario "${id}"`);
  return one;
};
const scenario = find('site-internet-solde-impaye');

function format(value: FactValue | null | undefined): string {
  if (value === null || value === undefined) return '?';
  return typeof value === 'object' ? value.join(',') : String(value);
}

/** Plays to the approach. @param choose - another answer than the right one, where it gives one */
function play(
  one: CompiledScenario,
  feedback: FeedbackTiming,
  choose: (fact: string) => string | undefined = () => undefined,
) {
  const right = readFacts(forest, one.facts);
  let state = beginExercise(feedback, TODAY);
  for (const { fact } of one.asked) {
    state = playExercise(one, state, { type: 'answer', given: choose(fact.id) ?? format(right[fact.id]) });
    if (feedback === 'at-once') state = playExercise(one, state, { type: 'go-on' });
  }
  return state;
}

/** A conversation in which the good reply is given at each turn. */
function talkWell(conversation: NonNullable<CompiledScenario['conversation']>) {
  let talk = NO_CONVERSATION;
  for (let place = followPath(conversation, []).place; place.at === 'turn'; ) {
    const choice = conversation.turns[place.id]?.replies.findIndex(({ verdict }) => verdict === 'good') ?? -1;
    talk = playConversation(conversation, talk, { type: 'reply', choice });
    place = followPath(conversation, talk.path).place;
  }
  return talk;
}

describe('an exercise', () => {
  it('goes from question to correction to approach to end', () => {
    let state = beginExercise('at-once', TODAY);
    expect(locate(scenario, state)).toEqual({ at: 'question', index: 0 });
    state = playExercise(scenario, state, { type: 'answer', given: '?' });
    expect(locate(scenario, state)).toEqual({ at: 'correction', index: 0 });
    expect(playExercise(scenario, state, { type: 'answer', given: '?' })).toBe(state);
    expect(playExercise(scenario, state, { type: 'go-back' })).toBe(state);
    state = playExercise(scenario, state, { type: 'go-on' });
    expect(locate(scenario, state)).toEqual({ at: 'question', index: 1 });
    const done = play(scenario, 'at-once');
    expect(locate(scenario, done)).toEqual({ at: 'approach' });
    const end = playExercise(scenario, done, { type: 'approach', approach: 'dialogue' });
    expect(locate(scenario, end)).toEqual({ at: 'end' });
  });

  it('lets answers be thought over where it tells at the end', () => {
    const first = playExercise(scenario, beginExercise('at-end', TODAY), { type: 'answer', given: '?' });
    expect(locate(scenario, first)).toEqual({ at: 'question', index: 1 });
    expect(playExercise(scenario, first, { type: 'go-back' }).answers).toEqual([]);
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('%s: right answers earn every point', (_, one) => {
    const { approach } = one.expected;
    const guessed = playExercise(one, play(one, 'at-end'), { type: 'approach', approach });
    const state = one.conversation ? { ...guessed, talk: talkWell(one.conversation) } : guessed;
    const score = scoreExercise(forest, one, state);
    expect(score.facts.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(score.points).toBe(score.max);
    expect(formatResult(one, state, score)).toMatchObject({
      scenario: one.id,
      approachRight: true,
      needless: 0,
    });
  });

  it.each([
    ['court-action', true, 2],
    ['dialogue', true, 2],
    ['mediation', false, 0],
    [undefined, false, 0],
  ] as const)(
    'takes the approach or what is to be done now as right: %s is %s',
    (approach, isRight, points) => {
      const one: CompiledScenario = {
        ...scenario,
        expected: { ...scenario.expected, approach: 'court-action', now: 'dialogue' },
      };
      const score = scoreExercise(forest, one, { ...beginExercise('at-end', TODAY), approach });
      expect(score).toMatchObject({ approachRight: isRight, points, max: one.asked.length + 2 });
    },
  );

  it('never scores below nothing nor above everything, whatever is answered and asked', () => {
    const facts = scenario.asked.map(({ fact }) => fact.id);
    const given = fc.oneof(
      fc.string(),
      fc.constantFrom('?', 'professionnel', 'ecrit,execution', '500', TODAY),
    );
    fc.assert(
      fc.property(
        fc.array(given, { minLength: facts.length, maxLength: facts.length }),
        fc.subarray(facts),
        fc.constantFrom(...APPROACHES),
        (answers, queries, approach) => {
          const state: ExerciseState = { ...beginExercise('at-end', TODAY), answers, queries, approach };
          const { points, max, found } = scoreExercise(forest, scenario, state);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
          expect(found).toBeLessThanOrEqual(facts.length);
        },
      ),
    );
  });
});

describe('one answer', () => {
  const score = (fact: string, given: string, queries: string[] = []) =>
    scoreFact(forest, scenario, fact, given, queries);

  it('of several choices is told what is too much and what is forgotten', () => {
    expect(score('preuves', 'execution,ecrit').isRight).toBe(true);
    expect(score('preuves', 'commande,execution')).toMatchObject({
      isRight: false,
      extra: ['commande'],
      missing: ['ecrit'],
    });
  });

  it('that is a day counts from the day of the exercise', () => {
    expect(score('date-depart-prescription', '2026-01-24').isRight).toBe(true);
    expect(score('date-depart-prescription', '2026-01-25').isRight).toBe(false);
  });

  it('« je ne sais pas » is wrong where the file tells, right where it does not', () => {
    expect(score('montant', '?').isRight).toBe(false);
    const facts = {
      ...scenario.facts,
      montant: { value: null, answer: '', why: '', wrong: {}, indispensable: false },
    };
    expect(scoreFact(forest, { ...scenario, facts }, 'montant', '?', []).isRight).toBe(true);
    expect(scoreFact(forest, { ...scenario, facts }, 'montant', '500', ['montant']).query).toBe('useful');
  });

  it('asked for before is needless where the file tells', () => {
    expect(score('montant', '500', ['montant']).query).toBe('needless');
    expect(score('montant', '500').query).toBeNull();
  });

  it('that is none counts as wrong', () => expect(score('montant', 'beaucoup').isRight).toBe(false));
});

describe('a wrong answer', () => {
  it('is followed to its outcome', () => {
    const found = followWrong(forest, scenario, 'stade', 'mise-en-demeure');
    expect(found.isSame).toBe(false);
    expect(found.outcomes.length).toBeGreaterThan(0);
    expect(found.outcomes).not.toContainEqual({ tree: 'impaye', id: 'mise-en-demeure-professionnel' });
  });

  it('that makes no difference says so', () => {
    const found = followWrong(forest, scenario, 'montant', 501);
    expect(found).toMatchObject({ isSame: true, detour: null, load: null });
  });

  it.each(scenarios.map((one) => [one.id, one] as const))(
    '%s: every wrong option leads somewhere',
    (_, one) => {
      for (const { fact } of one.asked)
        for (const { id } of fact.type === 'choice' ? (fact.options ?? []) : []) {
          if (id === one.facts[fact.id]?.value) continue;
          const { outcomes, load } = followWrong(forest, one, fact.id, id);
          expect(load, `${fact.id}=${id}`).toBeNull();
          expect(outcomes.length, `${fact.id}=${id}`).toBeGreaterThan(0);
        }
    },
  );

  it('is followed past a question that the file does not answer', () => {
    const { detour, outcomes } = followWrong(forest, scenario, 'reaction-client', 'conteste');
    expect(detour?.tree).toBe('facture-contestee');
    expect(outcomes.length).toBeGreaterThan(1);
    expect(listApproaches(forest, outcomes).length).toBeGreaterThan(1);
  });

  it('leads, where the file answers every question of its way, to where the walk leads', () => {
    let count = 0;
    for (const one of scenarios)
      for (const { fact } of one.asked)
        for (const { id } of fact.type === 'choice' ? (fact.options ?? []) : []) {
          const facts = { ...readFacts(forest, one.facts), [fact.id]: id };
          if (Object.values(facts).includes(null)) continue;
          const done = walk(forest, one.tree, facts);
          if (done.status !== 'outcome') continue;
          count++;
          expect(followWrong(forest, one, fact.id, id).outcomes).toEqual([{ tree: done.tree, id: done.id }]);
        }
    expect(count).toBeGreaterThan(100);
  });

  it('names the tree that is not there yet', () => {
    const handed = scenarios.find(({ trees }) => trees.length > 1);
    if (!handed) throw new Error('no scenario hands over');
    const first = handed.trees[0] as string;
    const trees = new Map([...forest.trees].filter(([id]) => id === first));
    const last = handed.asked.at(-1)?.fact.id as string;
    expect(followWrong({ ...forest, trees }, handed, last, null).load).not.toBeNull();
  });
});

describe('an exercise under way', () => {
  it('comes back as it was', () => {
    const state = { ...play(scenario, 'at-once'), queries: ['montant'], approach: 'mediation' as const };
    expect(parseExercise(scenario, formatExercise(scenario, state))).toEqual(state);
  });

  it('keeps its answers up to the first question that is asked no more', () => {
    const text = formatExercise(scenario, play(scenario, 'at-once'));
    const changed = { asked: scenario.asked.filter((_, index) => index !== 2) };
    const kept = parseExercise(changed, text);
    expect(kept?.answers).toHaveLength(2);
    expect(kept?.read).toBe(2);
  });

  it('is refused or mended, and never fails, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const state = parseExercise(scenario, text);
        if (state) expect(() => locate(scenario, state)).not.toThrow();
      }),
    );
    const odd =
      '{"version":1,"feedback":"at-once","day":"2026-11-24","answers":[["x","y"]],"read":-4,"queries":[1]}';
    expect(parseExercise(scenario, odd)).toEqual({ ...beginExercise('at-once', TODAY) });
  });
});
