/** A conversation, checked as trees are: all of it is reached, it ends, and the way that is best ends well. */
import type { IssueText } from '../../trees/issue';
import type { Path } from '../../trees/path';
import type { ConversationSource } from '../conversation/format';
import { followPath } from '../conversation/play';
import { listWays, type Way } from '../conversation/ways';
import { CONVERSATION_MESSAGES } from '../messages/conversation';
import type { ParsedTrainingFile } from '../parse';
import { buildIssue, type ReportIssue, tellUnknown } from './context';

/** Most replies on the way to an end: a conversation is two or three turns, and one to make up for a bad reply. */
const LONGEST_WAY = 4;
/** Fewest replies on the best way. */
const SHORTEST_BEST = 2;
/** Share of the turns in which the good reply may be the longest, or the shortest. */
const EXTREME_SHARE = 0.5;

type File = ParsedTrainingFile<ConversationSource>;
type Fail = (path: Path, told: Parameters<typeof buildIssue>[2], key?: boolean) => void;

/** Checks one conversation. @param scenarios - ids of scenarios; undefined where some could not be read */
export function checkConversation(
  file: File,
  scenarios: ReadonlySet<string> | undefined,
  report: ReportIssue,
): void {
  const fail: Fail = (path, told, key = false) => report(buildIssue(file, path, told, { key }));
  if (scenarios && !scenarios.has(file.id)) fail([], tellUnknown('scenario', file.id, scenarios));
  if (!checkNames(file, fail)) return;
  const { ways, circle } = listWays(file.data);
  if (circle) {
    fail(
      ['turns', circle],
      { code: 'conversation-circle', ...CONVERSATION_MESSAGES.circle({ turn: circle }) },
      true,
    );
    return;
  }
  checkReached(file.data, ways, fail);
  checkReplies(file.data, fail);
  checkAnswers(file.data, fail);
  checkEnds(file.data, fail);
  checkWays(file.data, ways, fail);
}

/** Every `to:` and the start name something, and nothing is both a turn and an end. */
function checkNames({ data }: File, fail: Fail): boolean {
  const { start, turns, ends } = data;
  const names = [...Object.keys(turns), ...Object.keys(ends)];
  let isSound = true;
  const miss = (path: Path, name: string, known: readonly string[]) => {
    isSound = false;
    fail(path, tellUnknown('turn', name, known));
  };
  if (!Object.hasOwn(turns, start)) miss(['start'], start, Object.keys(turns));
  for (const [id, { replies }] of Object.entries(turns)) {
    if (Object.hasOwn(ends, id)) {
      isSound = false;
      fail(
        ['ends', id],
        { code: 'duplicate-id', ...CONVERSATION_MESSAGES['turn-and-end']({ name: id }) },
        true,
      );
    }
    for (const [index, { to }] of replies.entries())
      if (!names.includes(to)) miss(['turns', id, 'replies', index, 'to'], to, names);
  }
  return isSound;
}

function checkReached({ turns, ends }: ConversationSource, ways: readonly Way[], fail: Fail): void {
  const seen = new Set(ways.flatMap(({ turns: taken, end }) => [...taken, end]));
  for (const [kind, all] of [['turns', turns] as const, ['ends', ends] as const])
    for (const id of Object.keys(all))
      if (!seen.has(id))
        fail(
          [kind, id],
          { code: 'conversation-unreached', ...CONVERSATION_MESSAGES.unreached({ kind, name: id }) },
          true,
        );
}

/** One good reply a turn, which neither its place nor its length gives away. */
function checkReplies({ turns }: ConversationSource, fail: Fail): void {
  const all = Object.entries(turns);
  const found = all.flatMap(([id, { replies }]) => {
    const good = replies.flatMap(({ verdict }, index) => (verdict === 'good' ? [index] : []));
    const [place] = good;
    if (good.length === 1 && place !== undefined)
      return [{ place, lengths: replies.map(({ text }) => text.length) }];
    const told = CONVERSATION_MESSAGES.good({ turn: id, count: good.length });
    fail(['turns', id, 'replies'], { code: 'conversation-good', ...told }, true);
    return [];
  });
  if (found.length < all.length) return;
  const guessed = (told: IssueText) => fail(['turns'], { code: 'conversation-guessed', ...told }, true);
  const [first] = found;
  if (first && found.length > 1 && found.every(({ place }) => place === first.place))
    guessed(CONVERSATION_MESSAGES['same-place']({ place: first.place + 1 }));
  for (const [what, pick] of [['longest', Math.max] as const, ['shortest', Math.min] as const]) {
    const count = found.filter(({ place, lengths }) => lengths[place] === pick(...lengths)).length;
    if (count > all.length * EXTREME_SHARE)
      guessed(CONVERSATION_MESSAGES.length({ what, count, total: all.length }));
  }
}

/** The same words cannot answer two different replies: each then has the customer's own. */
function checkAnswers({ turns }: ConversationSource, fail: Fail): void {
  const leading = new Map<string, { path: Path; isAnswered: boolean }[]>();
  for (const [id, { replies }] of Object.entries(turns))
    for (const [index, { to, answer }] of replies.entries())
      leading.set(to, [
        ...(leading.get(to) ?? []),
        { path: ['turns', id, 'replies', index], isAnswered: answer !== undefined },
      ]);
  for (const [to, found] of leading)
    for (const { path, isAnswered } of found)
      if (found.length > 1 && !isAnswered)
        fail(path, {
          code: 'conversation-unanswered',
          ...CONVERSATION_MESSAGES.unanswered({ to, count: found.length }),
        });
}

/** A good end and a harmful one, each with what it kept or cost. */
function checkEnds({ ends }: ConversationSource, fail: Fail): void {
  const all = Object.entries(ends);
  for (const verdict of ['good', 'harmful'] as const)
    if (!all.some(([, end]) => end.verdict === verdict))
      fail(['ends'], { code: 'conversation-ends', ...CONVERSATION_MESSAGES['no-end']({ verdict }) }, true);
  for (const [id, { verdict, kept, lost }] of all) {
    const wanted = verdict === 'good' ? 'kept' : 'lost';
    if ((wanted === 'kept' ? kept : lost).length > 0) continue;
    fail(
      ['ends', id],
      { code: 'conversation-ends', ...CONVERSATION_MESSAGES['no-effect']({ end: id, wanted }) },
      true,
    );
  }
}

/** No way is too long; the best is a talk, and ends well. No way with a harmful reply ends as well as the best. */
function checkWays(data: ConversationSource, ways: readonly Way[], fail: Fail): void {
  const tooLong = ways.find(({ path }) => path.length > LONGEST_WAY);
  if (tooLong)
    fail(['turns'], {
      code: 'conversation-length',
      ...CONVERSATION_MESSAGES.long({ turns: tooLong.turns, most: LONGEST_WAY }),
    });
  const best = ways.find(({ path }) =>
    followPath(data, path).steps.every(({ verdict }) => verdict === 'good'),
  );
  if (!best) return;
  if (best.path.length < SHORTEST_BEST)
    fail(['turns'], {
      code: 'conversation-length',
      ...CONVERSATION_MESSAGES.short({ count: best.path.length, least: SHORTEST_BEST }),
    });
  if (data.ends[best.end]?.verdict !== 'good')
    fail(
      ['ends', best.end],
      { code: 'conversation-best', ...CONVERSATION_MESSAGES.best({ end: best.end, turns: best.turns }) },
      true,
    );
  const spoilt = ways.find(
    ({ path, end }) =>
      data.ends[end]?.verdict === 'good' &&
      followPath(data, path).steps.some(({ verdict }) => verdict === 'harmful'),
  );
  if (spoilt)
    fail(
      ['ends', spoilt.end],
      {
        code: 'conversation-best',
        ...CONVERSATION_MESSAGES.spoilt({ end: spoilt.end, turns: spoilt.turns }),
      },
      true,
    );
}
