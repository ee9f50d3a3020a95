/** Texts of training: what they name exists, days are days, and law is named, never written out. */
import { listNumbers } from '../../trees/check/texts';
import type { Path } from '../../trees/path';
import { listMarkers } from '../../trees/text';
import { listDayMarkers, resolveDay } from '../fill';
import { TRAINING_MESSAGES } from '../messages/check';
import type { ParsedTrainingFile } from '../parse';
import { buildIssue, type ReportIssue, type TrainingContext, tellUnknown } from './context';

const GUIDE_LINK = /\]\(\/guides\/([a-z0-9/-]+?)\/(?:#[^)]*)?\)/g;
/** Papers of the case, and what the learner might have answered: their figures are those of the case. */
const FREE =
  /^(documents|choices|model|task|question|options|title|role|summary|quote|value|customer|text|answer|scene)$/;
const IS_AMOUNT = /€|euros?$/i;
const IS_ARTICLE = /^(?:articles?|art\.|[LRDA])/;

interface TrainingText {
  path: Path;
  text: string;
}

/** Every text of a file, with its path. */
function listTexts(data: unknown, path: Path = []): TrainingText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => listTexts(value, [...path, key]));
}

/** Checks every text of a file. */
export function checkTexts(
  file: ParsedTrainingFile<object>,
  context: TrainingContext,
  report: ReportIssue,
): void {
  for (const { path, text } of listTexts(file.data)) {
    checkMarkers(file, path, text, context, report);
    const isFree = path.some((part) => typeof part === 'string' && FREE.test(part));
    for (const found of listNumbers(text.replaceAll(/\{~[^{}]*\}/g, ''))) {
      if (!IS_ARTICLE.test(found) && (isFree || IS_AMOUNT.test(found))) continue;
      const told = {
        code: 'training-number' as const,
        ...TRAINING_MESSAGES.number({ found }),
      };
      report(buildIssue(file, path, told, { find: found }));
    }
  }
}

function checkMarkers(
  file: ParsedTrainingFile<object>,
  path: Path,
  text: string,
  { law, references, guides }: TrainingContext,
  report: ReportIssue,
): void {
  for (const { kind, text: id } of listMarkers(text)) {
    if (kind === 'value' && !Object.hasOwn(law, id))
      report(buildIssue(file, path, tellUnknown('law-value', id, Object.keys(law)), { find: id }));
    if (kind === 'reference' && !Object.hasOwn(references, id))
      report(buildIssue(file, path, tellUnknown('law-reference', id, Object.keys(references)), { find: id }));
    if (kind === 'fact')
      report(
        buildIssue(
          file,
          path,
          {
            code: 'unknown-fact',
            ...TRAINING_MESSAGES['case-fact']({ fact: id }),
          },
          { find: `{$${id}` },
        ),
      );
  }
  for (const written of listDayMarkers(text))
    if (resolveDay(written, '2026-01-31') === null)
      report(
        buildIssue(
          file,
          path,
          {
            code: 'training-bad-day',
            ...TRAINING_MESSAGES['bad-day']({ written }),
          },
          { find: `{~${written}` },
        ),
      );
  for (const [, id = ''] of text.matchAll(GUIDE_LINK))
    if (!Object.hasOwn(guides, id))
      report(buildIssue(file, path, tellUnknown('guide', id, Object.keys(guides)), { find: id }));
}
