/**
 * Words of the trade: each is explained on the page where it is used, and words of the court clerk are not used at all.
 *
 * The glossary is the list. Explained means that `<Terme>` marks it, that a link leads from it to its own page, or that
 * the title names it: the page is then about it. Readability formulas count syllables and cannot tell jargon from long
 * everyday words (see `readability.ts`), hence a list.
 */
import { BLANK, buildFinding, type ProseDocument } from '../document';
import type { Finding } from '../finding';
import type { ProsePage } from '../readPage';

/** A word of the glossary, with the other forms in which pages write it. */
export interface JargonTerm {
  label: string;
  variants?: readonly string[];
}

/** Most words of the trade that a page may leave unexplained, a count. */
const JARGON_BUDGET = 0;

/** Entries of the glossary whose word has an everyday sense too, or that every business knows. */
const EVERYDAY = new Set(
  `acompte amiable avoir compensation-dettes consommateur creance-certaine-liquide-exigible creancier decompte echeancier fond interruption mediation
  opposition prejudice principal provision reclamation saisir sauvegarde suspension`.split(/\s+/),
);

/** Kinds of block in which a word is used by the page itself; a quoted letter speaks to somebody else. */
const SPOKEN = new Set(['paragraph', 'item', 'cell']);

/** A word of the trade that a page uses and does not explain. */
export interface Unexplained {
  id: string;
  /** of its first use in the file */
  offset: number;
  words: string;
}

/** Lists the words of the glossary that a page leaves unexplained, in the order of the glossary. */
function listUnexplained(page: ProsePage, glossary: Readonly<Record<string, JargonTerm>>): Unexplained[] {
  const title = String(page.head.title ?? '');
  const links = [...page.text.matchAll(/\[([^\]]*)\]\(|<StartTree[^>]*>([^<]*)</g)].map(
    ([, link, tree]) => link ?? tree ?? '',
  );
  const taken = listTaken(page, Object.values(glossary));
  return Object.entries(glossary).flatMap(([id, term]) => {
    if (EVERYDAY.has(id) || page.text.includes(`<Terme id="${id}"`)) return [];
    const pattern = buildPattern(term);
    if ([title, ...links].some((text) => new RegExp(pattern, 'iu').test(text))) return [];
    const found = findUse(page, new RegExp(pattern, 'giu'), taken);
    return found ? [{ id, ...found }] : [];
  });
}

type Range = readonly [start: number, end: number];

/** Words already spoken for: inside `<Terme>`, or part of a longer word of the glossary. */
function listTaken(page: ProsePage, terms: readonly JargonTerm[]): Range[] {
  const marked = [...page.text.matchAll(/<Terme\b[^>]*>[\s\S]*?<\/Terme>/g)];
  const named = terms.flatMap((term) => [...page.prose.matchAll(new RegExp(buildPattern(term), 'giu'))]);
  return [...marked, ...named].map(({ index, 0: words }) => [index, index + words.length]);
}

function findUse(
  page: ProsePage,
  pattern: RegExp,
  taken: readonly Range[],
): Omit<Unexplained, 'id'> | undefined {
  const isTaken = (from: number, to: number) =>
    taken.some(([start, end]) => start <= from && to <= end && end - start > to - from);
  for (const { kind, offset, text } of page.blocks) {
    if (!SPOKEN.has(kind)) continue;
    const match = [...text.matchAll(pattern)].find(({ index, 0: words }) => {
      const at = offset + index;
      return !isQuoted(page, at) && !isTaken(at, at + words.length);
    });
    if (match) return { offset: offset + match.index, words: match[0] };
  }
  return undefined;
}

/** True between « and »: words that somebody says. */
function isQuoted({ text }: ProsePage, at: number): boolean {
  return text.lastIndexOf('«', at) > text.lastIndexOf('»', at);
}

function buildPattern({ label, variants = [] }: JargonTerm): string {
  const forms = [label, ...variants].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0\\n]'),
  );
  return `(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`;
}

/** Finds the words of the trade beyond the budget of a page. */
export function checkJargon(
  page: ProsePage,
  glossary: Readonly<Record<string, JargonTerm>>,
  budget = JARGON_BUDGET,
): Finding[] {
  const found = listUnexplained(page, glossary);
  if (found.length <= budget) return [];
  return found.map(({ id, offset, words }) =>
    buildFinding(
      page,
      offset,
      'jargon',
      `« ${words} » is not explained on this page.`,
      `Mark its first use: <Terme id="${id}">${words}</Terme>, or use a plainer word.`,
    ),
  );
}

/** Words of clerks, with what to say instead. */
const CLERKS: readonly (readonly [RegExp, string])[] = [
  [/nonobstant/giu, 'malgré'],
  [/sus(?:visée?s?|mentionnée?s?|dite?s?)/giu, 'ce, cette'],
  [/(?:dudit|desdite?s?|auxdite?s?|ladite|lesdite?s?|ledit)/giu, 'ce, cette'],
  [/aux fins d[e’]/giu, 'pour'],
  [/ès qualités?/giu, 'en qualité de'],
  [
    /(?:in solidum|intuitu personae|ad litem|sui generis|de facto|a fortiori|in limine litis|erga omnes)/giu,
    'du français',
  ],
  [
    /(?:comminatoire|quérable|synallagmatique|léonine?s?|exciper|arguer|ester|diligenter|sursoir)/giu,
    'un mot courant',
  ],
  [/il appert/giu, 'on voit'],
  [/(?:afférente?s?|y relative?s?) (?:à|aux?)/giu, 'de, sur'],
  [/en tant que de besoin|le cas échéant, et|sans préjudice d[eu’]/giu, 'une phrase plus simple'],
];

/** Finds words that no reader should have to look up. */
export function checkClerks(document: ProseDocument): Finding[] {
  return CLERKS.flatMap(([pattern, instead]) =>
    [...document.prose.matchAll(new RegExp(`(?<![\\p{L}])(?:${pattern.source})`, pattern.flags))].map(
      (match) =>
        buildFinding(
          document,
          match.index,
          'clerk',
          `« ${match[0].replaceAll(BLANK, '')} » is a word of clerks.`,
          `Write: ${instead}.`,
        ),
    ),
  );
}
