/** The outcomes of a plan: what is advised, why, the steps, the law. */

import { APPROACH_WORDS, LAWYER_WORDS } from '../../../case/approaches';
import { parseDay } from '../../../trees/calendar';
import { formatDuration, formatLawValue } from '../../../trees/format';
import type { CompiledOutcome, DueRule, OutcomeContent, Span, StepContent } from '../../../trees/model';
import { escapeHtml } from '../../../trees/text';
import { formatCondition } from '../../../trees/wording';
import { buildHref, fill, type PlanContext, renderLink, renderList, renderReference } from './context';
import { listOrigins, renderOrigins } from './questions';

/** Renders every outcome, in the order of the tree's file. */
export function renderOutcomes(context: PlanContext): string {
  const origins = listOrigins(context);
  return Object.entries(context.tree.outcomes)
    .map(([id, outcome]) =>
      renderOutcome(id, outcome, context.outcomes[id] as OutcomeContent, origins.get(id) ?? [], context),
    )
    .join('');
}

function renderOutcome(
  id: string,
  outcome: CompiledOutcome,
  content: OutcomeContent,
  origins: readonly string[],
  context: PlanContext,
): string {
  const guides = content.guides.map(({ url, title }) => renderLink(buildHref(url, context), title));
  const law = content.lawNone
    ? `<p>${fill(content.lawNone, context)}</p>`
    : renderList(content.law.map(renderReference));
  return [
    `<article class="plan-card" data-kind="outcome" id="${id}">`,
    `<p class="lc-kicker">Réponse ${Object.keys(context.tree.outcomes).indexOf(id) + 1} · ${APPROACH_WORDS[outcome.approach].name}</p>`,
    `<h3>${escapeHtml(outcome.title)}</h3>`,
    renderOrigins(origins, context),
    outcome.now === outcome.approach
      ? ''
      : `<p><strong>Pour commencer\u00a0:</strong> ${APPROACH_WORDS[outcome.now].name}.</p>`,
    fill(content.because, context),
    `<p><strong>${LAWYER_WORDS[outcome.lawyer]}.</strong></p>${content.lawyerReason ? fill(content.lawyerReason, context) : ''}`,
    `<h4>Les étapes</h4><ol class="plan-steps">${content.steps.map((step) => renderStep(step, context)).join('')}</ol>`,
    `<h4>De l’autre côté</h4>${fill(content.otherSide, context)}`,
    content.doorOpen ? `<h4>Garder la porte ouverte</h4>${fill(content.doorOpen, context)}` : '',
    `<h4>Guides</h4>${renderList(guides)}<h4>Fondement juridique</h4>${law}</article>`,
  ].join('');
}

function renderStep(
  { title, text, who, by, dates, guide, letters = [] }: StepContent,
  context: PlanContext,
): string {
  const notes = [who && `Qui\u00a0: ${who}`, by && `échéance\u00a0: ${wordDue(by, context)}`]
    .filter(Boolean)
    .join(' · ');
  const more = guide ? `<p>Guide\u00a0: ${renderLink(buildHref(guide.url, context), guide.title)}</p>` : '';
  const model = letters
    .map(({ if: condition, title: name, url }) => {
      const when = condition ? ` (${escapeHtml(formatCondition(condition, context.forest))})` : '';
      return `<p>${renderLink(buildHref(url, context), name)}${when}</p>`;
    })
    .join('');
  const clocks = (dates ?? []).flatMap((id) => context.derivedDates[id]?.label ?? []).map(escapeHtml);
  const shown =
    clocks.length > 0 ? `<p>Délais montrés avec cette étape\u00a0: ${clocks.join('\u00a0; ')}.</p>` : '';
  const aside = notes ? ` <small>${escapeHtml(notes)}</small>` : '';
  return `<li><details><summary>${escapeHtml(title)}${aside}</summary>${fill(text, context)}${shown}${model}${more}</details></li>`;
}

/** Words when a step is due: « date de l’ordonnance + trois mois ». */
function wordDue({ base, sign, shift }: DueRule, context: PlanContext): string {
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

function wordSpan(span: Span, { forest }: PlanContext): string {
  if ('duration' in span) return formatDuration(span.duration);
  const value = forest.world.law[span.law];
  return value ? formatLawValue(value, parseDay(forest.world.today) as number) : span.law;
}
