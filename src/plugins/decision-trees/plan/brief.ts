/** A tree in one page: the questions that decide, the approaches, what to do today. */
import { APPROACH_WORDS } from '../../../case/approaches';
import type { Approach, CompiledTree, OutcomeContent } from '../../../trees/model';
import { withoutToday } from '../../../trees/withoutToday';
import { type Child, h } from '../html';
import { renderTable, type TreePlanContext } from './context';

/** Most questions told, and most answers, titles and acts of one line: what one page of A4 takes. */
const MOST_QUESTIONS = 8;
const MOST_OPTIONS = 6;
const MOST_ROWS_AT_EASE = 5;

/** Renders the page; its size is the style sheet's. */
export function renderBrief(context: TreePlanContext): Child {
  const rows = listApproaches(context);
  const most = rows.length > MOST_ROWS_AT_EASE ? 2 : 3;
  return h(
    'div.poster-brief',
    {},
    h('h2', {}, 'Les questions qui décident'),
    h(
      'ul.poster-questions',
      {},
      listDeciding(context.tree).map((id) => renderQuestion(id, context.tree)),
    ),
    h('h2', {}, 'La démarche, et l’acte du jour'),
    renderTable(
      ['Démarche', 'Par exemple', 'Aujourd’hui'],
      rows.map((row) => renderRow(row, most)),
      'La démarche, et l’acte du jour',
    ),
    h(
      'p.poster-key',
      {},
      'Ce résumé ne remplace pas les questions\u00a0: une date, une pièce ou le statut du client change la réponse.',
    ),
  );
}

function renderQuestion(id: string, { questions, facts }: CompiledTree): Child {
  const { question, options = [] } = facts[questions[id]?.fact ?? ''] ?? {};
  const labels = options.slice(0, MOST_OPTIONS).map(({ label }) => label);
  const more = options.length > MOST_OPTIONS ? ['…'] : [];
  return h(
    'li',
    {},
    h('strong', {}, question ?? id),
    labels.length > 0 ? ` ${[...labels, ...more].join(' · ')}` : null,
  );
}

/**
 * Lists the questions after which fewest outcomes are left, in the order of the tree.
 *
 * A question counts for the outcomes that its average branch shuts out, of those that it could lead to.
 */
export function listDeciding(tree: Pick<CompiledTree, 'questions'>, most = MOST_QUESTIONS): string[] {
  const ends = new Map<string, Set<string>>();
  const reach = (id: string): Set<string> => {
    const known = ends.get(id);
    if (known) return known;
    const question = tree.questions[id];
    const found = question ? new Set(question.branches.flatMap(({ to }) => [...reach(to)])) : new Set([id]);
    ends.set(id, found);
    return found;
  };
  const weights = Object.entries(tree.questions).map(([id, { branches }]) => {
    const targets = [...new Set(branches.map(({ to }) => to))].map((to) => reach(to).size);
    const left = targets.reduce((sum, size) => sum + size, 0) / targets.length;
    return { id, weight: targets.length < 2 ? 0 : reach(id).size - left };
  });
  const chosen = weights
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ id }) => id);
  return weights.map(({ id }) => id).filter((id) => chosen.includes(id));
}

interface Row {
  approach: Approach;
  /** of its outcomes */
  titles: string[];
  /** first steps, the most frequent first */
  acts: string[];
}

/** The approaches of a tree, those that most outcomes recommend first. */
function listApproaches({ tree, outcomes }: TreePlanContext): Row[] {
  const rows = new Map<Approach, { titles: string[]; acts: Map<string, number> }>();
  for (const [id, { approach, title }] of Object.entries(tree.outcomes)) {
    const row = rows.get(approach) ?? { titles: [], acts: new Map<string, number>() };
    rows.set(approach, row);
    row.titles.push(title);
    const act = findAct(outcomes[id]);
    if (act) row.acts.set(act, (row.acts.get(act) ?? 0) + 1);
  }
  return [...rows]
    .map(([approach, { titles, acts }]) => ({
      approach,
      titles,
      acts: [...acts].sort((a, b) => b[1] - a[1]).map(([act]) => act),
    }))
    .sort((a, b) => b.titles.length - a.titles.length);
}

function findAct(content: OutcomeContent | undefined): string | undefined {
  const title = content?.steps[0]?.title;
  return title === undefined ? undefined : withoutToday(title);
}

function renderRow({ approach, titles, acts }: Row, most: number): Child[] {
  const { name, about } = APPROACH_WORDS[approach];
  const list = (items: readonly string[]): Child =>
    h(
      'ul',
      {},
      items.slice(0, most).map((item) => h('li', {}, item)),
    );
  return [[name, h('small', {}, ` ${about}`)], list(titles), list(acts)];
}
