/** What every section of a plan needs, and the few ways in which texts reach the page. */

import type { ElementContent } from 'hast';
import type { LawBook } from '../../../law/book';
import type { RequirementSource } from '../../../trees/content';
import type { Forest } from '../../../trees/forest';
import type {
  CompiledTree,
  Condition,
  DerivedDate,
  LawReference,
  OutcomeContent,
} from '../../../trees/model';
import { escapeHtml, fillText, settleMarkers } from '../../../trees/text';
import { formatCondition } from '../../../trees/wording';
import { type Child, type HtmlAttributes, h, parseHtml } from '../html';
import { tellSource } from '../readingWords';

export interface TreePlanContext {
  tree: CompiledTree;
  outcomes: Record<string, OutcomeContent>;
  law: LawBook;
  /** what must be known before certain outcomes, by id */
  requirements: Readonly<Record<string, RequirementSource>>;
  /** every tree, on the day of the plan */
  forest: Forest;
  derivedDates: Readonly<Record<string, DerivedDate>>;
  /** ends with `/` */
  baseUrl: string;
}

/** Fills a template of the tree: law values as in force on the day; answers show their label in brackets. */
export function fill(template: string, { forest }: TreePlanContext): ElementContent[] {
  const { world, defs } = forest;
  return parseHtml(
    fillText(template, { today: world.today, law: world.law, facts: {}, defs, formatFact: undefined }),
  );
}

/** Renders plain text that may hold markers, such as the rule of a derived fact. */
export function renderPlain(text: string, context: TreePlanContext): ElementContent[] {
  return fill(settleMarkers(escapeHtml(text).replaceAll('&#167;', '§'), context.law.references), context);
}

/** Words a condition, with the numbers in force. */
export function wordCondition(condition: Condition, { forest }: TreePlanContext): string {
  return formatCondition(condition, forest);
}

/** The address of a page of the site. @param path - begins with `/` */
export function buildHref(path: string, { baseUrl }: Pick<TreePlanContext, 'baseUrl'>): string {
  return `${baseUrl}${path.replace(/^\//, '')}`;
}

export function renderLink(href: string, text: string): ElementContent {
  return h('a', { href }, text);
}

/** A text cited in full: what it says, where it is, when and how it was read. */
export function renderReference(reference: LawReference): Child {
  const { text, about, url, urlKind, read, reading, confidence } = reference;
  const opens = {
    code: ' Le lien ouvre le code.',
    section: ' Le lien ouvre la section.',
    article: '',
    text: '',
    page: '',
  }[urlKind];
  const source = tellSource({ read, reading, confidence });
  const doubt = confidence === 'medium' && [' ', h('strong', {}, 'À confirmer sur le texte.')];
  return [renderLink(url, text), `\u00a0: ${about}. `, h('small', {}, source, doubt || null, opens)];
}

/** A list, or nothing when it is empty. */
export function renderList(items: readonly Child[], attributes: HtmlAttributes = {}): Child {
  if (items.length === 0) return null;
  return h(
    'ul',
    attributes,
    items.map((item) => h('li', {}, item)),
  );
}

/** Puts a text between items. */
export function join(items: readonly Child[], between: string): Child {
  return items.map((item, index) => (index === 0 ? item : [between, item]));
}

/**
 * A table whose first column names its rows.
 *
 * @param label - of a wide table, which scrolls sideways on a phone
 */
export function renderTable(
  titles: readonly string[],
  rows: readonly (readonly Child[])[],
  label?: string,
): Child {
  const head = titles.map((title) => h('th', { scope: 'col' }, title));
  const body = rows.map(([first, ...cells]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      cells.map((cell) => h('td', {}, cell)),
    ),
  );
  const table = h('table', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, body));
  if (!label) return table;
  return h('div.plan-scroll', { tabIndex: 0, role: 'region', ariaLabel: label }, table);
}
