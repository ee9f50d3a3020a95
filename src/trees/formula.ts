/**
 * Conditions and formulas: operators joined by `and`, `or` and `not`, and the one way to give them a meaning.
 *
 * Whatever is done with a condition (evaluating, wording, resolving, drawing as a diagram, listing what it reads) is an
 * algebra that `foldFormula` applies; what an operator means in each is told by its file in `operators/`.
 */

/** Operators of a kind `A`, joined. */
export type Logic<A> =
  | { op: 'true' }
  | A
  | { op: 'and' | 'or'; of: Logic<A>[] }
  | { op: 'not'; of: Logic<A> };

/** What each part of a condition stands for. */
export interface Algebra<A, R> {
  /** what always holds */
  always: R;
  and(parts: R[]): R;
  or(parts: R[]): R;
  not(part: R): R;
  atom(atom: A): R;
}

type Joined<A> = Exclude<Logic<A>, A>;
const JOINTS: ReadonlySet<string> = new Set(['true', 'and', 'or', 'not'] satisfies Joined<never>['op'][]);

/** Gives a condition or formula the meaning that an algebra lays down, from its parts up. */
export function foldFormula<A extends { op: string }, R>(formula: Logic<A>, algebra: Algebra<A, R>): R {
  if (!JOINTS.has(formula.op)) return algebra.atom(formula as A);
  const joined = formula as Joined<A>;
  switch (joined.op) {
    case 'true':
      return algebra.always;
    case 'and':
      return algebra.and(joined.of.map((part) => foldFormula(part, algebra)));
    case 'or':
      return algebra.or(joined.of.map((part) => foldFormula(part, algebra)));
    case 'not':
      return algebra.not(foldFormula(joined.of, algebra));
  }
}

/** One function for each operator of a kind. */
export type ByOperator<A extends { op: string }, R, Rest extends unknown[] = []> = {
  readonly [K in A['op']]: (atom: Extract<A, { op: K }>, ...rest: Rest) => R;
};

/** Calls the function of an atom's operator. */
export function applyOperator<A extends { op: string }, R, Rest extends unknown[]>(
  functions: ByOperator<A, R, Rest>,
  atom: A,
  ...rest: Rest
): R {
  return functions[atom.op as A['op']](atom as never, ...rest);
}

/** Calls `each` on every operator of a condition or formula, in order. */
export function visitOperators<A extends { op: string }>(formula: Logic<A>, each: (atom: A) => void): void {
  foldFormula<A, void>(formula, { always: undefined, and() {}, or() {}, not() {}, atom: each });
}
