/**
 * Formats an ISO date in French, for reading.
 *
 * @param iso - `2026-11-01`
 * @returns « 1er novembre 2026 » in one piece (no-break spaces); the text itself when it is no date
 */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const text = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}
