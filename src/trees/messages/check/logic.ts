/** What authors are told of what a tree's conditions decide. */
import type { Excess } from '../../check/failures';
import { countWords, type IssueText, listWords, quote } from '../words';

/** Where a branch stands: its number, from 1, among those of its question. */
interface Branch {
  question: string;
  branch: number;
}

/** The first day on which it goes wrong, `YYYY-MM-DD`, when that is not today. */
interface Dated {
  from?: string | undefined;
}

const since = ({ from }: Dated) => (from === undefined ? '' : `, à partir du ${from}`);

const tellExcess = (excess: Excess): string => {
  if (excess.kind === 'dates') return `${excess.dates} dates seraient à ordonner pour chaque jour`;
  const limit = excess.budget.toLocaleString('fr');
  return excess.kind === 'nodes'
    ? `son diagramme passe ${limit} nœuds`
    : `son étude demande trop de calculs pour un diagramme de ${limit} nœuds`;
};

export const LOGIC_MESSAGES = {
  'over-budget': ({ tree, excess }: { tree: string; excess: Excess }): IssueText => ({
    message: `L’arbre ${quote(tree)} est trop complexe pour être prouvé\u00a0: ${tellExcess(excess)}.`,
    remedy:
      'Coupez-le en deux, le premier passant au second par `tree:`\u00a0; ou lisez les faits plus près de l’endroit où ils sont demandés.',
  }),
  'derived-failure': (found: { derived: string; tree: string; reason: string }): IssueText => ({
    message: `Le fait déduit ${quote(found.derived)}, que lit l’arbre ${quote(found.tree)}, ne peut pas être calculé\u00a0: ${found.reason}.`,
    remedy:
      'Corrigez les données (`inputs`) qu’il déclare\u00a0; à défaut, son calcul est à revoir par un programmeur.',
  }),
  'gives-undeclared': (value: string): string => `il donne ${quote(value)}, qu’il ne déclare pas`,
  unreachable: ({
    place,
    id,
    behind,
    from,
    days,
  }: {
    place: 'question' | 'outcome';
    id: string;
    /** what only it leads to */
    behind: readonly string[];
    /** the questions that are reached and name it */
    from: readonly string[];
    /** for how many days the tree was decided */
    days: number;
  }): IssueText & { example: string } => {
    const named = `${place === 'question' ? 'la question' : 'l’issue'} ${quote(id)}`;
    const rest = behind.length > 0 ? `, ni à ce qui la suit\u00a0: ${listWords(behind)}` : '';
    return {
      message: `Aucune suite de réponses ne mène à ${named}${rest}.`,
      remedy:
        from.length === 0
          ? 'Faites-y mener une branche, ou retirez-la.'
          : `Les branches qui y mènent depuis ${listWords(from)} ne peuvent jamais être prises\u00a0: corrigez leurs conditions, ou retirez-la.`,
      example:
        from.length === 0
          ? 'aucune branche d’aucune question ne la nomme.'
          : `qui arrive à ${quote(from[0] as string)} est mené ailleurs${days > 1 ? `, à chacun des ${countWords(days, 'jour')} étudiés` : ''}.`,
    };
  },
  'dead-branch': ({
    question,
    branch,
    to,
    cause,
  }: Branch & {
    to: string;
    /** an earlier branch takes its cases, its condition never holds, or nothing is left for it */
    cause: 'beaten' | 'never-holds' | 'nothing-left';
  }): IssueText => ({
    message: `La branche ${branch} de la question ${quote(question)}, vers ${quote(to)}, ne peut jamais être prise.`,
    remedy: {
      beaten:
        'Une branche d’avant prend tous ses cas\u00a0: mettez-la en premier, resserrez l’autre, ou retirez-la.',
      'nothing-left': 'Les branches d’avant couvrent toutes les réponses\u00a0: retirez-la.',
      'never-holds':
        'Sa condition ne vaut pour aucun cas qui arrive à cette question\u00a0: corrigez-la, ou retirez-la.',
    }[cause],
  }),
  'dead-branch-case': ({ facts, beaten }: { facts: string; beaten: boolean }): string =>
    beaten
      ? `${facts} est pris par une branche d’avant.`
      : `${facts} arrive à cette question, et la condition n’y vaut pas.`,
  gap: ({ question, ...dated }: { question: string } & Dated): IssueText => ({
    message: `Pour certaines réponses, aucune branche de la question ${quote(question)} ne vaut${since(dated)}.`,
    remedy: 'Ajoutez une branche pour ces réponses, ou finissez par une branche sans `if`.',
  }),
  'fact-not-asked': ({ question, branch, fact, ...dated }: Branch & { fact: string } & Dated): IssueText => ({
    message: `La branche ${branch} de la question ${quote(question)} lit ${quote(fact)}, qui n’a pas été demandé sur tous les chemins qui y mènent${since(dated)}.`,
    remedy: askBefore(fact),
  }),
  'input-not-asked': ({
    question,
    branch,
    fact,
    derived,
    ...dated
  }: Branch & { fact: string; derived: string } & Dated): IssueText => ({
    message: `La branche ${branch} de la question ${quote(question)} lit le fait déduit ${quote(derived)}, qui dépend de ${quote(fact)}\u00a0; or ce fait n’a pas été demandé sur tous les chemins qui y mènent${since(dated)}.`,
    remedy: askBefore(fact),
  }),
  'path-case': ({ facts, path }: { facts: string; path: string }): string => `${facts}, par ${path}.`,
  'law-value-undefined-at': ({
    value,
    at,
    first,
  }: {
    value: string;
    at: string;
    first: string;
  }): IssueText => ({
    message: `La valeur de droit ${quote(value)} est lue à la date ${quote(at)}, qui peut tomber hors de ses périodes (la première commence le ${first}).`,
    remedy: `Traitez ces dates dans une branche d’avant, donnez un \`min:\` à ${quote(at)}, ou ajoutez à la valeur de droit la période qui manque.`,
  }),
  /** a case of more facts than are shown */
  'earlier-answers': (count: number): string =>
    `(${countWords(count, 'réponse précédente', 'réponses précédentes')})`,
  'no-answer': '(aucune)',
};

function askBefore(fact: string): string {
  return `Demandez ${quote(fact)} avant, sur chaque chemin\u00a0; ou dédoublez la question selon qu’il a été demandé ou non.`;
}
