/** Numbers written out in conditions though the law fixes them: named instead, they change in one place. */

import { spanOf } from '../bound';
import { parseDuration } from '../calendar';
import { boundOf } from '../conditionUses';
import { authoringOf } from '../factTypes';
import { visitOperators } from '../formula';
import { LAW_USE_MESSAGES } from '../messages/check/law';
import type { Condition, FactType, LawValue, LawValues } from '../model';
import type { ConditionOperator } from '../operators';
import type { CheckRun } from './context';

export function checkRepeats(checkRun: CheckRun): void {
  const index = indexValues(checkRun.context.law);
  if (index.size === 0) return;
  for (const { file, questions } of Object.values(checkRun.content.trees))
    for (const { id, branches, path } of Object.values(questions))
      for (const [number, branch] of branches.entries()) {
        if (!branch.if) continue;
        for (const { key, shown } of listLiterals(branch.if, (fact) => checkRun.content.facts[fact]?.type)) {
          const same = index.get(key);
          if (!same) continue;
          checkRun.report(
            { file, path: [...path, number, 'if'], find: shown },
            {
              code: 'repeats-law-value',
              ...LAW_USE_MESSAGES['repeats-law-value']({
                question: id,
                shown,
                values: same.map((value) => value.id),
              }),
            },
          );
        }
      }
}

function indexValues(law: LawValues): Map<string, LawValue[]> {
  const index = new Map<string, LawValue[]>();
  for (const value of Object.values(law))
    for (const period of value.periods) {
      const key = `${value.type} ${normalise(value.type, String(period.value))}`;
      const known = index.get(key) ?? [];
      if (!known.includes(value)) index.set(key, [...known, value]);
    }
  return index;
}

function normalise(type: LawValue['type'], text: string): string {
  const duration = type === 'duration' ? parseDuration(text) : null;
  return duration ? `${duration.count} ${duration.unit}` : text;
}

/** The amounts, durations and dates that a condition writes out. */
function listLiterals(
  condition: Condition,
  typeOf: (fact: string) => FactType | undefined,
): { key: string; shown: string }[] {
  const found: { key: string; shown: string }[] = [];
  visitOperators(condition, (operator: ConditionOperator) => {
    const bound = boundOf(operator);
    if (!bound) return;
    const type = typeOf(operator.fact);
    const { lawType, writeLawValue } = type ? authoringOf(type) : {};
    if (bound.kind === 'point' && writeLawValue) {
      const shown = writeLawValue(bound.value);
      found.push({ key: `${lawType} ${shown}`, shown });
    }
    const span = spanOf(bound);
    if (span && 'duration' in span) {
      const { count, unit } = span.duration;
      found.push({
        key: `duration ${count} ${unit}`,
        shown: `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
      });
    }
  });
  return found;
}
