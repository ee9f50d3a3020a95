/** Why a tree could not be decided. */
import type { DerivedFact, Facts } from '../model';

/** What a tree cost too much: nodes of its diagrams, steps of work on them, or dates to put in order on each day. */
export type Excess = { kind: 'nodes' | 'steps'; budget: number } | { kind: 'dates'; dates: number };

/** The diagrams of one tree grew past the budget. */
export class OverBudget extends Error {
  override name = 'OverBudget';
  constructor(readonly excess: Excess) {
    super(`over budget: ${excess.kind}`);
  }
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
