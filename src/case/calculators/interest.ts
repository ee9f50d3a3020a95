/** Late payment: penalties of a business or public customer with the lump sum, and interest at the legal rate. */

import { explainInterest, explainLumpSum, explainMissing } from '../../law/interestText';
import {
  computeLegalInterest,
  computePublicInterest,
  computeTradePenalties,
  type Delay,
  type Interest,
} from '../../law/lateInterest';
import { computeLumpSum } from '../../law/lumpSum';
import { createSay } from '../../law/wording/say';
import { formatDay, parseDay } from '../../trees/calendar';
import { formatDateInput } from '../../trees/factTypes/typed/date';
import { formatAmount } from '../../trees/format';
import {
  type CalculatorDefinition,
  type CalculatorField,
  type CalculatorLaw,
  type CalculatorResult,
  FormReader,
  guardLaw,
  type WorkingLine,
} from './model';

const CUSTOMERS = [
  { id: 'professionnel', label: 'Un professionnel' },
  { id: 'public', label: 'Un acheteur public' },
] as const;

const AMOUNT: CalculatorField = {
  id: 'montant',
  kind: 'amount',
  label: 'Somme impayée, toutes taxes comprises',
};
const UNTIL: CalculatorField = {
  id: 'jusqu-au',
  kind: 'date',
  label: 'Dernier jour compté',
  hint: 'Le jour du paiement. Laissez vide pour aujourd’hui.',
  optional: true,
};

/** Penalties for late payment between businesses, or by a public customer. */
export const PENALTIES: CalculatorDefinition = {
  id: 'penalites',
  listFields: (typed) => [
    { id: 'client', kind: 'choice', label: 'Votre client', options: CUSTOMERS },
    AMOUNT,
    { id: 'echeance', kind: 'date', label: 'Date à laquelle la facture devait être payée' },
    UNTIL,
    ...(typed.client === 'public'
      ? []
      : [
          {
            id: 'taux',
            kind: 'rate',
            label: 'Taux de vos conditions, en pour cent par an',
            hint: 'Laissez vide si rien n’est convenu.',
            optional: true,
          } satisfies CalculatorField,
        ]),
  ],
  compute: (typed, law, today) => {
    const reading = new FormReader(typed, today);
    const customer = reading.choice('client', CUSTOMERS);
    const agreed = customer === 'public' ? undefined : reading.rate('taux');
    const delay = readDelay(reading, typed, 'echeance', today);
    if (reading.failed) return reading.failed;
    return guardLaw(() => {
      const interest =
        customer === 'public' ? computePublicInterest(delay, law) : computeTradePenalties(delay, law, agreed);
      const lump = computeLumpSum(customer, [delay.after], delay.until, law.values);
      return tell(
        { interest, principal: delay.amount, law },
        lump.total,
        lump.lines.map((line) => ({
          text: `Indemnité forfaitaire. ${explainLumpSum(line, createSay(law.wording))}`,
          law: lump.law,
        })),
      );
    });
  },
};

/** Interest at the legal rate, from a formal notice. */
export const LEGAL_INTEREST: CalculatorDefinition = {
  id: 'interet-legal',
  listFields: () => [
    AMOUNT,
    { id: 'mise-en-demeure', kind: 'date', label: 'Date de la mise en demeure' },
    UNTIL,
  ],
  compute: (typed, law, today) => {
    const reading = new FormReader(typed, today);
    const delay = readDelay(reading, typed, 'mise-en-demeure', today);
    return (
      reading.failed ??
      guardLaw(() =>
        tell({ interest: computeLegalInterest(delay, law), principal: delay.amount, law }, 0, []),
      )
    );
  },
};

function readDelay(reading: FormReader, typed: Record<string, string>, from: string, today: string): Delay {
  const amount = reading.amount('montant');
  const after = reading.day(from);
  const isOpen = (typed['jusqu-au'] ?? '').trim() === '';
  const until = isOpen ? (parseDay(today) as number) : reading.day('jusqu-au');
  if (!reading.failed && until <= after) {
    const day = formatDateInput(formatDay(until));
    reading.note(
      isOpen ? from : 'jusqu-au',
      `Il n’y a pas encore de retard : le dernier jour compté est le ${day}.`,
    );
  }
  return { amount, after, until };
}

interface Computed {
  interest: Interest;
  /** cents */
  principal: number;
  law: CalculatorLaw;
}

function tell({ interest, principal, law }: Computed, lump: number, more: WorkingLine[]): CalculatorResult {
  const say = createSay(law.wording);
  if (!interest.ok) return { ok: false, problems: { form: explainMissing(interest, law.rates, say) } };
  const total = formatAmount((interest.total + lump) / 100);
  const lines = interest.lines.map((line) => ({
    text: explainInterest(line, principal, say),
    law: interest.law,
  }));
  const isDoubtful = interest.lines.some(({ confidence }) => confidence === 'medium');
  return {
    ok: true,
    headline: `En plus de la somme impayée : ${total}`,
    lines: [...lines, ...more],
    cautions: [
      ...(isDoubtful ? ['Un des taux utilisés est à confirmer sur le texte.'] : []),
      'Un paiement partiel change le calcul : faites-le en deux fois.',
    ],
  };
}
