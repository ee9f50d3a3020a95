/** A conversation as it is played, kept, shared and scored; and every one of training/, walked whole. */
import { describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import { loadTraining } from '../../src/plugins/training/load';
import type { CompiledConversation } from '../../src/training/conversation/model';
import {
  type ConversationState,
  findWorst,
  followPath,
  formatPath,
  NO_CONVERSATION,
  orderReplies,
  parseConversation,
  parsePath,
  playConversation,
  scoreConversation,
} from '../../src/training/conversation/play';
import { listWays } from '../../src/training/conversation/ways';
import { buildCourseReport } from '../../src/training/lms/courseReport';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatProgress, parseProgress } from '../../src/training/progressRead';

type Verdict = CompiledConversation['ends'][string]['verdict'];
const reply = (verdict: Verdict, to: string) => ({ html: `<p>${verdict}</p>`, verdict, why: '', to });
const end = (verdict: Verdict) => ({ verdict, title: verdict, customer: '', after: '', kept: [], lost: [] });

const TALK: CompiledConversation = {
  who: 'Mme Arnaud',
  channel: 'call',
  scene: '',
  start: 'un',
  turns: {
    un: {
      customer: 'Allô ?',
      replies: [reply('harmful', 'fache'), reply('good', 'deux'), reply('weak', 'deux')],
    },
    deux: { customer: 'Et alors ?', replies: [reply('good', 'bien'), reply('harmful', 'mal')] },
    fache: { customer: 'Pardon ?', replies: [reply('weak', 'mal'), reply('good', 'moyen')] },
  },
  ends: { bien: end('good'), moyen: end('weak'), mal: end('harmful') },
};

const play = (...choices: number[]): ConversationState =>
  choices.reduce<ConversationState>(
    (state, choice) => playConversation(TALK, state, { type: 'reply', choice }),
    NO_CONVERSATION,
  );

describe('a conversation', () => {
  it('goes where the reply leads, to an end', () => {
    expect(followPath(TALK, []).place).toEqual({ at: 'turn', id: 'un' });
    expect(followPath(TALK, play(0).path).place).toEqual({ at: 'turn', id: 'fache' });
    expect(followPath(TALK, play(1, 0).path).place).toEqual({ at: 'end', id: 'bien' });
  });

  it('takes no reply that is not offered, and none after the end', () => {
    expect(play(7)).toEqual(NO_CONVERSATION);
    expect(play(1, 0, 0).path).toEqual([1, 0]);
  });

  it('is left only once an end was reached', () => {
    expect(playConversation(TALK, play(1), { type: 'leave' }).isLeft).toBe(false);
    expect(playConversation(TALK, play(1, 0), { type: 'leave' }).isLeft).toBe(true);
  });

  it('is replayed from any turn, and the first way goes on counting', () => {
    const lost = play(0, 0);
    expect(scoreConversation(TALK, lost)).toBe(0);
    const again = playConversation(TALK, lost, { type: 'replay', turn: 0 });
    expect(followPath(TALK, again.path).place).toEqual({ at: 'turn', id: 'un' });
    const won = [1, 0].reduce<ConversationState>(
      (state, choice) => playConversation(TALK, state, { type: 'reply', choice }),
      again,
    );
    expect(followPath(TALK, won.path).place.id).toBe('bien');
    expect(won.first).toEqual([0, 0]);
    expect(scoreConversation(TALK, won)).toBe(0);
    expect(playConversation(TALK, won, { type: 'replay', turn: 2 })).toBe(won);
  });

  it('is worth what its worst reply is', () => {
    expect(scoreConversation(TALK, play(1))).toBe(0);
    expect([play(1, 0), play(2, 0), play(1, 1)].map((state) => scoreConversation(TALK, state))).toEqual([
      2, 1, 0,
    ]);
    expect(findWorst(TALK, [0, 1])).toBe('harmful');
  });
});

describe('what is kept or shared', () => {
  it('comes back as it was', () => {
    for (const state of [
      NO_CONVERSATION,
      play(1),
      play(2, 0),
      playConversation(TALK, play(0, 0), { type: 'leave' }),
    ])
      expect(parseConversation(TALK, JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parsePath(TALK, formatPath([1, 0]))).toEqual([1, 0]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'bonjour'],
    ['paths of another kind', { path: '1.0', first: 3, isLeft: true }],
    ['a way that was never whole', { path: [], first: [1], isLeft: true }],
  ])('is fresh where it holds %s', (_, json) =>
    expect(parseConversation(TALK, json)).toEqual(NO_CONVERSATION),
  );

  it('is cut where the conversation has changed', () => {
    expect(parsePath(TALK, '1.9.0')).toEqual([1]);
    expect(parsePath(TALK, '1.0.0.0')).toEqual([1, 0]);
    for (const hostile of ['', '-1', '1,0', '1..0', '<b>', '1.'.repeat(40)])
      expect(parsePath(TALK, hostile)).toEqual([]);
  });
});

describe('the order of the replies', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2027-02-${String(index + 1).padStart(2, '0')}`);

  it('stays the same on one day, holds each reply once', () => {
    expect(orderReplies('un', 3, '2027-02-01')).toEqual(orderReplies('un', 3, '2027-02-01'));
    expect([...orderReplies('un', 4, '2027-02-01')].sort()).toEqual([0, 1, 2, 3]);
  });

  it('puts each reply in each place on some day', () => {
    for (const choice of [0, 1, 2]) {
      const places = new Set(days.map((day) => orderReplies('un', 3, day).indexOf(choice)));
      expect(places).toEqual(new Set([0, 1, 2]));
    }
  });
});

const TODAY = '2026-11-24';
const project = await loadUnchecked(process.cwd(), { today: TODAY });
const { compiled } = await loadTraining(process.cwd(), { today: TODAY, project });
const all = (compiled?.scenarios ?? []).flatMap(({ id, customer, difficulty, conversation }) =>
  conversation ? [{ id, customer, difficulty, conversation }] : [],
);

describe('the first way through', () => {
  const scenario = all.find(({ id }) => id === 'parasol-chauffant');
  const course = compiled?.courses.find(({ stages }) => stages.some(({ id }) => id === 'parasol-chauffant'));
  const whole = compiled?.scenarios.find(({ id }) => id === 'parasol-chauffant');
  if (!scenario || !course || !whole) throw new Error('the exercise of these tests is gone');
  const { path = [], end: reached = '' } = listWays(scenario.conversation).ways[0] ?? {};
  const result = {
    scenario: whole.id,
    score: 4,
    max: 6,
    facts: {},
    approachRight: true,
    conversation: { path, end: reached, worst: findWorst(scenario.conversation, path) },
    needless: 0,
    day: TODAY,
  };
  const attempt = { points: 4, max: 6, day: TODAY, version: 'v' };
  const progress: Progress = {
    ...createProgress('moi', TODAY),
    exercises: { [whole.id]: { attempts: 1, best: attempt, last: result } },
  };

  it('is kept in the record, and one that is damaged does not pass for whole', () => {
    const read = parseProgress(formatProgress(progress));
    expect(read).toMatchObject({ dropped: 0, progress: { exercises: progress.exercises } });
    const damaged = formatProgress(progress).replace('"worst":"', '"worst":"x');
    expect(parseProgress(damaged)).toMatchObject({ dropped: 1, progress: { exercises: {} } });
  });

  it('is told to a platform turn by turn, with what was offered and what was best', () => {
    const content = { course, questions: compiled?.questions ?? {}, scenarios: { [whole.id]: whole } };
    const told = buildCourseReport(content, progress, 'etape-1').interactions.filter(({ id }) =>
      id.includes('/conversation-'),
    );
    expect(told).toHaveLength(path.length);
    expect(told[0]).toMatchObject({
      id: `${whole.id}/conversation-${scenario.conversation.start}`,
      kind: 'choice',
      given: [String.fromCharCode(97 + (path[0] ?? 0))],
      right: ['b'],
      correct: path[0] === 1,
    });
    for (const { options, description } of told) {
      expect(options?.length).toBeGreaterThan(1);
      expect(description).not.toMatch(/[<{]/);
    }
  });
});

describe('the conversations of training/', () => {
  it('are twelve at least, with every kind of customer and every difficulty', () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all.map(({ customer }) => customer)).size).toBe(3);
    expect(new Set(all.map(({ difficulty }) => difficulty)).size).toBe(3);
    expect(new Set(all.map(({ conversation }) => conversation.channel)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(all.map((one) => [one.id, one.conversation] as const))(
    '%s: every way ends, none without a word of it',
    (_, talk) => {
      const { ways } = listWays(talk);
      expect(ways.length).toBeGreaterThan(4);
      for (const { path, end: reached } of ways) {
        const state = path.reduce<ConversationState>(
          (before, choice) => playConversation(talk, before, { type: 'reply', choice }),
          NO_CONVERSATION,
        );
        expect(followPath(talk, state.path).place).toEqual({ at: 'end', id: reached });
        expect(state.first).toEqual(path);
      }
      expect(JSON.stringify(talk).match(/\{[§=$][^{}]*\}/g)).toBeNull();
    },
  );

  it.each([
    ['a colon', /\u00a0:/, 0.15],
    ['an apology', /excuse|désolée?|pardon|navrée?|aurais dû/i, 0.2],
    ['a figure', /\d/, 0.25],
    ['an exclamation', /!/, 0.15],
  ] as const)('do not give the good reply away by %s', (_, cue, most) => {
    const replies = all.flatMap(({ conversation }) =>
      Object.values(conversation.turns).flatMap((turn) => turn.replies),
    );
    const share = (isGood: boolean) => {
      const said = replies.filter(({ verdict }) => (verdict === 'good') === isGood);
      return said.filter(({ html }) => cue.test(html)).length / said.length;
    };
    expect(Math.abs(share(true) - share(false))).toBeLessThan(most);
  });

  it('give the good reply away neither by its place nor by its length, taken together', () => {
    const turns = all.flatMap(({ conversation }) => Object.values(conversation.turns));
    const places = [0, 0, 0, 0];
    const lengths = { longest: 0, shortest: 0 };
    for (const { replies } of turns) {
      const place = replies.findIndex(({ verdict }) => verdict === 'good');
      places[place] = (places[place] ?? 0) + 1;
      const sizes = replies.map(({ html }) => html.length);
      if (sizes[place] === Math.max(...sizes)) lengths.longest += 1;
      if (sizes[place] === Math.min(...sizes)) lengths.shortest += 1;
    }
    for (const count of places.slice(0, 3)) expect(count / turns.length).toBeGreaterThan(0.2);
    expect(lengths.longest / turns.length).toBeLessThan(0.45);
    expect(lengths.shortest / turns.length).toBeLessThan(0.55);
  });
});
