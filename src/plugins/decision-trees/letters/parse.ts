/** Parses the letters of `docs/modeles/`: every finding of every file, and a book of the letters that are sound. */
import { type LetterBook, NO_LETTERS } from '../../../case/letters/model';
import { type Issue, sortIssues } from '../../../trees/issue';
import { listShapes } from '../../../trees/parse';
import { readFile } from '../../../trees/readFile';
import { parseSource } from '../../../trees/source';
import type { ContentFile } from '../files';
import { checkCommon, checkLetter } from './check';
import { compileLetters } from './compile';
import type { LetterContext, ParsedLetterFile } from './context';
import { CommonSchema, type CommonSource, LetterSchema, type LetterSource } from './schema';

/** Files of letters stand beside the pages that present them: `relance-1.letter.yaml`. */
export const LETTER_FILE = /\.letter\.ya?ml$/;
/** The file of what they share. */
const COMMON = 'commun';

/** Parses and checks the files of letters. A book is built only of what is free of errors. */
export function parseLetters(
  files: readonly ContentFile[],
  context: LetterContext,
): { book: LetterBook; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  let common: ParsedLetterFile<CommonSource> | undefined;
  const letters: ParsedLetterFile<LetterSource>[] = [];
  for (const { path, text } of files) {
    const source = parseSource(path, text, report);
    const id = (path.split('/').at(-1) ?? path).replace(LETTER_FILE, '');
    if (id === COMMON) {
      const { data, isSound } = readFile(source, CommonSchema, report);
      if (isSound) common = { id, source, data };
    } else {
      const { data, isSound } = readFile(source, LetterSchema, report);
      if (isSound) letters.push({ id, source, data });
    }
  }
  if (!common) return { book: NO_LETTERS, issues: sortIssues(issues) };
  const shared = common;
  const shapes = listShapes(context.facts, {});
  for (const letter of letters) checkLetter(letter, shared, { ...context, shapes, report });
  checkCommon(shared, letters, { ...context, shapes, report });
  const isSound = issues.length === 0;
  return {
    book: isSound ? compileLetters(shared.data, letters, shapes, context) : NO_LETTERS,
    issues: sortIssues(issues),
  };
}
