/** What authors are told of links inside texts. */
import { didYouMean, type IssueText, quote } from '../words';

export const LINK_MESSAGES = {
  'unknown-guide': ({ guide, known }: { guide: string; known: Iterable<string> }): IssueText => ({
    message: `Un texte renvoie au guide ${quote(guide)}, qui n’existe pas.`,
    remedy: didYouMean(guide, known, 'Écrivez-le dans `docs/`, à ce chemin.'),
  }),
  'unknown-tree': ({ tree, known }: { tree: string; known: Iterable<string> }): IssueText => ({
    message: `Un texte renvoie à l’arbre ${quote(tree)}, qui n’existe pas.`,
    remedy: didYouMean(tree, known, 'Ajoutez son fichier.'),
  }),
  'unknown-fact': ({ fact, known }: { fact: string; known: Iterable<string> }): IssueText => ({
    message: `Un lien préremplit le fait ${quote(fact)}, que rien ne définit.`,
    remedy: didYouMean(fact, known, 'Nommez un fait de facts.yaml.'),
  }),
  'excluded-value': ({ fact, value }: { fact: string; value: string }): IssueText => ({
    message: `Un lien préremplit ${quote(fact)} par ${quote(value)}, que ses autres réponses excluent.`,
    remedy: 'Ôtez l’une de ces réponses\u00a0: l’`only:` de la réponse ou du fait dit ce qui va ensemble.',
  }),
  'wrong-value': (found: {
    fact: string;
    value: string;
    options: readonly string[];
    /** how its type is written: a whole sentence */
    expected: string;
  }): IssueText => ({
    message: `Un lien préremplit ${quote(found.fact)} par ${quote(found.value)}, qui n’est pas une valeur de ce fait.`,
    remedy: didYouMean(found.value, found.options, found.expected),
  }),
};
