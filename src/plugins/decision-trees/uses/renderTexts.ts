/** « Textes cités »: every text that the site cites and every number it takes from one, as HTML that needs no script. */
import type { LawBook, NotedReference, RateSeries, ValueMeta } from '../../../law/book';
import { type Collection, compareCollections, findCollection } from '../../../law/codes';
import { findDue, findRateDue } from '../../../law/freshness';
import { formatDate, formatLawPeriod } from '../../../trees/format';
import type { LawValue } from '../../../trees/model';
import { escapeHtml } from '../../../trees/text';
import { buildHref, renderLink, renderList } from '../plan/context';
import { closePage, type Plan } from '../plan/renderPlan';
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
export function renderTexts(context: TextsContext): Plan {
  const { law, uses, today, baseUrl } = context;
  const valuesOf = groupValues(context);
  const cited = Object.values(law.references).filter(({ id }) => uses.references.has(id) || valuesOf.has(id));
  const groups = groupByCollection(cited);
  const values = Object.values(law.values).filter(({ id }) => uses.values.has(id));
  const rates = Object.values(law.rates).filter(({ id }) => uses.rates.has(id));
  const sections = groups.map(([collection, references]) => {
    const entries = references.map((reference) =>
      renderReference(reference, valuesOf.get(reference.id) ?? [], context),
    );
    return `<h2 id="${collection}">${escapeHtml(nameCollection(collection, law))}</h2>${entries.join('')}`;
  });
  const numbers = [
    ...[...values]
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
      .map((value) => renderValue(value, context)),
    ...rates.map((series) => renderRates(series, context)),
  ];
  const html = [
    `<p class="plan-date">${cited.length} textes et ${values.length + rates.length} chiffres. Liste établie le ${formatDate(today)}.</p>`,
    renderContents(groups, law),
    ...sections,
    renderDeadlines(law),
    `<h2 id="chiffres">Les chiffres fixés par les textes</h2>${numbers.join('')}`,
  ].join('');
  return closePage(html, baseUrl);
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

function renderContents(groups: readonly [Collection, readonly NotedReference[]][], law: LawBook): string {
  const links = groups.map(
    ([collection, entries]) =>
      `${renderLink(`#${collection}`, nameCollection(collection, law))} (${entries.length})`,
  );
  if (Object.keys(law.deadlines).length > 0) links.push(renderLink(`#${DEADLINES_ANCHOR}`, DEADLINES_TITLE));
  links.push(renderLink('#chiffres', 'Les chiffres fixés par les textes'));
  return `<nav class="plan-contents" aria-labelledby="sommaire"><h2 id="sommaire">Sommaire</h2>${renderList(links)}</nav>`;
}

const OPENS: Partial<Record<NotedReference['urlKind'], string>> = {
  code: 'Le lien ouvre le code.',
  section: 'Le lien ouvre la section.',
};

function renderReference(
  reference: NotedReference,
  values: readonly LawValue[],
  context: TextsContext,
): string {
  const { id, text, short, about, url, urlKind, since, until, note } = reference;
  const numbers = values.map((value) => renderLink(`#chiffre-${value.id}`, value.label)).join(', ');
  const notes = [
    since && `En vigueur depuis le ${formatDate(since)}.`,
    until && `En vigueur jusqu’au ${formatDate(until)}.`,
    ...tellReading(reference, findDue(reference, 'reference'), context),
    OPENS[urlKind],
    note && escapeHtml(note),
  ];
  return [
    `<article class="plan-card"><h3 id="${id}">${escapeHtml(text)}</h3>`,
    `<p>${escapeHtml(about)}. <a href="${escapeHtml(url)}">Lien officiel<span class="lc-visually-hidden">\u00a0: ${escapeHtml(short)}</span></a></p>`,
    renderNotes(notes),
    numbers ? `<p class="plan-kind">Chiffres qui en viennent\u00a0: ${numbers}.</p>` : '',
    renderUses(context.uses.references.get(id) ?? [], context),
    '</article>',
  ].join('');
}

function renderValue(value: LawValue, context: TextsContext): string {
  const meta = context.law.meta[value.id] as ValueMeta;
  const periods = value.periods.map((period) => tellPeriod(value, period, context));
  const doubtfulStart = /date de départ prudente/i.test(meta.note ?? '');
  return [
    `<article class="plan-card"><h3 id="chiffre-${value.id}">${escapeHtml(value.label)}</h3>`,
    doubtfulStart && value.periods.length === 1
      ? `<p>${escapeHtml(formatLawPeriod(value, value.periods[0] as LawValue['periods'][number]))}</p>`
      : renderList(periods),
    renderBasis(meta.law, context),
    renderNotes([...tellReading(meta, findDue(meta, 'value'), context), meta.note && escapeHtml(meta.note)]),
    renderUses(context.uses.values.get(value.id) ?? [], context),
    '</article>',
  ].join('');
}

function tellPeriod(value: LawValue, period: LawValue['periods'][number], { today }: TextsContext): string {
  const { from, until } = period;
  const words = escapeHtml(formatLawPeriod(value, period));
  const start = from > today ? 'à partir du' : 'depuis le';
  const dates = until ? `du ${formatDate(from)} au ${formatDate(until)}` : `${start} ${formatDate(from)}`;
  const isNow = from <= today && (until === undefined || today <= until);
  return isNow ? `<strong>${words}</strong>, ${dates}` : `${words}, ${dates}`;
}

function renderRates(series: RateSeries, context: TextsContext): string {
  const halves = Object.entries(series.halves).map(([half, { value, confidence }]) => {
    const [year, part] = half.split('-S');
    const doubt = confidence === 'medium' ? ' (à confirmer sur le texte)' : '';
    return `${part === '1' ? '1er' : '2e'} semestre ${year}\u00a0: ${String(value).replace('.', ',')}\u00a0%${doubt}`;
  });
  const read = { read: series.read, reading: series.reading, confidence: 'high' } as const;
  return [
    `<article class="plan-card"><h3 id="taux-${series.id}">${escapeHtml(series.label)}</h3>`,
    renderList(halves),
    renderBasis(series.law, context),
    renderNotes([...tellReading(read, findRateDue(series), context), series.note && escapeHtml(series.note)]),
    renderUses(context.uses.rates.get(series.id) ?? [], context),
    '</article>',
  ].join('');
}

function renderBasis(ids: readonly string[], { law }: TextsContext): string {
  const links = ids.flatMap((id) =>
    law.references[id] ? renderLink(`#${id}`, law.references[id].short) : [],
  );
  return `<p class="plan-kind">Textes\u00a0: ${links.join(', ')}.</p>`;
}

/** How it was read, how sure it is, when it must be read again. */
function tellReading(
  { read, reading, confidence }: Pick<ValueMeta, 'read' | 'reading' | 'confidence'>,
  due: string,
  { today }: TextsContext,
): string[] {
  return [
    `${reading === 'official' ? 'Texte officiel lu' : 'Source secondaire, lue'} le ${formatDate(read)}.`,
    ...(confidence === 'medium' ? ['<strong>À confirmer sur le texte.</strong>'] : []),
    due <= today
      ? `<strong>Vérification en retard\u00a0: prévue pour le ${formatDate(due)}.</strong>`
      : `Prochaine vérification prévue\u00a0: ${formatDate(due)}.`,
  ];
}

function renderNotes(notes: readonly (string | undefined | false)[]): string {
  return `<p class="plan-kind">${notes.filter(Boolean).join(' ')}</p>`;
}

/** Where it is used, folded: pages by kind, then the answers and rules of each tree. */
function renderUses(uses: readonly Use[], context: TextsContext): string {
  if (uses.length === 0) return '';
  const link = ({ url, title }: Use) => renderLink(buildHref(url, context), title);
  const pages = KINDS.flatMap(([kind, label]) => {
    const found = uses.filter((use) => use.kind === kind);
    return found.length > 0 ? [`<strong>${label}</strong>\u00a0: ${found.map(link).join(', ')}`] : [];
  });
  const trees = [...new Set(uses.flatMap(({ tree }) => tree ?? []))].map((tree) => {
    const found = uses.filter((use) => use.tree === tree);
    return `<strong>Arbre «\u00a0${escapeHtml(tree)}\u00a0»</strong>\u00a0: ${found.map(link).join(', ')}`;
  });
  const count = uses.length === 1 ? 'Utilisé à un endroit' : `Utilisé à ${uses.length} endroits`;
  return `<details data-pagefind-ignore="all"><summary>${count}</summary>${renderList([...pages, ...trees])}</details>`;
}
