/** The dates that the steps of a tree are due by or show: from which answers, by which rule, on which texts. */
import { listDateRules } from '../../../law/dates/pick';
import type { DateDefinition, DeadlineRule } from '../../../trees/dateRules';
import type { DerivedDate } from '../../../trees/model';
import { escapeHtml } from '../../../trees/text';
import { type PlanContext, renderList, renderPlain, renderReference } from './context';
import { describeCounting, SIDE_WORDS } from './deadlineRule';

/** The anchor of a date. */
export function buildDateId(id: string): string {
  return `delai-${id}`;
}

/** The dates of a tree, in the order in which its steps name them. */
export function listDates({ outcomes, derivedDates }: PlanContext): DerivedDate[] {
  const rules = Object.values(outcomes)[0]?.rules;
  return Object.keys(rules?.dates ?? {}).flatMap((id) => derivedDates[id] ?? []);
}

/** Renders the dates; empty when the tree has none. */
export function renderDates(context: PlanContext): string {
  const dates = listDates(context);
  if (dates.length === 0) return '';
  return `<h2 id="delais">Les délais</h2><p>Ces dates sont calculées à partir de vos réponses, et montrées avec les étapes.</p>${dates.map((date) => renderDate(date, context)).join('')}`;
}

function renderDate(date: DerivedDate, context: PlanContext): string {
  const { law } = context;
  const definition = law.dates[date.id] as DateDefinition;
  const rules = listDateRules(definition).flatMap((id) => law.deadlines[id] ?? []);
  const texts = date.law.flatMap((id) => law.references[id] ?? []).map(renderReference);
  const about = 'compute' in definition ? definition.about : undefined;
  const from = date.inputs.map(({ fact }) => escapeHtml(context.forest.defs[fact]?.label ?? fact));
  return [
    `<article class="plan-card" id="${buildDateId(date.id)}"><h3>${escapeHtml(date.label)}</h3>`,
    `<p class="plan-kind">${SIDE_WORDS[date.side ?? 'business']}. Calculé à partir de\u00a0: ${from.join(', ')}.</p>`,
    about === undefined ? '' : `<p>${escapeHtml(about)}</p>`,
    ...rules.map((rule) => renderRule(rule, context)),
    renderList(definition.assumes.map(escapeHtml)),
    `<details><summary>Textes</summary>${renderList(texts)}</details>`,
    '</article>',
  ].join('');
}

function renderRule(rule: DeadlineRule, context: PlanContext): string {
  const start = renderPlain(`Point de départ\u00a0: ${rule.from}. Durée\u00a0: {@${rule.value}}.`, context);
  const counting = escapeHtml(describeCounting(rule, context.law.wording));
  return `<p>${start} ${counting}</p>${renderList(rule.assumes.map(escapeHtml))}`;
}
