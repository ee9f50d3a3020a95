/**
 * The guide under a step is about the step: guides say in `about:` what they tell how to do, in the words that titles of
 * steps use, and a title that uses such words has one of these guides under it.
 */
import type { StepSource } from '../content';
import { GUIDE_MESSAGES } from '../messages/check/guides';
import type { CheckRun } from './context';

/** Words that tie others together, and tell nothing of a subject. */
const TIES = new Set(
  'a au aux ce cette d de des du en et l la le les leur ou par pour sa ses son un une vos votre'.split(' '),
);

export function checkGuides(checkRun: CheckRun): void {
  const { guideSubjects } = checkRun.context;
  if (!guideSubjects || !checkRun.hasSteps) return;
  const guides = Object.entries(guideSubjects).map(
    ([id, subjects]): Guide => ({
      id,
      subjects: subjects.map((text) => ({ text, words: splitWords(text) })),
    }),
  );
  for (const step of Object.values(checkRun.content.steps)) checkGuide(step, guides, checkRun);
}

interface Guide {
  id: string;
  subjects: readonly Subject[];
}

interface Subject {
  /** as the guide writes it */
  text: string;
  words: readonly string[];
}

function checkGuide(
  { id, file, title, guide }: StepSource,
  guides: readonly Guide[],
  checkRun: CheckRun,
): void {
  if (guide === undefined || !checkRun.context.guides.has(guide)) return;
  const words = splitWords(readAct(title));
  const named = guides.flatMap((one) => {
    const subject = one.subjects.find((subject) => says(words, subject.words));
    return subject ? [{ guide: one.id, subject: subject.text }] : [];
  });
  if (named.length === 0 || named.some((one) => one.guide === guide)) return;
  checkRun.report(
    { file, path: [id, 'guide'] },
    {
      code: 'guide-off-subject',
      about: [`step:${id}`],
      ...GUIDE_MESSAGES['guide-off-subject']({ step: id, guide, named }),
    },
  );
}

/** What a title tells to do: from its imperative to the next comma, without the circumstances. The whole where it has none. */
function readAct(title: string): string {
  return /\p{L}+ez(?!\p{L})[^,]*/u.exec(title)?.[0] ?? title;
}

/** Words without accents, capitals and ties, in order. */
function splitWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !TIES.has(word));
}

/** Whether a title says a subject: its words one after another, each at least begun. */
function says(title: readonly string[], subject: readonly string[]): boolean {
  if (subject.length === 0) return false;
  return title.some((_, start) => subject.every((word, index) => title[start + index]?.startsWith(word)));
}
