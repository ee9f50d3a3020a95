/** The questions of a plan: wording, answers, and where each branch leads. */
import type { CompiledBranch, CompiledFact, CompiledQuestion } from '../../../trees/model';
import { readHandover } from '../../../trees/structure';
import { escapeHtml } from '../../../trees/text';
import { buildHref, fill, type PlanContext, renderCondition, renderLink } from './context';

const KINDS: Record<CompiledFact['type'], string> = {
  choice: 'Une réponse parmi\u00a0:',
  choices: 'Une ou plusieurs réponses parmi\u00a0:',
  amount: 'Réponse\u00a0: un montant en euros.',
  integer: 'Réponse\u00a0: un nombre entier.',
  date: 'Réponse\u00a0: une date.',
  text: 'Réponse\u00a0: un texte court.',
};

/** Renders every question, in an order in which each comes before those it leads to. */
export function renderQuestions(context: PlanContext): string {
  const before = listOrigins(context);
  return Object.entries(context.tree.questions)
    .map(([id, question], index) => renderQuestion(id, question, index + 1, before.get(id) ?? [], context))
    .join('');
}

/** For each question and outcome, the questions that lead to it. */
export function listOrigins({ tree }: PlanContext): Map<string, string[]> {
  const origins = new Map<string, string[]>();
  for (const [id, { branches }] of Object.entries(tree.questions))
    for (const to of new Set(branches.map((branch) => branch.to)))
      origins.set(to, [...(origins.get(to) ?? []), id]);
  return origins;
}

/** The short name of a question. */
export function nameQuestion(id: string, { tree }: PlanContext): string {
  const fact = tree.questions[id]?.fact ?? id;
  return tree.facts[fact]?.label ?? fact;
}

/** A link to a question, with its number, which is what paper has to find it by. */
function linkQuestion(id: string, context: PlanContext): string {
  const number = Object.keys(context.tree.questions).indexOf(id) + 1;
  return `question\u00a0${number}, ${renderLink(`#${id}`, nameQuestion(id, context))}`;
}

/** « On y vient de… », with a link for each. */
export function renderOrigins(origins: readonly string[], context: PlanContext): string {
  if (origins.length === 0) return '';
  const links = origins.map((id) => linkQuestion(id, context));
  return `<p class="plan-origins">On y vient de\u00a0: ${links.join('\u00a0; ')}.</p>`;
}

function renderQuestion(
  id: string,
  { fact, branches }: CompiledQuestion,
  number: number,
  origins: readonly string[],
  context: PlanContext,
): string {
  const def = context.tree.facts[fact] as CompiledFact;
  const start =
    context.tree.start === id ? '<p class="plan-origins">C’est par ici que l’on commence.</p>' : '';
  return [
    `<article class="plan-card" id="${id}">`,
    `<p class="lc-kicker">Question ${number} · ${escapeHtml(def.label)}</p>`,
    `<h3>${escapeHtml(def.question)}</h3>`,
    start,
    renderOrigins(origins, context),
    def.help ? fill(def.help, context) : '',
    renderAnswers(def, context),
    renderAside('Pourquoi cette question', def.why, context),
    renderAside('Vous ne savez pas', def.unknown, context),
    `<h4>Ensuite</h4>${renderBranches(branches, context)}`,
    '</article>',
  ].join('');
}

function renderAnswers(def: CompiledFact, context: PlanContext): string {
  const options = (def.options ?? []).map(({ label, help }) => {
    const words = help ? `<br><small>${fill(help, context)}</small>` : '';
    return `<li>${escapeHtml(label)}${words}</li>`;
  });
  const list = options.length > 0 ? `<ul class="plan-answers">${options.join('')}</ul>` : '';
  return `<p class="plan-kind">${KINDS[def.type]}</p>${list}`;
}

function renderAside(title: string, text: string | undefined, context: PlanContext): string {
  return text ? `<details><summary>${title}</summary>${fill(text, context)}</details>` : '';
}

function renderBranches(branches: readonly CompiledBranch[], context: PlanContext): string {
  if (branches.length === 1 && branches[0])
    return `<p>Dans tous les cas\u00a0: ${renderTarget(branches[0].to, context)}.</p>`;
  const items = branches.map((branch) => {
    const condition = branch.if ? `Si ${renderCondition(branch.if, context)}` : 'Par défaut';
    return `<li><span class="plan-condition">${condition}</span> → ${renderTarget(branch.to, context)}</li>`;
  });
  return `<p class="plan-kind">La première ligne qui convient l’emporte.</p><ol class="plan-branches">${items.join('')}</ol>`;
}

function renderTarget(to: string, context: PlanContext): string {
  const tree = readHandover(to);
  if (tree !== undefined) {
    const title = context.tree.handovers[tree]?.title ?? tree;
    return `suite dans l’arbre ${renderLink(buildHref(`/arbres/${tree}/plan/`, context), title)}`;
  }
  const outcome = context.tree.outcomes[to];
  if (!outcome) return linkQuestion(to, context);
  const number = Object.keys(context.tree.outcomes).indexOf(to) + 1;
  return `réponse\u00a0${number}, ${renderLink(`#${to}`, outcome.title)}`;
}
