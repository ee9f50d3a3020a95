/** How a text was read, as pages made at build time say it. */
import { formatDate } from '../../trees/format';
import type { LawReference } from '../../trees/model';
import { findReadingKind, type ReadingKind } from '../../trees/reading';

const WORDS: Readonly<Record<ReadingKind, string>> = {
  official: 'Texte officiel lu le',
  copy: 'Lu dans une copie publique du code, du',
  agreeing: 'Sources concordantes, lues le',
  secondary: 'Source secondaire, lue le',
};

/** One sentence: the source and the day. */
export function tellSource(of: Pick<LawReference, 'read' | 'reading' | 'confidence'>): string {
  return `${WORDS[findReadingKind(of)]} ${formatDate(of.read)}.`;
}
