/** The questions of a plan: wording, answers, and where each branch leads. */
import { authoringOf } from '../../../trees/factTypes';
import type { CompiledBranch, CompiledFact, CompiledQuestion } from '../../../trees/model';
import { readHandover } from '../../../trees/structure';
import { formatLimit } from '../../../trees/wording';
import { type Child, h } from '../html';
import { buildHref, fill, join, renderLink, type TreePlanContext, wordCondition } from './context';

/** Renders every question, in an order in which each comes before those it leads to. */
export function renderQuestions(context: TreePlanContext): Child {
  const before = listOrigins(context);
  return Object.entries(context.tree.questions).map(([id, question], index) =>
    renderQuestion(id, question, index + 1, before.get(id) ?? [], context),
  );
}

/** For each question and outcome, the questions that lead to it. */
export function listOrigins({ tree }: TreePlanContext): Map<string, string[]> {
  const origins = new Map<string, string[]>();
  for (const [id, { branches }] of Object.entries(tree.questions))
    for (const to of new Set(branches.map((branch) => branch.to)))
      origins.set(to, [...(origins.get(to) ?? []), id]);
  return origins;
}

/** The short name of a question. */
export function nameQuestion(id: string, { tree }: Pick<TreePlanContext, 'tree'>): string {
  const fact = tree.questions[id]?.fact ?? id;
  return tree.facts[fact]?.label ?? fact;
}

/** The number of a question on the plan, from 1. */
function numberQuestion(id: string, { tree }: Pick<TreePlanContext, 'tree'>): number {
  return Object.keys(tree.questions).indexOf(id) + 1;
}

/** The short name of a question, with its number where another question of the tree has the same. */
export function tellApart(id: string, context: Pick<TreePlanContext, 'tree'>): string {
  const name = nameQuestion(id, context);
  const same = Object.keys(context.tree.questions).filter((other) => nameQuestion(other, context) === name);
  return same.length > 1 ? `${name}, question\u00a0${numberQuestion(id, context)}` : name;
}

/** A link to a question, with its number, which is what paper has to find it by. */
function linkQuestion(id: string, context: TreePlanContext): Child {
  const number = numberQuestion(id, context);
  return renderLink(`#${id}`, `question\u00a0${number}, ${nameQuestion(id, context)}`);
}

/** « On y vient de… », with a link for each. */
export function renderOrigins(origins: readonly string[], context: TreePlanContext): Child {
  if (origins.length === 0) return null;
  const links = origins.map((id) => linkQuestion(id, context));
  return h('p.plan-origins', {}, 'On y vient de\u00a0: ', join(links, '\u00a0; '), '.');
}

function renderQuestion(
  id: string,
  { fact, branches }: CompiledQuestion,
  number: number,
  origins: readonly string[],
  context: TreePlanContext,
): Child {
  const def = context.tree.facts[fact] as CompiledFact;
  return h(
    'article.plan-card',
    { id },
    h('p.lc-kicker', {}, `Question ${number} · ${def.label}`),
    h('h3', {}, def.question),
    context.tree.start === id ? h('p.plan-origins', {}, 'C’est par ici que l’on commence.') : null,
    renderOrigins(origins, context),
    def.only ? h('p.plan-limit', {}, `Posée ${formatLimit(def.only, context.forest)}.`) : null,
    def.help ? fill(def.help, context) : null,
    renderAnswers(def, context),
    renderAside('Pourquoi cette question', def.why, context),
    renderAside('Vous ne savez pas', def.unknown, context),
    h('h4', {}, 'Ensuite'),
    renderBranches(branches, context),
  );
}

function renderAnswers(def: CompiledFact, context: TreePlanContext): Child {
  const options = (def.options ?? []).map(({ label, help, only }) =>
    h(
      'li',
      {},
      label,
      only ? ` (${formatLimit(only, context.forest)})` : null,
      help ? [h('br', {}), h('small', {}, fill(help, context))] : null,
    ),
  );
  return [
    h('p.plan-kind', {}, authoringOf(def.type).answers),
    options.length > 0 ? h('ul.plan-answers', {}, options) : null,
  ];
}

function renderAside(title: string, text: string | undefined, context: TreePlanContext): Child {
  return text ? h('details', {}, h('summary', {}, title), fill(text, context)) : null;
}

function renderBranches(branches: readonly CompiledBranch[], context: TreePlanContext): Child {
  if (branches.length === 1 && branches[0])
    return h('p', {}, 'Dans tous les cas\u00a0: ', renderTarget(branches[0].to, context), '.');
  const items = branches.map((branch) => {
    const condition = branch.if ? `Si ${wordCondition(branch.if, context)}` : 'Par défaut';
    return h('li', {}, h('span.plan-condition', {}, condition), ' → ', renderTarget(branch.to, context));
  });
  return [
    h('p.plan-kind', {}, 'La première ligne qui convient l’emporte.'),
    h('ol.plan-branches', {}, items),
  ];
}

function renderTarget(to: string, context: TreePlanContext): Child {
  const tree = readHandover(to);
  if (tree !== undefined) {
    const title = context.tree.handovers[tree]?.title ?? tree;
    return ['suite dans l’arbre ', renderLink(buildHref(`/arbres/${tree}/plan/`, context), title)];
  }
  const outcome = context.tree.outcomes[to];
  if (!outcome) return linkQuestion(to, context);
  const number = Object.keys(context.tree.outcomes).indexOf(to) + 1;
  return [`réponse\u00a0${number}, `, renderLink(`#${to}`, outcome.title)];
}
