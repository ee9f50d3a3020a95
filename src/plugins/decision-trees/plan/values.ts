/** The numbers that the law fixes and the tree uses: in force, to come, and where each rests. */

import { parseDay } from '../../../trees/calendar';
import { formatDate, formatLawPeriod, formatLawValue } from '../../../trees/format';
import type { LawValue } from '../../../trees/model';
import { type Child, h } from '../html';
import { tellSource } from '../readingWords';
import { join, renderLink, renderTable, type TreePlanContext } from './context';

/** Renders the table of law values; empty when the tree uses none. */
export function renderValues(context: TreePlanContext): Child {
  const rows = Object.values(context.tree.law).map((value) => renderValue(value, context));
  if (rows.length === 0) return null;
  const table = renderTable(['Règle', 'Valeur', 'Textes'], rows, 'Tableau des chiffres fixés par la loi');
  return [h('h2', { id: 'chiffres' }, 'Les chiffres fixés par la loi'), table];
}

function renderValue(value: LawValue, { law, forest }: TreePlanContext): Child[] {
  const { today } = forest.world;
  const meta = law.meta[value.id];
  const changes = value.periods
    .filter(({ from }) => from > today)
    .map((period) => `À partir du ${formatDate(period.from)}\u00a0: ${formatLawPeriod(value, period)}`);
  const doubt = meta?.confidence === 'medium' ? [h('strong', {}, 'À confirmer sur le texte.')] : [];
  const now = formatLawValue(value, parseDay(today) as number);
  const texts = (meta?.law ?? []).flatMap((id) => law.references[id] ?? []);
  const links = texts.map(({ url, short }) => renderLink(url, short));
  const read = meta ? [tellSource(meta)] : [];
  return [value.label, [now, renderNotes([...changes, ...doubt])], [join(links, ', '), renderNotes(read)]];
}

function renderNotes(notes: readonly Child[]): Child {
  return notes.map((note) => [h('br', {}), h('small', {}, note)]);
}
