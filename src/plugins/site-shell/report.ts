import type { MissingItem } from '../../site/operator';
import { OPERATOR_MESSAGES } from './messages/operator';

/** Writes the warning that lists what the operator has still to fill; nothing when all is there. */
export function formatMissing(items: readonly MissingItem[]): string {
  if (items.length === 0) return '';
  const lines = items.map(({ key, label, page }) => `  ${key.padEnd(26)} ${label} (${page})`);
  return [OPERATOR_MESSAGES.missing(items.length), ...lines].join('\n');
}

/** Prints that warning once a build. */
export function reportMissing(items: readonly MissingItem[]): void {
  const text = formatMissing(items);
  if (text !== '') console.warn(`\n[AVERTISSEMENT] ${text}\n`);
}
