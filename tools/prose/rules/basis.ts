/** What a page says of its legal basis agrees with what it cites: texts, or the reason why there is none. */
import { buildFinding } from '../document';
import type { Finding } from '../finding';
import type { ProsePage } from '../readPage';

/** A text or a value that the page rests on. */
export interface BasisEntry {
  reading: 'official' | 'copy' | 'secondary';
  confidence: 'high' | 'agreeing' | 'medium';
}

const READING = ['law_read', 'law_reading', 'law_confidence'] as const;

/**
 * Finds a page that rests on no text and does not say why, one that says both, and one that claims more than its texts.
 *
 * @param basis - every text and value that the page names, itself or by a part that it shows
 */
export function checkBasis(page: ProsePage, basis: readonly BasisEntry[]): Finding[] {
  const found: Finding[] = [];
  const add = (key: string, message: string, hint: string) =>
    found.push(
      buildFinding(page, Math.max(0, page.text.indexOf(`\n${key}:`) + 1), 'legal-basis', message, hint),
    );
  const { head } = page;
  const missing = READING.filter((key) => head[key] === undefined);
  if (basis.length === 0) {
    if (typeof head.law_none !== 'string' || head.law_none.trim() === '')
      add(
        'title',
        'The page names no text and gives no `law_none:`.',
        'Name its texts, or say why there is none.',
      );
    if (missing.length < READING.length)
      add(
        'law_read',
        'The page tells when its law was read and names none.',
        `Leave out ${READING.join(', ')}.`,
      );
    return found;
  }
  if (head.law_none !== undefined)
    add('law_none', 'The page gives `law_none:` and names texts.', 'Keep one of the two.');
  if (missing.length > 0)
    add('title', `The page names texts without ${missing.join(', ')}.`, 'Say when and how its law was read.');
  if (head.law_confidence === 'high' && basis.some(({ confidence }) => confidence === 'medium'))
    add('law_confidence', 'A text of the page is to be confirmed.', 'Write `law_confidence: medium`.');
  if (
    head.law_confidence === 'medium' &&
    !basis.some(({ confidence }) => confidence === 'medium') &&
    !/à confirmer/i.test(page.text)
  )
    add('law_confidence', 'No text of the page is to be confirmed.', 'Write `law_confidence: high`.');
  if (head.law_reading === 'official' && basis.some(({ reading }) => reading !== 'official'))
    add('law_reading', 'A text of the page was not read itself.', 'Write `law_reading: secondary`.');
  return found;
}
