/** What the types of facts with options, and refusals, have in common. */
import type { Defined, ParsedValue, Refusal } from './factType';

export function hasOption({ options = [] }: Defined, id: string): boolean {
  return options.some((option) => option.id === id);
}

export function nameOption({ options }: Defined, id: string): string {
  return options?.find((option) => option.id === id)?.label ?? id;
}

export function refuse(refused: Refusal, found: unknown): ParsedValue {
  return { refused, found };
}
