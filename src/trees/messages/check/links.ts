/** What authors are told of links inside texts. */
import type { FactType } from '../../model';
import { didYouMean, type IssueText, quote } from '../words';

const EXPECTED: Record<FactType, string> = {
  choice: 'Nommez une de ses réponses.',
  choices: 'Nommez des réponses de ce fait, séparées par des virgules.',
  amount: 'Écrivez un montant, comme 1234.56.',
  integer: 'Écrivez un nombre entier.',
  date: 'Écrivez une date, comme 2026-09-24.',
  text: 'Retirez-le\u00a0: une adresse ne porte aucun texte libre.',
};

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
  'wrong-value': (found: {
    fact: string;
    value: string;
    type: FactType;
    options: readonly string[];
  }): IssueText => ({
    message: `Un lien préremplit ${quote(found.fact)} par ${quote(found.value)}, qui n’est pas une valeur de ce fait.`,
    remedy: didYouMean(found.value, found.options, EXPECTED[found.type]),
  }),
};
