/** The law behind a plan: rules of derived facts as tables, and the numbers that the law fixes. */

import { parseDay } from '../../../trees/calendar';
import { formatDate, formatLawPeriod, formatLawValue } from '../../../trees/format';
import type { DerivedFact, LawValue } from '../../../trees/model';
import { escapeHtml } from '../../../trees/text';
import { type PlanContext, renderLink, renderList, renderPlain, renderReference } from './context';

/** The anchor of a derived fact's rule. */
export function buildRuleId(id: string): string {
  return `regle-${id}`;
}

/** Renders the rule of each derived fact that the tree's conditions read; empty when there is none. */
export function renderRules(context: PlanContext): string {
  const facts = listDerived(context);
  if (facts.length === 0) return '';
  return `<h2 id="regles">Les règles calculées</h2><p>Ces points ne sont pas demandés\u00a0: le site les déduit de vos réponses.</p>${facts.map((fact) => renderRule(fact, context)).join('')}`;
}

/** The derived facts that a tree reads. */
export function listDerived({ tree, forest }: PlanContext): DerivedFact[] {
  return tree.derived.flatMap((id) => forest.world.derived[id] ?? []);
}

function renderRule(fact: DerivedFact, context: PlanContext): string {
  const id = buildRuleId(fact.id);
  const rows = fact.rule.map(
    ({ when, then }) =>
      `<tr><th scope="row">${renderPlain(when, context)}</th><td>${renderPlain(then, context)}</td></tr>`,
  );
  const inputs = fact.inputs.map(({ fact: input }) => escapeHtml(context.forest.defs[input]?.label ?? input));
  const results = Object.values(fact.options).map(({ label }) => escapeHtml(label));
  const law = fact.law.flatMap((reference) => context.law.references[reference] ?? []).map(renderReference);
  return [
    `<section class="plan-card" id="${id}" aria-labelledby="${id}--titre"><h3 id="${id}--titre">${escapeHtml(fact.label)}</h3>`,
    `<p>Calculé à partir de\u00a0: ${inputs.join(', ')}.</p><p class="plan-kind">Résultats possibles\u00a0:</p>${renderList(results)}`,
    `<table><thead><tr><th scope="col">Situation</th><th scope="col">Résultat</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<details><summary>Textes</summary>${renderList(law)}</details></section>`,
  ].join('');
}

/** Renders the table of law values that the tree uses; empty when it uses none. */
export function renderValues(context: PlanContext): string {
  const values = Object.values(context.tree.law);
  if (values.length === 0) return '';
  const rows = values.map((value) => renderValue(value, context));
  const head = ['Règle', 'Valeur', 'Textes'].map((title) => `<th scope="col">${title}</th>`).join('');
  return `<h2 id="chiffres">Les chiffres fixés par la loi</h2><div class="plan-scroll" tabindex="0" role="region" aria-label="Tableau des chiffres fixés par la loi"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function renderValue(value: LawValue, { law, forest }: PlanContext): string {
  const { today } = forest.world;
  const meta = law.meta[value.id];
  const changes = value.periods
    .filter(({ from }) => from > today)
    .map(
      (period) =>
        `<br><small>À partir du ${formatDate(period.from)}\u00a0: ${escapeHtml(formatLawPeriod(value, period))}</small>`,
    );
  const texts = (meta?.law ?? [])
    .flatMap((id) => law.references[id] ?? [])
    .map(({ url, short }) => renderLink(escapeHtml(url), short));
  const doubt =
    meta?.confidence === 'medium' ? '<br><small><strong>À confirmer sur le texte.</strong></small>' : '';
  const read =
    meta &&
    `<br><small>${meta.reading === 'official' ? 'Texte officiel lu' : 'Source secondaire, lue'} le ${formatDate(meta.read)}.</small>`;
  const now = escapeHtml(formatLawValue(value, parseDay(today) as number));
  return `<tr><th scope="row">${escapeHtml(value.label)}</th><td>${now}${changes.join('')}${doubt}</td><td>${texts.join(', ')}${read ?? ''}</td></tr>`;
}
