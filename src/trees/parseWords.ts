/** The words of a call: what is said at one place of a file, and what is not, with their conditions read. */
import type { SpokenSource, SpokenText } from './content';
import type { Issue } from './issue';
import { type ParseContext, parseIf } from './parseCondition';
import type { Path } from './path';
import type { AvoidInput, SayInput, SpokenInput } from './schema';
import type { Source } from './source';

type Written = NonNullable<SayInput> | NonNullable<AvoidInput>;

/** Where words stand, and what reading their conditions needs. */
interface WordsPlace {
  source: Source;
  path: Path;
  context: ParseContext;
  report: (issue: Issue) => void;
}

/** Reads the words of a question, a fact, an outcome or a step; undefined where it has none. */
export function parseWords({ say, avoid }: SpokenInput, place: WordsPlace): SpokenSource | undefined {
  if (say === undefined && avoid === undefined) return undefined;
  return {
    file: place.source.file,
    say: parseTexts('say', say, place),
    avoid: parseTexts('avoid', avoid, place),
  };
}

function parseTexts(
  key: 'say' | 'avoid',
  written: Written | undefined,
  { source, path, context, report }: WordsPlace,
): SpokenText[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [{ text: written, path: [...path, key] }];
  return written.map((one, index) => {
    const here = [...path, key, index];
    if (typeof one === 'string') return { text: one, path: here };
    const { text, if: rawIf } = one;
    const spoken = { text, path: [...here, 'text'] };
    if (rawIf === undefined) return spoken;
    const { condition, faulty } = parseIf(rawIf, [...here, 'if'], source, context, report);
    return { ...spoken, if: condition, ...(faulty && { faulty: true as const }) };
  });
}
