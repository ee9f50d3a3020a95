/** Every rule by which the site counts a period, as the list of texts cited shows it. */
import type { LawBook } from '../../../law/book';
import type { DeadlineRule } from '../../../trees/dateRules';
import { type Child, h } from '../html';
import { join, renderLink, renderList } from '../plan/context';
import { describeCounting, SIDE_WORDS } from '../plan/deadlineRule';

/** Anchor of the section. */
export const DEADLINES_ANCHOR = 'delais';
export const DEADLINES_TITLE = 'Les règles des délais';

/** Renders the rules by label; empty where the law has none. */
export function renderDeadlines(law: LawBook): Child {
  const rules = Object.values(law.deadlines).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  if (rules.length === 0) return null;
  return [h('h2', { id: DEADLINES_ANCHOR }, DEADLINES_TITLE), rules.map((rule) => renderRule(rule, law))];
}

function renderRule(rule: DeadlineRule, law: LawBook): Child {
  const value = law.values[rule.value];
  const length = value ? renderLink(`#chiffre-${value.id}`, value.label) : rule.value;
  const texts = rule.law.flatMap((id) =>
    law.references[id] ? [renderLink(`#${id}`, law.references[id].short)] : [],
  );
  const start = `${SIDE_WORDS[rule.side]}. Point de départ\u00a0: ${rule.from}. Durée\u00a0: `;
  return h(
    'article.plan-card',
    {},
    h('h3', { id: `regle-${rule.id}` }, capitalise(rule.label)),
    h('p', {}, start, length, `. ${describeCounting(rule, law.wording)}`),
    renderList(rule.assumes),
    h('p.plan-kind', {}, 'Textes\u00a0: ', join(texts, ', '), '.'),
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
