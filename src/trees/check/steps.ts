/** Steps of outcomes: in the order of their days, the first one carrying out what the outcome begins with. */
import { resolveSpan } from '../bound';
import { addDuration, parseDay } from '../calendar';
import type { OutcomeSource, StepSource, TreeSource } from '../content';
import { STEP_MESSAGES } from '../messages/check/steps';
import { APPROACHES, type DueRule, type LawValues, type Span } from '../model';
import type { CheckRun } from './context';

export function checkSteps(checkRun: CheckRun): void {
  if (!checkRun.hasSteps) return;
  for (const step of Object.values(checkRun.content.steps))
    if (step.everywhere && !step.if)
      checkRun.report(
        { file: step.file, path: [step.id, 'everywhere'] },
        {
          code: 'everywhere-without-condition',
          about: [`step:${step.id}`],
          ...STEP_MESSAGES['everywhere-without-condition'](step.id),
        },
      );
  for (const tree of Object.values(checkRun.content.trees)) {
    if (!checkRun.isWhole(tree.file)) continue;
    for (const outcome of Object.values(tree.outcomes)) {
      checkOrder(outcome, tree, checkRun);
      checkFirst(outcome, tree, checkRun);
    }
  }
}

/**
 * Days counted from today by a length of time give way to those of the steps above, see `computeDues`: they are never out
 * of order. A step that is due today, or counted from the same event as one above, stays where it is.
 */
function checkOrder({ id, steps }: OutcomeSource, { file }: TreeSource, checkRun: CheckRun): void {
  const { law, today } = checkRun.context;
  const first = parseDay(today) as number;
  const above: StepSource[] = [];
  for (const [index, name] of steps.entries()) {
    const step = checkRun.content.steps[name];
    if (!step?.by) continue;
    const day = step.by.base === 'today' && step.by.shift ? null : measure(step.by, first, law);
    const later = above.find((other) => {
      if (day === null || !other.by || !isSameBase(other.by, step.by as DueRule)) return false;
      const before = measure(other.by, first, law);
      return before !== null && before > day;
    });
    above.push(step);
    if (!later?.by) continue;
    checkRun.report(
      { file, path: ['outcomes', id, 'steps', index] },
      {
        code: 'step-out-of-order',
        about: [`step:${name}`, `step:${later.id}`],
        ...STEP_MESSAGES['step-out-of-order']({
          outcome: id,
          step: name,
          due: formatRule(step.by),
          before: later.id,
          dueBefore: formatRule(later.by),
        }),
      },
    );
  }
}

function isSameBase(one: DueRule, other: DueRule): boolean {
  return JSON.stringify(one.base) === JSON.stringify(other.base);
}

/** The day of a rule, were its base today; null where the law value that it adds is missing, an issue of its own. */
function measure({ shift, sign }: DueRule, today: number, law: LawValues): number | null {
  if (!shift) return today;
  try {
    return addDuration(today, resolveSpan(shift, today, law), sign);
  } catch {
    return null;
  }
}

/** A rule as authors write it. */
function formatRule({ base, sign = 1, shift }: DueRule): string {
  const from = base === 'today' ? 'today' : base.fact;
  return shift ? `${from} ${sign === 1 ? '+' : '-'} ${formatSpan(shift)}` : from;
}

function formatSpan(span: Span): string {
  if ('law' in span) return `@${span.law}`;
  return `${span.duration.count} ${span.duration.unit}`;
}

function checkFirst({ id, now, steps }: OutcomeSource, { file }: TreeSource, checkRun: CheckRun): void {
  const [first] = steps;
  const step = first === undefined ? undefined : checkRun.content.steps[first];
  // what could not be read is an issue already
  if (!step || step.title === '' || !APPROACHES.includes(now)) return;
  if (step.if) {
    checkRun.report(
      { file, path: ['outcomes', id, 'steps', 0] },
      {
        code: 'first-step-conditional',
        about: [`step:${step.id}`],
        ...STEP_MESSAGES['first-step-conditional']({ outcome: id, step: step.id }),
      },
    );
    return;
  }
  const { carriesOut = [] } = step;
  if (carriesOut.includes(now)) return;
  checkRun.report(
    { file, path: ['outcomes', id, 'steps', 0] },
    {
      code: 'now-not-carried-out',
      about: [`step:${step.id}`],
      ...STEP_MESSAGES['now-not-carried-out']({ outcome: id, now, step: step.id, carriesOut }),
    },
  );
}
