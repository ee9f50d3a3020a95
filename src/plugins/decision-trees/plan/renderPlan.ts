/** The plan of a tree: everything it may ask and answer, as HTML that needs no script. */
import type { Element } from 'hast';
import { findFirst } from '../../../law/freshness';
import { formatDate } from '../../../trees/format';
import { type Child, h, type RenderedHtml, renderHtml } from '../html';
import { buildHref, renderLink, type TreePlanContext } from './context';
import { buildDateId, listDates, renderDates } from './dates';
import { renderJoining, renderOutcomes } from './outcomes';
import { renderQuestions, tellApart } from './questions';
import { REQUIREMENTS_ID, renderRequirements } from './requirements';
import { buildRuleId, listRules, renderRules } from './rules';
import { renderValues } from './values';

export type RenderedPlan = RenderedHtml;

/**
 * Renders a plan.
 *
 * @param diagram - the drawing; null when the tree is too large to be drawn
 */
export function renderPlan(context: TreePlanContext, diagram: Element | null): RenderedPlan {
  const day = formatDate(context.forest.world.today);
  return renderHtml(
    [
      h('p.plan-date', {}, `Plan établi le ${day}\u00a0: les chiffres sont ceux en vigueur ce jour-là.`),
      renderOverdue(context),
      renderContents(context),
      h('h2', { id: 'schema' }, 'Le schéma'),
      renderDiagram(diagram),
      h('h2', { id: 'questions' }, 'Les questions'),
      renderQuestions(context),
      renderRequirements(context),
      h('h2', { id: 'reponses' }, 'Les réponses'),
      renderOutcomes(context),
      renderJoining(context),
      renderRules(context),
      renderDates(context),
      renderValues(context),
    ],
    context.baseUrl,
  );
}

/** Tells that a text or a number of the tree should have been read again, on the day of the plan. */
function renderOverdue(context: TreePlanContext): Child {
  const due = findFirst(Object.values(context.outcomes).flatMap(({ checkDue }) => checkDue ?? []));
  if (due === undefined || due > context.forest.world.today) return null;
  return h(
    'p.lc-notice.lc-notice--caution',
    { dataOverdue: '' },
    h('strong', {}, 'Vérification en retard.'),
    ` Au moins une règle de cet arbre devait être relue avant le ${formatDate(due)}. Avant d’agir, ouvrez les liens officiels (`,
    renderLink(buildHref('/textes-cites/', context), 'dates de lecture de chaque texte'),
    ') ou demandez à un avocat.',
  );
}

function renderDiagram(diagram: Element | null): Child {
  if (!diagram) return h('p', {}, 'Cet arbre est trop grand pour être dessiné. La liste qui suit dit tout.');
  return [
    h(
      'p.plan-kind',
      {},
      'Cadres droits\u00a0: questions. Cadres arrondis\u00a0: réponses. Traits pointillés\u00a0: autre arbre. Le chiffre au départ d’une flèche est celui de la ligne sous «\u00a0Ensuite\u00a0».',
    ),
    frameDiagram(diagram),
  ];
}

/** A drawing in a frame that scrolls. */
export function frameDiagram(diagram: Element, classes = ''): Element {
  const label = 'Schéma de l’arbre, à faire défiler';
  return h(`div.plan-diagram${classes}`, { tabIndex: 0, role: 'region', ariaLabel: label }, diagram);
}

function renderContents(context: TreePlanContext): Child {
  const { tree } = context;
  const questions = Object.keys(tree.questions).map((id) => renderLink(`#${id}`, tellApart(id, context)));
  const outcomes = Object.entries(tree.outcomes).map(([id, { title }]) => renderLink(`#${id}`, title));
  const rules = listRules(context).map((fact) => renderLink(`#${buildRuleId(fact.id)}`, fact.label));
  const dates = listDates(context).map(({ id, label }) => renderLink(`#${buildDateId(id)}`, label));
  if (Object.keys(tree.law).length > 0) rules.push(renderLink('#chiffres', 'Les chiffres fixés par la loi'));
  return h(
    'nav.plan-contents',
    { ariaLabelledBy: 'sommaire' },
    h('h2', { id: 'sommaire' }, 'Sommaire'),
    h('p', {}, renderLink('#schema', 'Le schéma')),
    renderGroup('Questions', questions, 'ol'),
    tree.gates ? h('p', {}, renderLink(`#${REQUIREMENTS_ID}`, 'Vérifications communes')) : null,
    renderGroup('Réponses', outcomes, 'ol'),
    renderGroup('Règles', rules, 'ul'),
    renderGroup('Délais', dates, 'ul'),
  );
}

function renderGroup(title: string, links: readonly Child[], tag: 'ol' | 'ul'): Child {
  if (links.length === 0) return null;
  return h(
    'details',
    { open: true },
    h('summary', {}, `${title} (${links.length})`),
    h(
      tag,
      {},
      links.map((link) => h('li', {}, link)),
    ),
  );
}
