/** What authors are told of where facts and options apply. */
import { type IssueText, listWords, quote } from '../words';

/** A fact, or an option of it. */
export interface LimitedName {
  fact: string;
  option?: string | undefined;
}

const name = ({ fact, option }: LimitedName): string =>
  option === undefined ? `le fait ${quote(fact)}` : `la réponse ${quote(option)} de ${quote(fact)}`;

export const ONLY_MESSAGES = {
  'only-never': (found: LimitedName): IssueText => ({
    message:
      found.option === undefined
        ? `La question ${quote(found.fact)} n’est jamais posée\u00a0: partout où un arbre y passe, son \`only:\` est faux.`
        : `Personne ne peut donner ${name(found)}\u00a0: partout où la question est posée, son \`only:\` est faux.`,
    remedy: 'Corrigez cette condition, ou retirez ce qu’elle limite.',
  }),
  'only-always': (found: LimitedName): IssueText => ({
    message: `L’\`only:\` qui limite ${name(found)} est vrai partout où la question est posée\u00a0: il ne sert à rien.`,
    remedy: 'Retirez-le, ou corrigez sa condition.',
  }),
  'only-asked-later': ({
    question,
    fact,
    read,
  }: {
    question: string;
    fact: string;
    read: string;
  }): IssueText => ({
    message: `Ce qui limite ${quote(fact)} lit ${quote(read)}, que l’arbre demande parfois après la question ${quote(question)}\u00a0: une réponse pourrait alors être écartée après coup.`,
    remedy: `Demandez ${quote(read)} avant, sur chaque chemin qui le demande.`,
  }),
  'only-circular': ({ facts }: { facts: readonly string[] }): IssueText => ({
    message: `Des \`only:\` tournent en rond\u00a0: ${facts.map(quote).join(' dépend de ')}.`,
    remedy:
      'Un fait ne peut dépendre, de près ou de loin, de sa propre réponse\u00a0: ôtez l’une de ces conditions.',
  }),
  'no-answer-left': ({ question, fact }: { question: string; fact: string }): IssueText => ({
    message: `À la question ${quote(question)}, il arrive qu’aucune réponse de ${quote(fact)} ne soit proposée.`,
    remedy: 'Ôtez l’`only:` d’une de ses réponses, ou limitez le fait lui-même.',
  }),
  'same-when': ({ fact, options }: { fact: string; options: readonly string[] }): IssueText => ({
    message: `Plusieurs réponses de ${quote(fact)} ont le même \`when:\`\u00a0: ${listWords(options)}.`,
    remedy: 'Donnez à chacune le sien\u00a0: le site le dit pour expliquer ce qui changerait la réponse.',
  }),
};
