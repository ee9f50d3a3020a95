/** What authors are told of `requirements.yaml`. */
import { didYouMean, type IssueText, quote } from '../words';

interface RequirementName {
  requirement: string;
}

/** The names there are, among which one is suggested. */
interface Candidates {
  known: Iterable<string>;
}

export const REQUIREMENT_MESSAGES = {
  'unknown-step': ({
    requirement,
    step,
    known,
  }: RequirementName & { step: string } & Candidates): IssueText => ({
    message: `L’exigence ${quote(requirement)} concerne l’étape ${quote(step)}, que steps.yaml ne définit pas.`,
    remedy: didYouMean(step, known, 'Ajoutez-la à steps.yaml.'),
  }),
  'unknown-tree': ({
    requirement,
    tree,
    known,
  }: RequirementName & { tree: string } & Candidates): IssueText => ({
    message: `L’exigence ${quote(requirement)} concerne l’arbre ${quote(tree)}, qui n’existe pas.`,
    remedy: didYouMean(tree, known, 'Ajoutez son fichier.'),
  }),
  'unknown-then': ({ requirement, to, known }: RequirementName & { to: string } & Candidates): IssueText => ({
    message: `L’exigence ${quote(requirement)} mène à ${quote(to)}, qui n’est pas un arbre.`,
    remedy: didYouMean(
      to,
      known,
      'Écrivez `tree:` puis le nom d’un arbre\u00a0: une exigence vaut pour tous les arbres.',
    ),
  }),
  'unknown-outcome': ({
    requirement,
    outcome,
    known,
  }: RequirementName & { outcome: string } & Candidates): IssueText => ({
    message: `L’exigence ${quote(requirement)} laisse de côté l’issue ${quote(outcome)}, qui n’existe pas.`,
    remedy: didYouMean(outcome, known, 'Écrivez `<arbre>/<issue>`, ou retirez cette exception.'),
  }),
  'unknown-asked': ({
    requirement,
    fact,
    known,
  }: RequirementName & { fact: string } & Candidates): IssueText => ({
    message: `L’exigence ${quote(requirement)} demande ${quote(fact)}, que rien ne définit.`,
    remedy: didYouMean(fact, known, 'Ajoutez-le à facts.yaml, ou nommez un fait déduit de `law/derived/`.'),
  }),
  'requirement-without-outcome': ({ requirement }: RequirementName): IssueText => ({
    message: `L’exigence ${quote(requirement)} ne concerne aucune issue.`,
    remedy:
      'Nommez sous `for:` des voies (`approaches`) ou des étapes (`steps`) que des issues ont, ou retirez l’exigence.',
  }),
  'unneeded-exception': ({
    requirement,
    outcome,
    isConcerned,
  }: RequirementName & { outcome: string; isConcerned: boolean }): IssueText => ({
    message: isConcerned
      ? `L’exigence ${quote(requirement)} laisse de côté l’issue ${quote(outcome)}, qui la respecte déjà.`
      : `L’exigence ${quote(requirement)} laisse de côté l’issue ${quote(outcome)}, qu’elle ne concerne pas.`,
    remedy: 'Retirez cette exception.',
  }),
  'requirement-broken': ({
    requirement,
    outcome,
    tree,
  }: RequirementName & { outcome: string; tree: string }): IssueText => ({
    message: `Un cas que l’exigence ${quote(requirement)} interdit atteint l’issue ${quote(outcome)} de l’arbre ${quote(tree)}.`,
    remedy:
      'Menez ce cas ailleurs, par une branche de l’arbre ou par `then:`\u00a0; ou laissez l’issue de côté sous `except:`, avec la raison.',
  }),
  'dead-then': ({
    requirement,
    branch,
    to,
  }: RequirementName & { branch: number; to: string }): IssueText => ({
    message: `La branche ${branch} de l’exigence ${quote(requirement)}, vers ${quote(to)}, ne peut être prise devant aucune issue d’aucun arbre.`,
    remedy: 'Corrigez sa condition, ou retirez-la.',
  }),
};
