/** What is verified before some answers of a tree, told once: the requirements that stand before its outcomes. */
import type { RequirementSource } from '../../../trees/content';
import { renderMarkdown } from '../../../trees/markdown';
import { readHandover } from '../../../trees/structure';
import { settleMarkers } from '../../../trees/text';
import { type Child, h } from '../html';
import { buildHref, fill, join, renderLink, type TreePlanContext, wordCondition } from './context';

/** The anchor of a requirement. */
function buildRequirementId(id: string): string {
  return `verification-${id}`;
}

/** The anchor of the section. */
export const REQUIREMENTS_ID = 'verifications';

/** The requirements that put a question before an outcome of a tree, in their order. */
function listRequirements({ tree, requirements }: TreePlanContext): RequirementSource[] {
  const ids = new Set((tree.gates ?? []).map(({ requirement }) => requirement));
  return Object.values(requirements).filter(({ id }) => ids.has(id));
}

/** Renders the section; empty where no requirement puts a question. */
export function renderRequirements(context: TreePlanContext): Child {
  const found = listRequirements(context);
  if (found.length === 0) return null;
  const about =
    'Avant certaines réponses, le site demande ce qui n’a pas encore été dit. Une question à laquelle vous avez répondu n’est pas posée deux fois.';
  return [
    h('h2', { id: REQUIREMENTS_ID }, 'Vérifications communes'),
    h('p', {}, about),
    found.map((requirement) => renderRequirement(requirement, context)),
  ];
}

function renderRequirement(requirement: RequirementSource, context: TreePlanContext): Child {
  const { id, about, when, leads } = requirement;
  const { tree, law } = context;
  const gates = (tree.gates ?? []).filter((gate) => gate.requirement === id);
  const outcomes = [...new Set(gates.flatMap((gate) => gate.outcomes))].map((outcome) =>
    renderLink(`#${outcome}`, tree.outcomes[outcome]?.title ?? outcome),
  );
  const lines = leads.map(({ if: condition, to }) => {
    const target = readHandover(to) ?? to;
    const title = tree.handovers[target]?.title ?? target;
    const words = condition ? `Si ${wordCondition(condition, context)}` : 'Dans tous les cas';
    const link = renderLink(buildHref(`/arbres/${target}/plan/`, context), title);
    return h('li', {}, h('span.plan-condition', {}, words), ' → suite dans l’arbre ', link);
  });
  return h(
    'article.plan-card',
    { id: buildRequirementId(id) },
    h('h3', {}, nameRequirement(requirement, context)),
    h('p', {}, fill(settleMarkers(renderMarkdown(about, true), law.references), context)),
    when ? h('p.plan-kind', {}, `Vaut si ${wordCondition(when, context)}.`) : null,
    lines.length > 0 ? h('ul.plan-branches', {}, lines) : null,
    h(
      'details',
      {},
      h('summary', {}, `Vérifié avant (${outcomes.length})`),
      h(
        'ul',
        {},
        outcomes.map((link) => h('li', {}, link)),
      ),
    ),
  );
}

/** « Vérifié avant\u00a0: … », on an outcome; empty where nothing is. */
export function renderVerified(outcome: string, context: TreePlanContext): Child {
  const ids = new Set(
    (context.tree.gates ?? []).flatMap(({ requirement, outcomes }) =>
      outcomes.includes(outcome) ? [requirement] : [],
    ),
  );
  const all = listRequirements(context);
  const links = all
    .filter(({ id }) => ids.has(id))
    .map((requirement) =>
      h(
        'a',
        { href: `#${buildRequirementId(requirement.id)}` },
        h('span.lc-visually-hidden', {}, `vérification\u00a0${all.indexOf(requirement) + 1}, `),
        nameRequirement(requirement, context),
      ),
    );
  if (links.length === 0) return null;
  return h('p.plan-origins', {}, 'Vérifié avant\u00a0: ', join(links, '\u00a0; '), '.');
}

/** A requirement by what it asks: the short names of its facts. */
function nameRequirement({ id, ask }: RequirementSource, { forest, law }: TreePlanContext): string {
  const names = ask.map((fact) => forest.defs[fact]?.label ?? law.derived[fact]?.label ?? fact);
  return names.length > 0 ? names.join(', ') : id;
}
