/** Any time limit that the site knows, counted from its event. */
import { computeDeadline } from '../../law/deadlines/compute';
import { formatWeekday } from '../../law/deadlines/explain';
import { ZONES, type Zone } from '../../law/deadlines/holidays';
import type { DeadlineRule } from '../../law/deadlines/model';
import { DEADLINE_RULES, findRule } from '../../law/deadlines/rules';
import { parseDay } from '../../trees/calendar';
import { type Calculator, type Field, guardLaw, Reading } from './model';

const SIDES = { entreprise: 'Vos délais', client: 'Les délais de votre client' } as const;

const RULES = Object.values(DEADLINE_RULES)
  .map(({ id, label, side }) => ({ id, label: capitalise(label), group: SIDES[side] }))
  .sort((a, b) => b.group.localeCompare(a.group, 'fr') || a.label.localeCompare(b.label, 'fr'));

const PLACES = (Object.keys(ZONES) as Zone[]).map((id) => ({ id, label: capitalise(ZONES[id]) }));

/** A time limit, with its move past closed days. */
export const DEADLINE: Calculator = {
  id: 'delais',
  listFields: (typed) => {
    const rule = readRule(new Reading(typed));
    const read: Field[] = rule.readAt
      ? [{ id: 'version', kind: 'date', label: capitalise(rule.readAt), hint: 'Elle décide de la durée.' }]
      : [];
    return [
      { id: 'delai', kind: 'choice', label: 'Quel délai ?', options: RULES },
      { id: 'depart', kind: 'date', label: `Date de l’événement : ${rule.from}` },
      ...read,
      {
        id: 'lieu',
        kind: 'choice',
        label: 'Où l’acte doit-il être fait ?',
        hint: 'Les jours fériés en dépendent.',
        options: PLACES,
      },
    ];
  },
  compute: (typed, law) => {
    const reading = new Reading(typed);
    const rule = readRule(reading);
    const zone = reading.choice('lieu', PLACES);
    const start = reading.day('depart');
    const readOn = rule.readAt === undefined ? undefined : reading.day('version');
    return (
      reading.failed ??
      guardLaw(() => {
        const found = computeDeadline(
          rule,
          { start, zone, ...(readOn !== undefined && { readOn }) },
          law.values,
        );
        const day = formatWeekday(parseDay(found.first ?? found.end) as number);
        const prefix = found.first ? 'Possible à partir du' : 'Dernier jour :';
        return {
          ok: true,
          headline: `${prefix} ${day}`,
          lines: found.lines.map(({ text, law: texts }) => ({ text, law: texts })),
          cautions: [],
        };
      })
    );
  },
};

function readRule(reading: Reading): DeadlineRule {
  return findRule(reading.choice('delai', RULES));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
