import { describe, expect, it } from 'vitest';
import { type JudgedReply, judgeReply, tallyReplies } from '../../src/bank/replies';

const REPLY: JudgedReply = {
  id: 'a',
  to: 'consommateur',
  text: 'Vous êtes\nun menteur. Nous refusons.',
  faults: [
    { kind: 'injure', words: 'êtes un menteur' },
    { kind: 'oubli', what: 'médiateur' },
  ],
};

describe('a judged reply', () => {
  it('bears a mark out by its kind and its words, a lack by its kind alone', () => {
    const marks = [
      { kind: 'injure' as const, start: 13, end: 20 },
      { kind: 'oubli' as const, start: 22, end: 35 },
    ];
    expect(judgeReply(REPLY, marks)).toEqual({ wrong: [], missed: [] });
  });

  it('tells what was wrongly marked and what was missed', () => {
    const mark = { kind: 'injure' as const, start: 22, end: 35 };
    const misses = judgeReply(REPLY, [mark]);
    expect(misses.wrong).toEqual([mark]);
    expect(misses.missed).toEqual(REPLY.faults);
    expect(tallyReplies([{ reply: REPLY, marks: [mark], misses }]).injure).toEqual({
      marks: 1,
      right: 0,
      faults: 1,
      found: 0,
    });
  });
});
