/**
 * The words of a document that tell a fact: found in its Markdown, marked in its HTML, shown once the learner has answered.
 *
 * Signs of the private use area are put around the words before the Markdown is rendered, and become `<mark>` afterwards.
 * So a quote may cross emphasis, cells and paragraphs, and two quotes may overlap: each piece of text names its facts.
 */

export interface Quote {
  fact: string;
  quote: string;
}

const START = 0xe000;
const END = 0xe800;
const SIGN = /[\ue000-\uefff]/;
const TAG_OR_SIGN = /(<[^>]*>|[\ue000-\uefff])/;

/** Where a quote stands in a text: spaces and line breaks count the same. @returns start and end of each occurrence */
export function findQuote(text: string, quote: string): [number, number][] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
}

/** Puts signs around quotes. Signs of Markdown at their ends stay outside, since they must begin a line or a cell. */
function signQuotes(text: string, quotes: readonly Quote[]): string {
  const inserts: { at: number; sign: string }[] = [];
  for (const [index, { quote }] of quotes.entries()) {
    const [found] = findQuote(text, quote);
    if (!found) continue;
    const words = text.slice(...found);
    const lead = /^[\s|>#*_+-]*/.exec(words)?.[0].length ?? 0;
    const trail = /[\s|*_]*$/.exec(words)?.[0].length ?? 0;
    inserts.push({ at: found[0] + lead, sign: String.fromCharCode(START + index) });
    inserts.push({ at: found[1] - trail, sign: String.fromCharCode(END + index) });
  }
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((signed, { at, sign }) => signed.slice(0, at) + sign + signed.slice(at), text);
}

/**
 * Renders a document with its quotes in `<mark data-fact="…">`.
 *
 * @param text - Markdown; each quote stands in it once
 * @param render - Markdown to HTML
 */
export function renderMarked(
  text: string,
  quotes: readonly Quote[],
  render: (text: string) => string,
): string {
  const open = new Set<string>();
  return render(signQuotes(text, quotes))
    .split(TAG_OR_SIGN)
    .map((piece) => {
      if (piece.length === 1 && SIGN.test(piece)) {
        const code = piece.charCodeAt(0);
        const fact = quotes[code >= END ? code - END : code - START]?.fact ?? '';
        if (code >= END) open.delete(fact);
        else open.add(fact);
        return '';
      }
      if (open.size === 0 || piece.startsWith('<') || piece.trim() === '') return piece;
      return `<mark data-fact="${[...open].join(' ')}">${piece}</mark>`;
    })
    .join('');
}

const MARK = /<mark data-fact="([^"]*)">([\s\S]*?)<\/mark>/g;

/**
 * Keeps the marks of some facts and takes the others out, so that a document tells nothing before its time.
 *
 * @param shown - ids of the facts to show
 * @param wrap - how a mark is written; left out, as a plain `<mark data-fact>`
 */
export function showMarks(
  html: string,
  shown: readonly string[],
  wrap: (words: string, facts: string[]) => string = (words, facts) =>
    `<mark data-fact="${facts.join(' ')}">${words}</mark>`,
): string {
  return html.replace(MARK, (_, written: string, words: string) => {
    const facts = written.split(' ').filter((fact) => shown.includes(fact));
    return facts.length > 0 ? wrap(words, facts) : words;
  });
}

/** The words of a document that tell a fact, as HTML: pieces joined by a space. */
export function pickMarked(html: string, fact: string): string {
  return [...html.matchAll(MARK)]
    .filter(([, facts = '']) => facts.split(' ').includes(fact))
    .map(([, , words = '']) => words)
    .join(' ');
}
