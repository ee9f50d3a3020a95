/** What authors are told of options that no branch of a question names. */
import { type IssueText, listWords, quote } from '../words';

interface Left {
  tree: string;
  question: string;
  /** where their readers go */
  to: string;
  /** not named, though they fall there */
  forgotten: readonly string[];
  /** named, though they do not fall there */
  stray: readonly string[];
  /** what `rest:` should say */
  wanted: readonly string[];
}

export const REST_MESSAGES = {
  'answer-without-branch': ({ tree, question, to, forgotten, stray, wanted }: Left): IssueText => ({
    message:
      forgotten.length > 0
        ? `Dans l’arbre ${quote(tree)}, aucune branche de ${quote(question)} ne nomme ${listWords(forgotten)}\u00a0: ces réponses suivent la dernière, vers ${quote(to)}.`
        : `Dans l’arbre ${quote(tree)}, la dernière branche de ${quote(question)} dit recueillir ${listWords(stray)}, qui n’y ${stray.length > 1 ? 'viennent' : 'vient'} pas.`,
    remedy:
      wanted.length > 0
        ? `Donnez-leur une branche\u00a0; ou, si c’est voulu, écrivez sous la dernière \`rest: [${wanted.join(', ')}]\`.`
        : 'Retirez `rest`.',
  }),
};
