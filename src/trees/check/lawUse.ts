/** Law values where conditions, limits and due dates name them: they exist, and fit what they are compared with. */
import { listLawUses, visit } from '../condition';
import { didYouMean } from '../messages/words';
import type { Bound, Condition, FactType, LawValueType, Span } from '../model';
import type { Desk, Place, Saying } from './context';

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
  visit(condition, (node) => {
    if (node.op !== 'compare' || node.bound.kind === 'point') return;
    uses.push(...listBoundUses(node.bound, typeOf(node.fact) ?? 'amount'));
  });
  return uses;
}

/** The law values of a bound, with the type that each must have for a fact of type `type`. */
export function listBoundUses(bound: Bound, type: FactType): LawUse[] {
  const own: LawValueType = type === 'amount' || type === 'integer' || type === 'date' ? type : 'amount';
  return listLawUses(bound).map((use) => ({ ...use, expected: bound.kind === 'law' ? own : 'duration' }));
}

/** The law value of a span. */
export function listSpanUses(span: Span | undefined): LawUse[] {
  return span && 'law' in span ? [{ ...span, expected: 'duration' }] : [];
}

/** What is wrong with naming a law value here; null when nothing is. */
export function findLawFault({ law, at, expected }: LawUse, desk: Desk): Saying | null {
  const value = Object.hasOwn(desk.context.law, law) ? desk.context.law[law] : undefined;
  if (!value)
    return {
      code: 'unknown-law-value',
      message: `The law value "${law}" is named, which nothing defines.`,
      remedy: didYouMean(law, Object.keys(desk.context.law), 'Add it to `law/values/`, with its periods.'),
    };
  if (value.type !== expected)
    return {
      code: 'condition-type',
      message: `The law value "${law}" is of type ${value.type}, where ${ARTICLES[expected]} is expected.`,
      remedy: didYouMean(
        law,
        Object.values(desk.context.law).flatMap(({ id, type }) => (type === expected ? [id] : [])),
        'Name a value of that type, or compare another fact.',
      ),
    };
  return at === undefined ? null : findDatingFault(at, desk);
}

const ARTICLES: Record<LawValueType, string> = {
  amount: 'an amount',
  duration: 'a duration',
  integer: 'a whole number',
  rate: 'a rate',
  date: 'a date',
};

function findDatingFault(at: string, { content, context, hasFacts }: Desk): Saying | null {
  if (content.facts[at]?.type === 'date' || !hasFacts) return null;
  const dates = Object.values(content.facts).flatMap(({ id, type }) => (type === 'date' ? [id] : []));
  if (Object.hasOwn(context.derivedDates, at))
    return {
      code: 'derived-date-in-condition',
      message: `A law value is read at "${at}", a derived date: only a date that was asked may date it.`,
      remedy: 'Name the date fact from which it is computed.',
    };
  const known = Object.hasOwn(content.facts, at);
  return {
    code: known ? 'condition-type' : 'unknown-fact',
    message: known
      ? `A law value is read at "${at}", which is not a date.`
      : `A law value is read at "${at}", which nothing defines.`,
    remedy: didYouMean(at, dates, 'Name a date fact after `at`.'),
  };
}

/** Reports what is wrong with the law values named at a place. */
export function reportLawUses(uses: readonly LawUse[], place: Place, desk: Desk): boolean {
  let sound = true;
  for (const use of uses) {
    const fault = findLawFault(use, desk);
    if (!fault) continue;
    sound = false;
    const find = use.at && fault.message.includes(`"${use.at}"`) ? use.at : `@${use.law}`;
    desk.report({ ...place, find }, fault);
  }
  return sound;
}
