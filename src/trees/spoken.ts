/** The words of a call as they are written: which stand where. */
import type { FactSource, ParsedContent, QuestionSource, SpokenSource, SpokenText } from './content';
import type { Condition } from './model';
import type { Path } from './path';

/** A text of a call, with its file and the key under which it stands. */
export interface FoundSpoken {
  file: string;
  key: 'say' | 'avoid';
  text: SpokenText;
}

/** The words of a question: its own, else those of its fact. */
export function wordsOf(
  question: Pick<QuestionSource, 'words'>,
  fact: FactSource | undefined,
): SpokenSource | undefined {
  return question.words ?? fact?.words;
}

/** Lists every place that has words. */
export function listSpoken({
  facts,
  steps,
  trees,
}: Pick<ParsedContent, 'facts' | 'steps' | 'trees'>): SpokenSource[] {
  const holders = [
    ...Object.values(facts),
    ...Object.values(steps),
    ...Object.values(trees).flatMap(({ questions, outcomes }) => [
      ...Object.values(questions),
      ...Object.values(outcomes),
    ]),
  ];
  return holders.flatMap(({ words }) => words ?? []);
}

/** The texts of a place, one by one. */
export function listSpokenTexts({ file, say, avoid }: SpokenSource): FoundSpoken[] {
  return [
    ...say.map((text) => ({ file, key: 'say' as const, text })),
    ...avoid.map((text) => ({ file, key: 'avoid' as const, text })),
  ];
}

/** Every condition that words or calls read, with where it stands. */
export function listSpokenConditions(
  content: Pick<ParsedContent, 'facts' | 'steps' | 'trees'>,
): { condition: Condition; file: string; path: Path }[] {
  const texts = listSpoken(content).flatMap(listSpokenTexts);
  const spoken = texts.flatMap(({ file, text: { if: condition, path, faulty } }) =>
    condition && !faulty ? [{ condition, file, path: [...path.slice(0, -1), 'if'] }] : [],
  );
  const calls = Object.values(content.trees).flatMap(({ file, call }) =>
    call?.only ? [{ condition: call.only, file, path: ['call', 'only'] }] : [],
  );
  return [...spoken, ...calls];
}
