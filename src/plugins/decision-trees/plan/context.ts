/** What every section of a plan needs, and the few ways in which texts reach HTML. */
import type { LawBook } from '../../../law/book';
import type { Forest } from '../../../trees/forest';
import { formatDate } from '../../../trees/format';
import type {
  CompiledTree,
  Condition,
  DerivedDate,
  LawReference,
  OutcomeContent,
} from '../../../trees/model';
import { escapeHtml, fillText, settleMarkers } from '../../../trees/text';
import { formatCondition } from '../../../trees/wording';

export interface PlanContext {
  tree: CompiledTree;
  outcomes: Record<string, OutcomeContent>;
  law: LawBook;
  /** every tree, on the day of the plan */
  forest: Forest;
  derivedDates: Readonly<Record<string, DerivedDate>>;
  /** ends with `/` */
  baseUrl: string;
}

/** Fills a template of the tree: law values as in force on the day; answers show their label in brackets. */
export function fill(template: string, { forest }: PlanContext): string {
  const { world, defs } = forest;
  return fillText(template, { today: world.today, law: world.law, facts: {}, defs, formatFact: undefined });
}

/** Renders plain text that may hold markers, such as the rule of a derived fact. */
export function renderPlain(text: string, context: PlanContext): string {
  return fill(settleMarkers(escapeHtml(text).replaceAll('&#167;', '§'), context.law.references), context);
}

/** Words a condition, with the numbers in force. */
export function renderCondition(condition: Condition, { forest }: PlanContext): string {
  return escapeHtml(formatCondition(condition, forest));
}

/** The address of a page of the site. @param path - begins with `/` */
export function buildHref(path: string, { baseUrl }: Pick<PlanContext, 'baseUrl'>): string {
  return escapeHtml(`${baseUrl}${path.replace(/^\//, '')}`);
}

export function renderLink(href: string, text: string): string {
  return `<a href="${href}">${escapeHtml(text)}</a>`;
}

/** A text cited in full: what it says, where it is, when and how it was read. */
export function renderReference(reference: LawReference): string {
  const { text, about, url, urlKind, read, reading, confidence } = reference;
  const opens = {
    code: ' Le lien ouvre le code.',
    section: ' Le lien ouvre la section.',
    article: '',
    text: '',
    page: '',
  }[urlKind];
  const source = `${reading === 'official' ? 'Texte officiel lu' : 'Source secondaire, lue'} le ${formatDate(read)}.`;
  const doubt = confidence === 'medium' ? ' <strong>À confirmer sur le texte.</strong>' : '';
  return `${renderLink(escapeHtml(url), text)}\u00a0: ${escapeHtml(about)}. <small>${source}${doubt}${opens}</small>`;
}

/** A list, or nothing when it is empty. */
export function renderList(items: readonly string[], attributes = ''): string {
  if (items.length === 0) return '';
  return `<ul${attributes}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/**
 * A table whose first column names its rows. Cells are HTML.
 *
 * @param label - of a wide table, which scrolls sideways on a phone
 */
export function renderTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  label?: string,
): string {
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  const body = rows.map(([first, ...cells]) => {
    const rest = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${rest}</tr>`;
  });
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  if (!label) return table;
  return `<div class="plan-scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${table}</div>`;
}
