/** Words a minute of an adult reading to understand, not to skim. */
const WORDS_A_MINUTE = 220;

/**
 * Counts the minutes it takes to read a Markdown text.
 *
 * @returns whole minutes, at least 1
 */
export function countReadingMinutes(markdown: string): number {
  const prose = markdown
    .replace(/^(?:import|export) .*$/gm, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
