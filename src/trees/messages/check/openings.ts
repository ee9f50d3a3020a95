/** What authors are told of `calls.yaml`. */
import { didYouMean, type IssueText, quote } from '../words';

interface OpeningFact {
  opening: string;
  fact: string;
}

export const OPENING_MESSAGES = {
  'unknown-tree': ({
    opening,
    tree,
    known,
  }: {
    opening: string;
    tree: string;
    known: Iterable<string>;
  }): IssueText => ({
    message: `L’appel ${quote(opening)} mène à l’arbre ${quote(tree)}, qui n’existe pas.`,
    remedy: didYouMean(tree, known, 'Nommez un arbre.'),
  }),
  'not-a-choice': ({ opening, fact }: OpeningFact): IssueText => ({
    message: `L’appel ${quote(opening)} donne ${quote(fact)}, qui n’est pas un choix.`,
    remedy: 'Ne donnez que des faits à choix\u00a0: une somme ou une date se demande au client.',
  }),
  'not-asked': ({ opening, fact, tree }: OpeningFact & { tree: string }): IssueText => ({
    message: `L’appel ${quote(opening)} donne ${quote(fact)}, que l’arbre ${quote(tree)} ne demande jamais.`,
    remedy: 'Retirez ce fait, ou menez à un autre arbre.',
  }),
};
