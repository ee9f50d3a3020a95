/** Every rule by which the site counts a period, as the list of texts cited shows it. */
import type { LawBook } from '../../../law/book';
import type { DeadlineRule } from '../../../trees/dateRules';
import { escapeHtml } from '../../../trees/text';
import { renderLink, renderList } from '../plan/context';
import { describeCounting, SIDE_WORDS } from '../plan/deadlineRule';

/** Anchor of the section. */
export const DEADLINES_ANCHOR = 'delais';
export const DEADLINES_TITLE = 'Les règles des délais';

/** Renders the rules by label; empty where the law has none. */
export function renderDeadlines(law: LawBook): string {
  const rules = Object.values(law.deadlines).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  if (rules.length === 0) return '';
  return `<h2 id="${DEADLINES_ANCHOR}">${DEADLINES_TITLE}</h2>${rules.map((rule) => renderRule(rule, law)).join('')}`;
}

function renderRule(rule: DeadlineRule, law: LawBook): string {
  const value = law.values[rule.value];
  const length = value ? renderLink(`#chiffre-${value.id}`, value.label) : escapeHtml(rule.value);
  const texts = rule.law.flatMap((id) =>
    law.references[id] ? renderLink(`#${id}`, law.references[id].short) : [],
  );
  return [
    `<article class="plan-card"><h3 id="regle-${rule.id}">${escapeHtml(capitalise(rule.label))}</h3>`,
    `<p>${SIDE_WORDS[rule.side]}. Point de départ\u00a0: ${escapeHtml(rule.from)}. Durée\u00a0: ${length}. ${escapeHtml(describeCounting(rule, law.wording))}</p>`,
    renderList(rule.assumes.map(escapeHtml)),
    `<p class="plan-kind">Textes\u00a0: ${texts.join(', ')}.</p>`,
    '</article>',
  ].join('');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
