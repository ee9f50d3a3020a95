import type { MissingItem } from '../../site/operator';

/** Writes the warning that lists what the operator has still to fill; nothing when all is there. */
export function formatMissing(items: readonly MissingItem[]): string {
  if (items.length === 0) return '';
  const lines = items.map(({ key, label, page }) => `  ${key.padEnd(26)} ${label} (${page})`);
  return [
    `site.config.ts leaves ${items.length} item(s) unfilled. Readers are told so on the page named:`,
    ...lines,
  ].join('\n');
}

/** Prints that warning once a build. */
export function reportMissing(items: readonly MissingItem[]): void {
  const text = formatMissing(items);
  if (text !== '') console.warn(`\n[WARNING] ${text}\n`);
}
