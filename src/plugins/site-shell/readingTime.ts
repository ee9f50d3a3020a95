import { basename } from 'node:path';

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

/**
 * Adds `reading_minutes` to a file's front matter, for the head of each guide.
 * A partial (its name starts with `_`) stands inside a page and has no head: Docusaurus refuses front matter there
 * when `CI` is set, and only warns elsewhere.
 */
export function addReadingTime<T extends { frontMatter: Record<string, unknown>; content: string }>(
  parsed: T,
  filePath: string,
): T {
  if (basename(filePath).startsWith('_')) return parsed;
  return {
    ...parsed,
    frontMatter: { ...parsed.frontMatter, reading_minutes: countReadingMinutes(parsed.content) },
  };
}
