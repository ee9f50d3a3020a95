/** Texts of training: what they name exists, days are days, and law is named, never written out. */
import { listNumbers } from '../../trees/check/texts';
import type { Path } from '../../trees/source';
import { listMarkers } from '../../trees/text';
import { listDayMarkers, resolveDay } from '../fill';
import type { Parsed } from '../parse';
import { buildIssue, type Report, type TrainingContext, tellUnknown } from './context';

const GUIDE_LINK = /\]\(\/guides\/([a-z0-9/-]+?)\/(?:#[^)]*)?\)/g;
/** Papers of the case, and what the learner might have answered: their figures are those of the case. */
const FREE = /^(documents|choices|model|task|question|options|title|role|summary|quote|value)$/;
const IS_AMOUNT = /€|euros?$/i;
const IS_ARTICLE = /^(?:articles?|art\.|[LRDA])/;

interface Found {
  path: Path;
  text: string;
}

/** Every text of a file, with its path. */
function listTexts(data: unknown, path: Path = []): Found[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => listTexts(value, [...path, key]));
}

/** Checks every text of a file. */
export function checkTexts(file: Parsed<object>, context: TrainingContext, report: Report): void {
  for (const { path, text } of listTexts(file.data)) {
    checkMarkers(file, path, text, context, report);
    const isFree = path.some((part) => typeof part === 'string' && FREE.test(part));
    for (const found of listNumbers(text.replaceAll(/\{~[^{}]*\}/g, ''))) {
      if (!IS_ARTICLE.test(found) && (isFree || IS_AMOUNT.test(found))) continue;
      const told = {
        code: 'training-number' as const,
        message: `A text writes out "${found}".`,
        remedy:
          'Name the law, {@value} or {§reference}; or mark what is practice or of the case: {=8 jours}.',
      };
      report(buildIssue(file, path, told, { find: found }));
    }
  }
}

function checkMarkers(
  file: Parsed<object>,
  path: Path,
  text: string,
  { law, references, guides }: TrainingContext,
  report: Report,
): void {
  for (const { kind, text: id } of listMarkers(text)) {
    if (kind === 'value' && !Object.hasOwn(law, id))
      report(
        buildIssue(
          file,
          path,
          tellUnknown('unknown-law-value', 'law value', id, Object.keys(law), 'Add it to `law/values/`.'),
          { find: id },
        ),
      );
    if (kind === 'reference' && !Object.hasOwn(references, id))
      report(
        buildIssue(
          file,
          path,
          tellUnknown(
            'unknown-law-reference',
            'law reference',
            id,
            Object.keys(references),
            'Add it to `law/references/`.',
          ),
          { find: id },
        ),
      );
    if (kind === 'fact')
      report(
        buildIssue(
          file,
          path,
          {
            code: 'unknown-fact',
            message: `A text names the answer "{$${id}}": training has no reader’s case to take it from.`,
            remedy: 'Write it out, or `{~today - 26 months}` for a day.',
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
            message: `"{~${written}}" is no day.`,
            remedy:
              'Write {~today}, {~today - 26 months} or {~today + 8 days}; units are days, weeks, months, years.',
          },
          { find: `{~${written}` },
        ),
      );
  for (const [, id = ''] of text.matchAll(GUIDE_LINK))
    if (!Object.hasOwn(guides, id))
      report(
        buildIssue(
          file,
          path,
          tellUnknown('unknown-guide', 'guide', id, Object.keys(guides), 'Guides stand in `docs/`.'),
          { find: id },
        ),
      );
}
