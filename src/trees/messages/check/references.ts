/** What authors are told of names that nothing defines. */
import { didYouMean, type IssueText, quote } from '../words';

/** The names there are, among which one is suggested. */
interface Candidates {
  known: Iterable<string>;
}

export const REFERENCE_MESSAGES = {
  'follows-no-date': ({
    fact,
    from,
    known,
  }: {
    fact: string;
    from: string;
    known: readonly string[];
  }): IssueText => ({
    message: `${quote(fact)} devrait suivre ${quote(from)}, qui n’est pas un fait de type date.`,
    remedy: didYouMean(from, known, 'Nommez un fait de type date, ou retirez cette ligne.'),
  }),
  'unknown-date': ({ step, date, known }: { step: string; date: string } & Candidates): IssueText => ({
    message: `L’étape ${quote(step)} montre la date ${quote(date)}, qui n’est pas une date calculée.`,
    remedy: didYouMean(date, known, 'Ajoutez-la à `law/dates.yaml`.'),
  }),
  'due-from': ({ step, fact, known }: { step: string; fact: string } & Candidates): IssueText => ({
    message: `L’étape ${quote(step)} compte à partir de ${quote(fact)}, qui n’est ni un fait de type date ni une date calculée.`,
    remedy: didYouMean(fact, known, 'Écrivez `today`, ou nommez une date.'),
  }),
  'unknown-start': ({ start, known }: { start: string } & Candidates): IssueText => ({
    message: `L’arbre commence par ${quote(start)}, qui n’est pas une de ses questions.`,
    remedy: didYouMean(start, known, 'Nommez une de ses questions.'),
  }),
  'unknown-asked': ({
    question,
    fact,
    known,
  }: { question: string; fact: string } & Candidates): IssueText => ({
    message: `La question ${quote(question)} demande le fait ${quote(fact)}, que facts.yaml ne définit pas.`,
    remedy: didYouMean(fact, known, 'Ajoutez-le à facts.yaml, ou nommez le fait par `ask:`.'),
  }),
  'unknown-tree': ({
    question,
    tree,
    known,
  }: { question: string; tree: string } & Candidates): IssueText => ({
    message: `Une branche de la question ${quote(question)} passe à l’arbre ${quote(tree)}, qui n’existe pas.`,
    remedy: didYouMean(tree, known, 'Ajoutez son fichier.'),
  }),
  'unknown-except': ({ step, tree, known }: { step: string; tree: string } & Candidates): IssueText => ({
    message: `L’étape ${quote(step)} laisse de côté l’arbre ${quote(tree)}, qui n’existe pas.`,
    remedy: didYouMean(tree, known, 'Retirez-le.'),
  }),
  'unknown-target': ({
    question,
    to,
    isTree,
    known,
  }: { question: string; to: string; isTree: boolean } & Candidates): IssueText => ({
    message: `Une branche de la question ${quote(question)} mène à ${quote(to)}, qui n’existe pas.`,
    remedy: didYouMean(
      to,
      known,
      isTree
        ? `Écrivez \`tree:${to}\` pour passer à cet arbre.`
        : 'Ajoutez cette question sous `questions:`, ou cette issue sous `outcomes:`.',
    ),
  }),
  /** @param outcome - undefined: it stands under `meanwhile:` */
  'unknown-step': ({
    outcome,
    step,
    known,
  }: { outcome: string | undefined; step: string } & Candidates): IssueText => ({
    message: `${outcome === undefined ? '`meanwhile:`' : `L’issue ${quote(outcome)}`} conseille l’étape ${quote(step)}, que steps.yaml ne définit pas.`,
    remedy: didYouMean(step, known, 'Ajoutez-la à steps.yaml.'),
  }),
  'unknown-law-reference': ({
    outcome,
    reference,
    known,
  }: { outcome: string; reference: string } & Candidates): IssueText => ({
    message: `L’issue ${quote(outcome)} se fonde sur ${quote(reference)}, qui n’est pas une référence de droit.`,
    remedy: didYouMean(reference, known, 'Ajoutez-la dans `law/references/`.'),
  }),
  'unknown-guide': ({ guide, known }: { guide: string } & Candidates): IssueText => ({
    message: `Le guide ${quote(guide)} est nommé ici, et n’existe pas.`,
    remedy: didYouMean(guide, known, 'Écrivez-le dans `docs/`, à ce chemin.'),
  }),
  'unknown-letter': ({ step, letter, known }: { step: string; letter: string } & Candidates): IssueText => ({
    message: `L’étape ${quote(step)} envoie la lettre ${quote(letter)}, qui n’existe pas.`,
    remedy: didYouMean(letter, known, 'Écrivez-la dans `docs/modeles/`, sous ce nom.'),
  }),
};
