/** Why a tree could not be decided. */
import type { DerivedFact, Facts } from '../model';

/** The diagrams of one tree grew past the budget. */
export class OverBudget extends Error {
  override name = 'OverBudget';
}

/** A derived fact failed on a case that can occur. */
export class DerivedFailure extends Error {
  override name = 'DerivedFailure';
  constructor(
    readonly derived: DerivedFact,
    readonly facts: Facts,
    readonly reason: string,
  ) {
    super(reason);
  }
}
