/** Any time limit that the site knows, counted from its event. */
import { findRule } from '../../law/dates/counted';
import { computeDeadline } from '../../law/deadlines/compute';
import { explainDeadline, formatWeekday } from '../../law/deadlines/explain';
import { ZONES } from '../../law/deadlines/holidays';
import { RESIDENCES } from '../../law/deadlines/residence';
import { createSay, type Say } from '../../law/wording/say';
import { parseDay } from '../../trees/calendar';
import type { DeadlineRule } from '../../trees/dateRules';
import {
  type CalculatorDefinition,
  type CalculatorField,
  type CalculatorLaw,
  FormReader,
  guardLaw,
} from './model';
import { RESIDENCE_TEXTS } from './texts';

const SIDES = { business: 'Vos délais', customer: 'Les délais de votre client' } as const;

function listRules({ deadlines }: CalculatorLaw) {
  return Object.values(deadlines)
    .map(({ id, label, side }) => ({ id, label: capitalise(label), group: SIDES[side] }))
    .sort((a, b) => b.group.localeCompare(a.group, 'fr') || a.label.localeCompare(b.label, 'fr'));
}

function listPlaces(say: Say) {
  return ZONES.map((id) => ({ id, label: capitalise(say(`zones.${id}`)) }));
}

function listResidences(say: Say) {
  return RESIDENCES.map((id) => ({ id, label: capitalise(say(`residences.${id}`)) }));
}

/** A time limit, with its move past closed days. */
export const DEADLINE: CalculatorDefinition = {
  id: 'delais',
  listFields: (typed, law) => {
    const rule = readRule(new FormReader(typed), law);
    const read: CalculatorField[] = rule.readAt
      ? [{ id: 'version', kind: 'date', label: capitalise(rule.readAt), hint: 'Elle décide de la durée.' }]
      : [];
    return [
      { id: 'delai', kind: 'choice', label: 'Quel délai ?', options: listRules(law) },
      { id: 'depart', kind: 'date', label: `Date de l’événement : ${rule.from}` },
      ...read,
      ...(rule.farther
        ? [
            {
              id: 'demeure',
              kind: 'choice',
              label: RESIDENCE_TEXTS.label,
              hint: RESIDENCE_TEXTS.hint,
              options: listResidences(createSay(law.wording)),
            } satisfies CalculatorField,
          ]
        : []),
      {
        id: 'lieu',
        kind: 'choice',
        label: 'Où l’acte doit-il être fait ?',
        hint: 'Les jours fériés en dépendent.',
        options: listPlaces(createSay(law.wording)),
      },
    ];
  },
  compute: (typed, law, today) => {
    const reading = new FormReader(typed, today);
    const say = createSay(law.wording);
    const rule = readRule(reading, law);
    const zone = reading.choice('lieu', listPlaces(say));
    const residence = rule.farther ? reading.choice('demeure', listResidences(say)) : undefined;
    const start = reading.day('depart');
    const readOn = rule.readAt === undefined ? undefined : reading.day('version');
    return (
      reading.failed ??
      guardLaw(() => {
        const found = computeDeadline(
          rule,
          { start, zone, ...(residence && { residence }), ...(readOn !== undefined && { readOn }) },
          law.values,
        );
        const day = formatWeekday(parseDay(found.first ?? found.end) as number, say);
        const prefix = found.first ? 'Possible à partir du' : 'Dernier jour :';
        return {
          ok: true,
          headline: `${prefix} ${day}`,
          lines: explainDeadline(found.counted, say).map(({ text, law: texts }) => ({ text, law: texts })),
          cautions: [],
        };
      })
    );
  },
};

function readRule(reading: FormReader, law: CalculatorLaw): DeadlineRule {
  return findRule(law.deadlines, reading.choice('delai', listRules(law)));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
