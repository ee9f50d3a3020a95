/** The plan of a tree: everything it may ask and answer, as HTML that needs no script. */
import { findFirst } from '../../../law/freshness';
import { formatDate } from '../../../trees/format';
import { escapeHtml } from '../../../trees/text';
import { buildHref, type PlanContext, renderLink } from './context';
import { buildDateId, listDates, renderDates } from './dates';
import { renderOutcomes } from './outcomes';
import { nameQuestion, renderQuestions } from './questions';
import { buildRuleId, listRules, renderRules } from './rules';
import { renderValues } from './values';

export interface Plan {
  html: string;
  /** ids that links may aim at */
  anchors: string[];
  /** addresses of this site that the plan links to, base URL included */
  links: string[];
}

/**
 * Renders a plan.
 *
 * @param diagram - the SVG; null when the tree is too large to be drawn
 */
export function renderPlan(context: PlanContext, diagram: string | null): Plan {
  const html = [
    `<p class="plan-date">Plan établi le ${formatDate(context.forest.world.today)}\u00a0: les chiffres sont ceux en vigueur ce jour-là.</p>`,
    renderOverdue(context),
    renderContents(context),
    '<h2 id="schema">Le schéma</h2>',
    renderDiagram(diagram),
    `<h2 id="questions">Les questions</h2>${renderQuestions(context)}`,
    `<h2 id="reponses">Les réponses</h2>${renderOutcomes(context)}`,
    renderRules(context),
    renderDates(context),
    renderValues(context),
  ].join('');
  return closePage(html, context.baseUrl);
}

/** What the build must know of a page rendered whole: its anchors, and where it leads. */
export function closePage(html: string, baseUrl: string): Plan {
  return {
    html,
    anchors: [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string),
    links: [...new Set([...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, href]) => href as string))].filter(
      (href) => href.startsWith(baseUrl),
    ),
  };
}

/** Tells that a text or a number of the tree should have been read again, on the day of the plan. */
function renderOverdue(context: PlanContext): string {
  const due = findFirst(Object.values(context.outcomes).flatMap(({ checkDue }) => checkDue ?? []));
  if (due === undefined || due > context.forest.world.today) return '';
  const link = renderLink(buildHref('/textes-cites/', context), 'dates de lecture de chaque texte');
  return `<p class="lc-notice lc-notice--caution" data-overdue=""><strong>Vérification en retard.</strong> Au moins une règle de cet arbre devait être relue avant le ${formatDate(due)}. Avant d’agir, ouvrez les liens officiels (${link}) ou demandez à un avocat.</p>`;
}

function renderDiagram(diagram: string | null): string {
  if (!diagram) return '<p>Cet arbre est trop grand pour être dessiné. La liste qui suit dit tout.</p>';
  return `<p class="plan-kind">Cadres droits\u00a0: questions. Cadres arrondis\u00a0: réponses. Traits pointillés\u00a0: autre arbre. Le chiffre au départ d’une flèche est celui de la ligne sous «\u00a0Ensuite\u00a0».</p><div class="plan-diagram" tabindex="0" role="region" aria-label="Schéma de l’arbre, à faire défiler">${diagram}</div>`;
}

function renderContents(context: PlanContext): string {
  const { tree } = context;
  const questions = Object.keys(tree.questions).map((id) => renderLink(`#${id}`, nameQuestion(id, context)));
  const outcomes = Object.entries(tree.outcomes).map(([id, { title }]) => renderLink(`#${id}`, title));
  const rules = listRules(context).map((fact) => renderLink(`#${buildRuleId(fact.id)}`, fact.label));
  const dates = listDates(context).map(({ id, label }) => renderLink(`#${buildDateId(id)}`, label));
  if (Object.keys(tree.law).length > 0) rules.push(renderLink('#chiffres', 'Les chiffres fixés par la loi'));
  const groups = [
    renderGroup('Questions', questions, 'ol'),
    renderGroup('Réponses', outcomes, 'ol'),
    renderGroup('Règles', rules, 'ul'),
    renderGroup('Délais', dates, 'ul'),
  ];
  return `<nav class="plan-contents" aria-labelledby="sommaire"><h2 id="sommaire">Sommaire</h2><p>${renderLink('#schema', 'Le schéma')}</p>${groups.join('')}</nav>`;
}

function renderGroup(title: string, links: readonly string[], tag: 'ol' | 'ul'): string {
  if (links.length === 0) return '';
  const items = links.map((link) => `<li>${link}</li>`).join('');
  return `<details open><summary>${escapeHtml(title)} (${links.length})</summary><${tag}>${items}</${tag}></details>`;
}
