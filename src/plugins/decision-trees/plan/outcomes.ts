/** The outcomes of a plan: what is advised, why, the steps, the law. Told for no case. */
import { APPROACH_WORDS, LAWYER_WORDS } from '../../../case/approaches';
import { describeOutcome, describeSteps, type OutcomeView, type StepView } from '../../../case/outcomeView';
import { parseDay } from '../../../trees/calendar';
import { formatDuration, formatLawValue } from '../../../trees/format';
import type { DueRule, OutcomeContent, Span } from '../../../trees/model';
import { type Child, h, parseHtml } from '../html';
import { buildHref, renderLink, renderList, renderReference, type TreePlanContext } from './context';
import { listOrigins, renderOrigins } from './questions';
import { renderVerified } from './requirements';

/** Renders every outcome, in the order of the tree's file. */
export function renderOutcomes(context: TreePlanContext): Child {
  const { tree, forest, derivedDates: dates } = context;
  const origins = listOrigins(context);
  return Object.keys(tree.outcomes).map((id, index) => {
    const content = context.outcomes[id] as OutcomeContent;
    const view = describeOutcome({ tree: tree.id, id }, content, { forest, facts: null, dates }, 'plan');
    return renderOutcome(view, index + 1, origins.get(id) ?? [], context);
  });
}

function renderOutcome(
  view: OutcomeView,
  number: number,
  origins: readonly string[],
  context: TreePlanContext,
): Child {
  const { place, title, approach, now, because, lawyer, steps, notes, guides, law, lawNone } = view;
  return h(
    'article.plan-card',
    { dataKind: 'outcome', id: place.id },
    h('p.lc-kicker', {}, `Réponse ${number} · ${APPROACH_WORDS[approach].name}`),
    h('h3', {}, title),
    renderOrigins(origins, context),
    renderVerified(place.id, context),
    now && h('p', {}, h('strong', {}, 'Pour commencer\u00a0:'), ` ${APPROACH_WORDS[now].name}.`),
    parseHtml(because),
    h('p', {}, h('strong', {}, `${LAWYER_WORDS[lawyer.rule]}.`)),
    lawyer.reason && parseHtml(lawyer.reason),
    h('h4', {}, 'Les étapes'),
    h(
      'ol.plan-steps',
      {},
      steps.map((step) => renderStep(step, context)),
    ),
    notes.map((note) => [h('h4', {}, note.title), parseHtml(note.html)]),
    h('h4', {}, 'Guides'),
    renderList(guides.map((guide) => renderLink(buildHref(guide.url, context), guide.title))),
    h('h4', {}, 'Fondement juridique'),
    lawNone === null ? renderList(law.map(renderReference)) : h('p', {}, parseHtml(lawNone)),
  );
}

/** Renders the steps that join every outcome, once for all; nothing where there are none. */
export function renderJoining(context: TreePlanContext): Child {
  const { forest, derivedDates: dates } = context;
  const [first] = Object.values(context.outcomes);
  const steps = describeSteps(first?.joining ?? [], { forest, facts: null, dates });
  if (steps.length === 0) return null;
  return [
    h('h2', { id: 'autre-chose' }, 'S’il y a autre chose'),
    h('p', {}, 'Ces étapes s’ajoutent à toute réponse, là où leur condition est vraie.'),
    h(
      'ul.plan-steps',
      {},
      steps.map((step) => renderStep(step, context)),
    ),
  ];
}

function renderStep(
  { title, html, who, when, cost, by, clocks, guide, letters }: StepView,
  context: TreePlanContext,
): Child {
  const notes = [
    when && `Si\u00a0: ${when}`,
    who && `Qui\u00a0: ${who}`,
    by && `échéance\u00a0: ${wordDue(by, context)}`,
  ]
    .filter(Boolean)
    .join(' · ');
  const shown = `Délais montrés avec cette étape\u00a0: ${clocks.join('\u00a0; ')}.`;
  return h(
    'li',
    {},
    h(
      'details',
      {},
      h('summary', {}, title, notes ? [' ', h('small', {}, notes)] : null),
      parseHtml(html),
      cost && h('p', {}, 'Coût\u00a0: ', parseHtml(cost)),
      clocks.length > 0 ? h('p', {}, shown) : null,
      letters.map(({ title: name, url, when }) =>
        h('p', {}, renderLink(buildHref(url, context), name), when === null ? null : ` (${when})`),
      ),
      guide && h('p', {}, 'Guide\u00a0: ', renderLink(buildHref(guide.url, context), guide.title)),
    ),
  );
}

/** Words when a step is due: « date de l’ordonnance + trois mois ». */
function wordDue({ base, sign, shift }: DueRule, context: TreePlanContext): string {
  const { defs } = context.forest;
  const from =
    base === 'today'
      ? ''
      : (context.derivedDates[base.fact]?.label ?? defs[base.fact]?.label ?? base.fact).toLowerCase();
  if (!shift) return from || 'aujourd’hui';
  const words = wordSpan(shift, context);
  if (!from) return sign === -1 ? `il y a ${words}` : `dans ${words}`;
  return `${words} ${sign === -1 ? 'avant' : 'après'}\u00a0: ${from}`;
}

function wordSpan(span: Span, { forest }: TreePlanContext): string {
  if ('duration' in span) return formatDuration(span.duration);
  const value = forest.world.law[span.law];
  return value ? formatLawValue(value, parseDay(forest.world.today) as number) : span.law;
}
