/** What every guide says of itself: a description of a useful length, a beginning in brief. */
import { buildFinding, type ProseDocument, readPlain } from '../document';
import type { Finding } from '../finding';
import type { ProsePage } from '../readPage';
import { splitSentences } from '../sentences';

/** Lengths of a description that search engines show whole, in characters. */
const DESCRIPTION = { shortest: 50, longest: 160 } as const;

/** Finds a description that is missing, too short or too long. */
export function checkDescription(page: ProsePage): Finding[] {
  const { description } = page.head;
  const length = typeof description === 'string' ? description.length : 0;
  if (length >= DESCRIPTION.shortest && length <= DESCRIPTION.longest) return [];
  const message = length === 0 ? 'The page has no description.' : `The description has ${length} characters.`;
  const hint = `Give \`description:\` ${DESCRIPTION.shortest} to ${DESCRIPTION.longest} characters.`;
  return [buildFinding(page, Math.max(0, page.text.indexOf('description:')), 'description', message, hint)];
}

/** Finds a guide without « En bref », or with one of more than two sentences. */
export function checkBrief(page: ProseDocument, most = 2): Finding[] {
  const brief = page.blocks.filter(({ within }) => within === 'EnBref');
  const first = brief[0];
  if (!first)
    return [
      buildFinding(
        page,
        0,
        'brief',
        'The guide has no <EnBref>.',
        'Begin with what to know, in two sentences.',
      ),
    ];
  const sentences = brief.flatMap(({ text }) => splitSentences(readPlain(text)));
  if (sentences.length <= most) return [];
  const message = `<EnBref> has ${sentences.length} sentences.`;
  return [buildFinding(page, first.offset, 'brief', message, `Keep ${most}; move the rest below.`)];
}
