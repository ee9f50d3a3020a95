/** What authors of `training/conversations/` are told. */
import { countWords, type IssueText, joinWords, quote } from '../../trees/messages/words';
import type { ReplyVerdict } from '../verdicts';

const ENDS: Readonly<Record<ReplyVerdict, string>> = { good: 'bonne', weak: 'faible', harmful: 'mauvaise' };

const way = (turns: readonly string[]): string => joinWords(turns.map(quote), 'puis');

export const CONVERSATION_MESSAGES = {
  'turn-and-end': ({ name }: { name: string }): IssueText => ({
    message: `${quote(name)} est à la fois un tour et une fin.`,
    remedy: 'Renommez l’un des deux\u00a0: `to:` doit désigner un seul endroit.',
  }),
  circle: ({ turn }: { turn: string }): IssueText => ({
    message: `La conversation revient au tour ${quote(turn)}\u00a0: elle pourrait ne jamais finir.`,
    remedy: 'Menez cette réponse à un autre tour, ou à une fin.',
  }),
  unreached: ({ kind, name }: { kind: 'turns' | 'ends'; name: string }): IssueText => ({
    message: `Aucune réponse ne mène ${kind === 'turns' ? 'au tour' : 'à la fin'} ${quote(name)}.`,
    remedy: 'Menez-y une réponse par `to:`, ou retirez ce passage.',
  }),
  good: ({ turn, count }: { turn: string; count: number }): IssueText => ({
    message: `Au tour ${quote(turn)}, ${count === 0 ? 'aucune réponse n’est' : `${countWords(count, 'réponse')} sont`} \`good\`.`,
    remedy: 'Une réponse, et une seule, est la meilleure à ce moment, même après un faux pas.',
  }),
  'same-place': ({ place }: { place: number }): IssueText => ({
    message: `La bonne réponse est à chaque tour la n°\u00a0${place}.`,
    remedy: 'Changez l’ordre des réponses d’un tour\u00a0: la place ne doit rien apprendre.',
  }),
  length: (found: { what: 'longest' | 'shortest'; count: number; total: number }): IssueText => ({
    message: `La bonne réponse est la plus ${found.what === 'longest' ? 'longue' : 'courte'} dans ${countWords(found.count, 'tour')} sur ${found.total}.`,
    remedy: 'Étoffez ou abrégez une réponse\u00a0: la longueur ne doit rien apprendre.',
  }),
  unanswered: ({ to, count }: { to: string; count: number }): IssueText => ({
    message: `${countWords(count, 'réponse')} mènent à ${quote(to)}, et le client n’a rien à dire de celle-ci.`,
    remedy: 'Ajoutez `answer:`, ses mots à cette réponse, ou menez-la à un tour qui lui soit propre.',
  }),
  'no-end': ({ verdict }: { verdict: ReplyVerdict }): IssueText => ({
    message: `La conversation n’a aucune fin ${ENDS[verdict]} (\`${verdict}\`).`,
    remedy: 'Écrivez-en une\u00a0: on apprend de la différence entre les deux.',
  }),
  'no-effect': ({ end, wanted }: { end: string; wanted: 'kept' | 'lost' }): IssueText => ({
    message: `La fin ${quote(end)} ne dit pas ${wanted === 'kept' ? 'ce qu’elle a gardé' : 'ce qu’elle a coûté'}.`,
    remedy: `Ajoutez-le sous \`${wanted}:\`.`,
  }),
  long: ({ turns, most }: { turns: readonly string[]; most: number }): IssueText => ({
    message: `La suite de tours ${way(turns)} dépasse ${countWords(most, 'réponse')}.`,
    remedy: 'Menez plus tôt à une fin.',
  }),
  short: ({ count, least }: { count: number; least: number }): IssueText => ({
    message: `Le meilleur échange finit après ${countWords(count, 'réponse')}.`,
    remedy: `Donnez au client de quoi répondre\u00a0: au moins ${countWords(least, 'tour')}.`,
  }),
  best: ({ end, turns }: { end: string; turns: readonly string[] }): IssueText => ({
    message: `Les meilleures réponses (${way(turns)}) finissent à ${quote(end)}, qui n’est pas une bonne fin.`,
    remedy: 'Menez-les à une fin `good`, ou revoyez leur valeur.',
  }),
  spoilt: ({ end, turns }: { end: string; turns: readonly string[] }): IssueText => ({
    message: `Une réponse \`harmful\` (${way(turns)}) finit tout de même à ${quote(end)}, une bonne fin.`,
    remedy: 'Menez-la à une fin qui dise ce qu’elle a coûté.',
  }),
};
