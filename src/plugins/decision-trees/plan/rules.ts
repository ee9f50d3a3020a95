/** What a plan computes rather than asks: the rule of each derived fact, as a table. */
import type { DerivedRule } from '../../../law/book';
import type { Score } from '../../../trees/model';
import { measureRange } from '../../../trees/score';
import { type Child, h } from '../html';
import { fill, renderList, renderPlain, renderReference, renderTable, type TreePlanContext } from './context';

/** The anchor of a derived fact's rule. */
export function buildRuleId(id: string): string {
  return `regle-${id}`;
}

/** Renders the rule of each derived fact that the tree's conditions read; empty when there is none. */
export function renderRules(context: TreePlanContext): Child {
  const facts = listRules(context);
  if (facts.length === 0) return null;
  return [
    h('h2', { id: 'regles' }, 'Les règles calculées'),
    h('p', {}, 'Ces points ne sont pas demandés\u00a0: le site les déduit de vos réponses.'),
    facts.map((fact) => renderRule(fact, context)),
  ];
}

/** What a plan says of a derived fact. */
type PlanRule = Pick<DerivedRule, 'id' | 'label' | 'inputs' | 'options' | 'rule' | 'law'>;

/** The rules of the derived facts that a tree reads. */
export function listRules({ tree, law }: TreePlanContext): PlanRule[] {
  return tree.derived.flatMap((id) => {
    const score = tree.scores[id];
    return score ? wordScore(score) : (law.derived[id] ?? []);
  });
}

function wordScore(score: Score): PlanRule {
  const { id, label, parts, bands } = score;
  return {
    id,
    label,
    inputs: parts.map(({ fact }) => ({ fact })),
    options: Object.fromEntries(bands.map((band) => [band.id, { label: band.label }])),
    rule: bands.map(({ label: then }, index) => ({ when: wordBand(score, index), then })),
    law: [],
  };
}

function wordBand(score: Score, index: number): string {
  const { low, high } = measureRange(score);
  const from = index === 0 ? low : (score.bands[index - 1]?.to ?? low) + 1;
  const to = score.bands[index]?.to ?? high;
  return `Total de ${from} à ${to} points`;
}

function renderRule(fact: PlanRule, context: TreePlanContext): Child {
  const score = context.tree.scores[fact.id];
  const rows = fact.rule.map(({ when, then }) => [renderPlain(when, context), renderPlain(then, context)]);
  const results = Object.values(fact.options).map(({ label }) => label);
  const law = fact.law.flatMap((reference) => context.law.references[reference] ?? []).map(renderReference);
  const inputs = fact.inputs.map((input) => nameFact(input.fact, context)).join(', ');
  return h(
    'article.plan-card',
    { id: buildRuleId(fact.id) },
    h('h3', {}, fact.label),
    h('p', {}, `Calculé à partir de\u00a0: ${inputs}.`),
    h('p.plan-kind', {}, 'Résultats possibles\u00a0:'),
    renderList(results),
    score && renderWeights(score, context),
    renderTable(['Situation', 'Résultat'], rows),
    law.length > 0 ? h('details', {}, h('summary', {}, 'Textes'), renderList(law)) : null,
  );
}

/** What each answer of an assessment weighs, and why. */
function renderWeights({ parts }: Score, context: TreePlanContext): Child {
  const rows = parts.map(({ fact, weights, why }) => {
    const label = (option: string) =>
      context.forest.defs[fact]?.options?.find(({ id }) => id === option)?.label ?? option;
    const points = Object.entries(weights).map(
      ([option, count]) => `${label(option)}\u00a0: ${count > 0 ? '+' : ''}${count}`,
    );
    return [nameFact(fact, context), renderList(points), fill(why, context)];
  });
  return renderTable(['Critère', 'Points', 'Pourquoi'], rows, 'Points de chaque réponse');
}

function nameFact(id: string, { forest }: TreePlanContext): string {
  return forest.defs[id]?.label ?? id;
}
