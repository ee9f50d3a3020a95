/** How a text was read, in the one word that readers are told it by. Pure. */
import type { LawReference } from './model';

export type ReadingKind = 'official' | 'copy' | 'agreeing' | 'secondary';

/** Sources that agree are more than one source, and less than the text. */
export function findReadingKind({
  reading,
  confidence,
}: Pick<LawReference, 'reading' | 'confidence'>): ReadingKind {
  if (reading !== 'secondary') return reading;
  return confidence === 'agreeing' ? 'agreeing' : 'secondary';
}
