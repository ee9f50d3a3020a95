/** The calculators, by the id that guides name. */
import { DEADLINE } from './deadline';
import { LEGAL_INTEREST, PENALTIES } from './interest';
import { LIMITATION } from './limitation';
import type { CalculatorDefinition } from './model';

export const CALCULATORS: Readonly<Record<string, CalculatorDefinition>> = Object.fromEntries(
  [PENALTIES, LEGAL_INTEREST, LIMITATION, DEADLINE].map((calculator) => [calculator.id, calculator]),
);
