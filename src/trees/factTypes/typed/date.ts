/** Days as people type them, and what is said back of them. */
import { type Day, formatDay } from '../../calendar';
import { formatDate } from '../../format';
import type { TypedContext, TypedField, Understood } from './field';
import { readDate } from './readDate';
import type { Span } from './span';

const NOTES = {
  likely: 'C’est la date la plus probable\u00a0: complétez-la si vous en vouliez une autre.',
  weekday: 'Elle ne tombe pas ce jour de la semaine\u00a0: vérifiez-la.',
  about: 'Un délai se compte au jour près\u00a0: écrivez le jour exact si vous le trouvez.',
};

/** Parses a day that is sure. @returns `YYYY-MM-DD`; null when it is none, or coarser than a day */
export function parseDate(text: string, today: Day): string | null {
  const span = readDate(text, { today, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  return span?.grain === 'day' && span.guess === undefined ? formatDay(span.first) : null;
}

/** Formats an ISO date as the field shows it: `24/09/2026`. */
export function formatDateInput(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

function understand(text: string, context: TypedContext): Understood | null {
  const span = readDate(text, context);
  if (!span) return null;
  const value = formatDay(span.first);
  const words = formatSpan(span);
  if (span.guess) return { value, words, sure: 'guess', note: NOTES[span.guess] };
  if (span.grain === 'day') return { value, words, sure: 'exact' };
  const counted = span.grain === 'about' ? '' : `Compté à partir du ${formatDate(span.first)}. `;
  return { value, words, sure: 'rough', note: counted + NOTES.about };
}

/** A day, a month or a year in words, as finely as it was told. */
function formatSpan({ first, grain }: Span): string {
  const words = formatDate(first);
  if (grain === 'day') return words;
  if (grain === 'about') return `vers le ${words}`;
  const [, month, year] = words.split(/\s/);
  return grain === 'month' ? `${month} ${year}` : String(year);
}

/** Answers in one press, on the side of today where the answer lies. */
function listQuick({ today, low, high }: TypedContext): readonly string[] {
  const past = ['Aujourd’hui', 'Il y a 1 semaine', 'Il y a 1 mois', 'Il y a 6 mois', 'Il y a 2 ans'];
  const ahead = ['Demain', 'Dans 1 semaine', 'Dans 1 mois'];
  return (low < today ? past : ahead).filter((one) => {
    const span = readDate(one, { today, low, high });
    return span !== null && span.first >= low && span.first <= high;
  });
}

export const date: TypedField = {
  inputMode: 'numeric',
  read: understand,
  show: (value) => formatDateInput(String(value)),
  listQuick,
  calendar: true,
  hint: 'Exemples\u00a0: 24/09/2026, 24092026, septembre 2024',
  empty: 'Indiquez une date.',
  invalid: 'Écrivez une date qui existe, par exemple 24/09/2026 ou septembre 2024.',
};
