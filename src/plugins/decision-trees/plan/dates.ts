/** The dates that the steps of a tree are due by or show: from which answers, by which rule, on which texts. */
import { listDateRules } from '../../../law/dates/pick';
import type { DateDefinition, DeadlineRule } from '../../../trees/dateRules';
import type { DerivedDate } from '../../../trees/model';
import { type Child, h } from '../html';
import { renderList, renderPlain, renderReference, type TreePlanContext } from './context';
import { describeCounting, SIDE_WORDS } from './deadlineRule';

/** The anchor of a date. */
export function buildDateId(id: string): string {
  return `delai-${id}`;
}

/** The dates of a tree, in the order in which its steps name them. */
export function listDates({ outcomes, derivedDates }: TreePlanContext): DerivedDate[] {
  const rules = Object.values(outcomes)[0]?.rules;
  return Object.keys(rules?.dates ?? {}).flatMap((id) => derivedDates[id] ?? []);
}

/** Renders the dates; empty when the tree has none. */
export function renderDates(context: TreePlanContext): Child {
  const dates = listDates(context);
  if (dates.length === 0) return null;
  const about = 'Ces dates sont calculées à partir de vos réponses, et montrées avec les étapes.';
  return [
    h('h2', { id: 'delais' }, 'Les délais'),
    h('p', {}, about),
    dates.map((date) => renderDate(date, context)),
  ];
}

function renderDate(date: DerivedDate, context: TreePlanContext): Child {
  const { law } = context;
  const definition = law.dates[date.id] as DateDefinition;
  const rules = listDateRules(definition).flatMap((id) => law.deadlines[id] ?? []);
  const texts = date.law.flatMap((id) => law.references[id] ?? []).map(renderReference);
  const about = 'about' in definition ? definition.about : undefined;
  const from = date.inputs.map(({ fact }) => context.forest.defs[fact]?.label ?? fact);
  const side = SIDE_WORDS[date.side ?? 'business'];
  return h(
    'article.plan-card',
    { id: buildDateId(date.id) },
    h('h3', {}, date.label),
    h('p.plan-kind', {}, `${side}. Calculé à partir de\u00a0: ${from.join(', ')}.`),
    about === undefined ? null : h('p', {}, about),
    rules.map((rule) => renderRule(rule, context)),
    renderList(definition.assumes),
    h('details', {}, h('summary', {}, 'Textes'), renderList(texts)),
  );
}

function renderRule(rule: DeadlineRule, context: TreePlanContext): Child {
  const start = renderPlain(`Point de départ\u00a0: ${rule.from}. Durée\u00a0: {@${rule.value}}.`, context);
  const counting = describeCounting(rule, context.law.wording);
  return [h('p', {}, start, ` ${counting}`), renderList(rule.assumes)];
}
