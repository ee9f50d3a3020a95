/** « Textes cités »: every text that the site cites and every number it takes from one, as HTML that needs no script. */

import type { LawBook, NotedReference, RateSeries, ValueMeta } from '../../../law/book';
import { type Collection, compareCollections, findCollection } from '../../../law/codes';
import { findDue, findRateDue } from '../../../law/freshness';
import { formatDate, formatLawPeriod } from '../../../trees/format';
import type { LawValue } from '../../../trees/model';
import { type Child, h, type RenderedHtml, renderHtml } from '../html';
import { buildHref, join, renderLink, renderList } from '../plan/context';
import { tellSource } from '../readingWords';
import type { LawUses, Use, UseKind } from './listUses';
import { DEADLINES_ANCHOR, DEADLINES_TITLE, renderDeadlines } from './renderDeadlines';

export interface TextsContext {
  law: LawBook;
  uses: LawUses;
  /** the build day, `YYYY-MM-DD` */
  today: string;
  /** ends with `/` */
  baseUrl: string;
}

/** Id of the page among those that are rendered whole, and last part of its address. */
export const TEXTS_PAGE = 'textes-cites';

const KINDS: readonly (readonly [UseKind, string])[] = [
  ['guide', 'Guides'],
  ['letter', 'Modèles'],
  ['article', 'Actualités'],
  ['term', 'Glossaire'],
  ['calculator', 'Calculateurs'],
  ['page', 'Autres pages'],
];

/** Renders the page. A text that nothing uses is left out. */
export function renderTexts(context: TextsContext): RenderedHtml {
  const { law, uses, today, baseUrl } = context;
  const valuesOf = groupValues(context);
  const cited = Object.values(law.references).filter(({ id }) => uses.references.has(id) || valuesOf.has(id));
  const groups = groupByCollection(cited);
  const values = Object.values(law.values).filter(({ id }) => uses.values.has(id));
  const rates = Object.values(law.rates).filter(({ id }) => uses.rates.has(id));
  const sections = groups.map(([collection, references]) => [
    h('h2', { id: collection }, nameCollection(collection, law)),
    references.map((reference) => renderReference(reference, valuesOf.get(reference.id) ?? [], context)),
  ]);
  const numbers = [
    ...[...values]
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
      .map((value) => renderValue(value, context)),
    ...rates.map((series) => renderRates(series, context)),
  ];
  const counts = `${cited.length} textes et ${values.length + rates.length} chiffres.`;
  return renderHtml(
    [
      h('p.plan-date', {}, `${counts} Liste établie le ${formatDate(today)}.`),
      renderContents(groups, law),
      sections,
      renderDeadlines(law),
      h('h2', { id: 'chiffres' }, 'Les chiffres fixés par les textes'),
      numbers,
    ],
    baseUrl,
  );
}

function groupByCollection(references: readonly NotedReference[]): [Collection, NotedReference[]][] {
  const groups = new Map<Collection, [Collection, NotedReference[]]>();
  for (const reference of references) {
    const collection = findCollection(reference.id);
    const group = groups.get(collection) ?? [collection, []];
    group[1].push(reference);
    groups.set(collection, group);
  }
  return [...groups.values()].sort(([a], [b]) => compareCollections(a, b));
}

/** The values in use that rest on each reference. */
function groupValues({ law, uses }: TextsContext): Map<string, LawValue[]> {
  const groups = new Map<string, LawValue[]>();
  for (const value of Object.values(law.values))
    if (uses.values.has(value.id))
      for (const id of law.meta[value.id]?.law ?? []) groups.set(id, [...(groups.get(id) ?? []), value]);
  return groups;
}

function nameCollection(collection: Collection, { wording }: LawBook): string {
  return wording[`collections.${collection}`] ?? collection;
}

function renderContents(groups: readonly [Collection, readonly NotedReference[]][], law: LawBook): Child {
  const links: Child[] = groups.map(([collection, entries]) => [
    renderLink(`#${collection}`, nameCollection(collection, law)),
    ` (${entries.length})`,
  ]);
  if (Object.keys(law.deadlines).length > 0) links.push(renderLink(`#${DEADLINES_ANCHOR}`, DEADLINES_TITLE));
  links.push(renderLink('#chiffres', 'Les chiffres fixés par les textes'));
  const title = h('h2', { id: 'sommaire' }, 'Sommaire');
  return h('nav.plan-contents', { ariaLabelledBy: 'sommaire' }, title, renderList(links));
}

const OPENS: Partial<Record<NotedReference['urlKind'], string>> = {
  code: 'Le lien ouvre le code.',
  section: 'Le lien ouvre la section.',
};

function renderReference(
  reference: NotedReference,
  values: readonly LawValue[],
  context: TextsContext,
): Child {
  const { id, text, short, about, url, urlKind, since, until, note } = reference;
  const numbers = values.map((value) => renderLink(`#chiffre-${value.id}`, value.label));
  const notes = [
    since && `En vigueur depuis le ${formatDate(since)}.`,
    until && `En vigueur jusqu’au ${formatDate(until)}.`,
    ...tellReading(reference, findDue(reference, 'reference'), context),
    OPENS[urlKind],
    note,
  ];
  const whose = h('span.lc-visually-hidden', {}, `\u00a0: ${short}`);
  return h(
    'article.plan-card',
    {},
    h('h3', { id }, text),
    h('p', {}, `${about}. `, h('a', { href: url }, 'Lien officiel', whose)),
    renderNotes(notes),
    numbers.length > 0
      ? h('p.plan-kind', {}, 'Chiffres qui en viennent\u00a0: ', join(numbers, ', '), '.')
      : null,
    renderUses(context.uses.references.get(id) ?? [], context),
  );
}

function renderValue(value: LawValue, context: TextsContext): Child {
  const meta = context.law.meta[value.id] as ValueMeta;
  const periods = value.periods.map((period) => tellPeriod(value, period, context));
  const doubtfulStart = /date de départ prudente/i.test(meta.note ?? '');
  return h(
    'article.plan-card',
    {},
    h('h3', { id: `chiffre-${value.id}` }, value.label),
    doubtfulStart && value.periods.length === 1
      ? h('p', {}, formatLawPeriod(value, value.periods[0] as LawValue['periods'][number]))
      : renderList(periods),
    renderBasis(meta.law, context),
    renderNotes([...tellReading(meta, findDue(meta, 'value'), context), meta.note]),
    renderUses(context.uses.values.get(value.id) ?? [], context),
  );
}

function tellPeriod(value: LawValue, period: LawValue['periods'][number], { today }: TextsContext): Child {
  const { from, until } = period;
  const words = formatLawPeriod(value, period);
  const start = from > today ? 'à partir du' : 'depuis le';
  const dates = until ? `du ${formatDate(from)} au ${formatDate(until)}` : `${start} ${formatDate(from)}`;
  const isNow = from <= today && (until === undefined || today <= until);
  return isNow ? [h('strong', {}, words), `, ${dates}`] : `${words}, ${dates}`;
}

function renderRates(series: RateSeries, context: TextsContext): Child {
  const halves = Object.entries(series.halves).map(([half, { value, confidence }]) => {
    const [year, part] = half.split('-S');
    const doubt = confidence === 'medium' ? ' (à confirmer sur le texte)' : '';
    return `${part === '1' ? '1er' : '2e'} semestre ${year}\u00a0: ${String(value).replace('.', ',')}\u00a0%${doubt}`;
  });
  const read = { read: series.read, reading: series.reading, confidence: 'high' } as const;
  return h(
    'article.plan-card',
    {},
    h('h3', { id: `taux-${series.id}` }, series.label),
    renderList(halves),
    renderBasis(series.law, context),
    renderNotes([...tellReading(read, findRateDue(series), context), series.note]),
    renderUses(context.uses.rates.get(series.id) ?? [], context),
  );
}

function renderBasis(ids: readonly string[], { law }: TextsContext): Child {
  const links = ids.flatMap((id) =>
    law.references[id] ? [renderLink(`#${id}`, law.references[id].short)] : [],
  );
  return h('p.plan-kind', {}, 'Textes\u00a0: ', join(links, ', '), '.');
}

/** How it was read, how sure it is, when it must be read again. */
function tellReading(
  { read, reading, confidence }: Pick<ValueMeta, 'read' | 'reading' | 'confidence'>,
  due: string,
  { today }: TextsContext,
): Child[] {
  return [
    tellSource({ read, reading, confidence }),
    ...(confidence === 'medium' ? [h('strong', {}, 'À confirmer sur le texte.')] : []),
    due <= today
      ? h('strong', {}, `Vérification en retard\u00a0: prévue pour le ${formatDate(due)}.`)
      : `Prochaine vérification prévue\u00a0: ${formatDate(due)}.`,
  ];
}

function renderNotes(notes: readonly Child[]): Child {
  return h('p.plan-kind', {}, join(notes.filter(Boolean), ' '));
}

/** Where it is used, folded: pages by kind, then the answers and rules of each tree. */
function renderUses(uses: readonly Use[], context: TextsContext): Child {
  if (uses.length === 0) return null;
  const list = (label: string, found: readonly Use[]): Child => [
    h('strong', {}, label),
    '\u00a0: ',
    join(
      found.map(({ url, title, tree }) =>
        h(
          'a',
          { href: buildHref(url, context) },
          title,
          tree === undefined ? null : h('span.lc-visually-hidden', {}, `, arbre «\u00a0${tree}\u00a0»`),
        ),
      ),
      ', ',
    ),
  ];
  const pages = KINDS.flatMap(([kind, label]) => {
    const found = uses.filter((use) => use.kind === kind);
    return found.length > 0 ? [list(label, found)] : [];
  });
  const trees = [...new Set(uses.flatMap(({ tree }) => tree ?? []))].map((tree) =>
    list(
      `Arbre «\u00a0${tree}\u00a0»`,
      uses.filter((use) => use.tree === tree),
    ),
  );
  const count = uses.length === 1 ? 'Utilisé à un endroit' : `Utilisé à ${uses.length} endroits`;
  return h(
    'details',
    { dataPagefindIgnore: 'all' },
    h('summary', {}, count),
    renderList([...pages, ...trees]),
  );
}
