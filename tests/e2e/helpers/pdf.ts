import type { Page } from '@playwright/test';

export interface PrintedPage {
  /** in millimetres */
  width: number;
  height: number;
  text: string;
  /** size of the smallest words, in points */
  smallest: number;
  /** where the words that reach furthest to the right end, in millimetres */
  right: number;
}

interface Item {
  str?: string;
  hasEOL?: boolean;
  transform?: number[];
  width?: number;
}

/** Prints a page as its style sheets ask, and reads the PDF back with a reader that is not the browser's. */
export async function print(page: Page): Promise<PrintedPage[]> {
  // The reader draws with these where it can; reading words needs none of them.
  const missing = class {};
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: missing });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const one = await pdf.getPage(number);
    const [, , width = 0, height = 0] = one.view;
    const items = (await one.getTextContent()).items as Item[];
    const words = items.filter(({ str }) => str?.trim());
    pages.push({
      width: toMillimetres(width),
      height: toMillimetres(height),
      // Pieces of one word follow each other without a space: letters drawn as one are a piece of their own.
      text: items
        .map(({ str, hasEOL }) => `${str ?? ''}${hasEOL ? ' ' : ''}`)
        .join('')
        .replace(/\s+/g, ' '),
      smallest: Math.min(
        ...words.map(({ transform = [] }) => Math.hypot(transform[2] ?? 0, transform[3] ?? 0)),
      ),
      right: toMillimetres(
        Math.max(...words.map(({ transform = [], width: length = 0 }) => (transform[4] ?? 0) + length)),
      ),
    });
  }
  await pdf.destroy();
  return pages;
}

function toMillimetres(points: number): number {
  return Math.round((points * 25.4) / 72);
}
