/** Headings go down one level at a time, and the page's title is the only first one. */
import { buildFinding, type ProseDocument, readPlain } from '../document';
import type { Finding } from '../finding';

/** Finds headings that skip a level. The title stands outside the text, hence the first level is 2. */
export function checkHeadings(document: ProseDocument): Finding[] {
  let last = 1;
  return document.blocks.flatMap(({ kind, depth = 0, offset, text }) => {
    if (kind !== 'heading') return [];
    const isSkip = depth > last + 1 || depth === 1;
    const message = `A heading of level ${depth} after one of level ${last}: « ${readPlain(text)} ».`;
    last = depth;
    if (!isSkip) return [];
    return [
      buildFinding(
        document,
        offset,
        'heading-level',
        message,
        `Write ${'#'.repeat(Math.min(depth, 2) || 2)}.`,
      ),
    ];
  });
}
