/** Law values where conditions, limits and due dates name them: they exist, and fit what they are compared with. */
import { listLawUses } from '../bound';
import { boundOf } from '../conditionUses';
import { authoringOf, isDay } from '../factTypes';
import { visitOperators } from '../formula';
import type { Name } from '../issue';
import { LAW_USE_MESSAGES } from '../messages/check/law';
import type { Bound, Condition, FactType, LawValueType, Span } from '../model';
import type { ConditionOperator } from '../operators';
import type { CheckRun, IssueBody, IssuePlace } from './context';

/** A law value named, with the type that its place takes. */
export interface LawUse {
  law: string;
  at?: string;
  /** undefined: any type fits */
  expected: LawValueType;
}

/** Lists the law values that a condition names, with the type that each must have. */
export function listTypedUses(
  condition: Condition,
  typeOf: (fact: string) => FactType | undefined,
): LawUse[] {
  const uses: LawUse[] = [];
  visitOperators(condition, (operator: ConditionOperator) => {
    const bound = boundOf(operator);
    if (bound) uses.push(...listBoundUses(bound, typeOf(operator.fact) ?? 'amount'));
  });
  return uses;
}

/** The law values of a bound, with the type that each must have for a fact of type `type`. */
export function listBoundUses(bound: Bound, type: FactType): LawUse[] {
  const own = authoringOf(type).lawType ?? 'amount';
  return listLawUses(bound).map((use) => ({ ...use, expected: bound.kind === 'law' ? own : 'duration' }));
}

/** The law value of a span. */
export function listSpanUses(span: Span | undefined): LawUse[] {
  return span && 'law' in span ? [{ ...span, expected: 'duration' }] : [];
}

/** What is wrong with naming a law value. */
interface LawFault extends IssueBody {
  /** the fault is in the fact after `at`, not in the value */
  isDating?: boolean;
}

/** What is wrong with naming a law value here; null when nothing is. */
export function findLawFault({ law, at, expected }: LawUse, checkRun: CheckRun): LawFault | null {
  const value = Object.hasOwn(checkRun.context.law, law) ? checkRun.context.law[law] : undefined;
  if (!value) {
    const known = Object.keys(checkRun.context.law);
    return { code: 'unknown-law-value', ...LAW_USE_MESSAGES['unknown-law-value']({ value: law, known }) };
  }
  if (value.type !== expected) {
    const known = Object.values(checkRun.context.law).flatMap(({ id, type }) =>
      type === expected ? [id] : [],
    );
    return {
      code: 'condition-type',
      ...LAW_USE_MESSAGES['other-type']({ value: law, type: value.type, expected, known }),
    };
  }
  return at === undefined ? null : findDatingFault(at, checkRun);
}

function findDatingFault(at: string, { content, context, hasFacts }: CheckRun): LawFault | null {
  const known = Object.values(content.facts).flatMap((fact) => (isDay(fact) ? [fact.id] : []));
  if (known.includes(at) || !hasFacts) return null;
  const told = { fact: at, known };
  if (Object.hasOwn(context.derivedDates, at))
    return {
      code: 'derived-date-in-condition',
      ...LAW_USE_MESSAGES['dated-by-derived'](told),
      isDating: true,
    };
  return Object.hasOwn(content.facts, at)
    ? { code: 'condition-type', ...LAW_USE_MESSAGES['dated-by-other'](told), isDating: true }
    : { code: 'unknown-fact', ...LAW_USE_MESSAGES['dated-by-unknown'](told), isDating: true };
}

/** Reports what is wrong with the law values named at a place. */
export function reportLawUses(uses: readonly LawUse[], place: IssuePlace, checkRun: CheckRun): boolean {
  let sound = true;
  for (const use of uses) {
    const fault = findLawFault(use, checkRun);
    if (!fault) continue;
    sound = false;
    const { isDating, ...body } = fault;
    const find = (isDating && use.at) || `@${use.law}`;
    const about: Name[] = [isDating ? `fact:${use.at}` : `law-value:${use.law}`];
    checkRun.report({ ...place, find }, { ...body, about });
  }
  return sound;
}
