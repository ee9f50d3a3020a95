/** What letters have computed: each value by a function of `src/law`, from the fields of the letter. */
import { findRule } from '../../law/dates/counted';
import { computeDeadline } from '../../law/deadlines/compute';
import { formatRate } from '../../law/format';
import {
  computeLegalInterest,
  computePublicInterest,
  computeTradePenalties,
  type Interest,
} from '../../law/lateInterest';
import { computeLumpSum, type LumpSum } from '../../law/lumpSum';
import { type Day, parseDay } from '../../trees/calendar';
import { formatAmount, formatDate } from '../../trees/format';
import type { CalculatorLaw } from '../calculators/model';
import { type Claim, type Claims, listFirstDue } from '../invoice/claims';
import type { InvoiceRecord } from '../invoice/record';
import { LETTER_DATE_WORDS } from '../messages/letterDates';
import type { ComputedId } from './computed';
import type { FieldState } from './fields';
import { findClaims } from './fromInvoices';
import { formatInstalments } from './instalments';

/** The numbers and days of a letter, by field. */
export class Inputs {
  readonly #states: ReadonlyMap<string, FieldState>;
  /** what was computed and cannot be written so, in French */
  readonly problems: string[] = [];

  constructor(
    states: readonly FieldState[],
    /** the fact `type-de-client` */
    readonly customer: unknown,
    readonly law: CalculatorLaw,
    readonly today: Day,
    private readonly invoices: readonly InvoiceRecord[] = [],
  ) {
    this.#states = new Map(states.map((state) => [state.id, state]));
  }

  text = (id: string): string => this.#states.get(id)?.shown ?? '';
  number = (id: string): number | undefined => this.#states.get(id)?.number;
  day = (id: string): Day | undefined => this.#states.get(id)?.day;

  /**
   * The day of the judgment that opened insolvency proceedings, where the letter asks it: it stops interest.
   *
   * @see art. L622-28 of the code de commerce
   */
  get opening(): Day | undefined {
    return this.day('jugement-d-ouverture');
  }

  /** Several sums with their own due days, where the case holds the invoices that make up the sum of the letter. */
  get claims(): Claims | null {
    return findClaims(this.invoices, this.number('montant'), this.day('echeance'));
  }

  /** The day up to which sums are counted: that of the opening, else the letter's. */
  get until(): Day {
    return this.opening ?? this.day('date-de-la-lettre') ?? this.today;
  }
}

/** What a late payment adds up to the day of the letter; null while a field is missing. */
export interface LatePayment {
  principal: number;
  /** each sum with its own interest, by due day */
  parts: readonly { claim: Claim; interest: Interest }[];
  /** of all parts */
  interest: Interest;
  lump: LumpSum;
}

/** Computes penalties and lump sum, of a public customer or of a business; of several invoices each by itself. */
export function computeLatePayment(inputs: Inputs): LatePayment | null {
  const principal = inputs.number('montant');
  const after = inputs.day('echeance');
  if (principal === undefined || after === undefined) return null;
  const claims = inputs.claims?.claims ?? [{ number: '', of: 0, amount: principal, due: after }];
  const parts = claims.map((claim) => ({ claim, interest: computeInterest(claim, inputs) }));
  return { principal, parts, interest: addInterest(parts), lump: computeLump(inputs, after) };
}

function computeInterest({ amount, due }: Claim, inputs: Inputs): Interest {
  const { law, until, customer } = inputs;
  const delay = { amount, after: due, until };
  return customer === 'public'
    ? computePublicInterest(delay, law)
    : computeTradePenalties(delay, law, inputs.number('taux'));
}

function addInterest(parts: LatePayment['parts']): Interest {
  const all: Extract<Interest, { ok: true }> = { ok: true, lines: [], total: 0, law: [] };
  for (const { interest } of parts) {
    if (!interest.ok) return interest;
    all.lines.push(...interest.lines);
    all.total += interest.total;
    all.law = [...new Set([...all.law, ...interest.law])];
  }
  return all;
}

/** One lump sum for each invoice. */
function computeLump({ customer, claims, until, law, opening }: Inputs, after: Day): LumpSum {
  const due = claims ? listFirstDue(claims.claims) : [after];
  return computeLumpSum(customer === 'public' ? 'public' : 'professionnel', due, until, law.values, opening);
}

/** Computes one day of interest at the legal rate, on the day after the letter; null while the sum is missing. */
export function computeDailyInterest(inputs: Inputs): { principal: number; interest: Interest } | null {
  const principal = inputs.number('montant');
  if (principal === undefined) return null;
  const after = inputs.until;
  return {
    principal,
    interest: computeLegalInterest({ amount: principal, after, until: after + 1 }, inputs.law),
  };
}

type Compute = (inputs: Inputs) => string | null;

const cents = (amount: number): string => formatAmount(amount / 100);

const COMPUTATIONS: Readonly<Record<ComputedId, Compute>> = {
  penalites: (inputs) => {
    const late = computeLatePayment(inputs);
    return late?.interest.ok ? cents(late.interest.total) : null;
  },
  indemnite: (inputs) => {
    const after = inputs.day('echeance');
    if (after === undefined) return null;
    return cents(computeLump(inputs, after).total);
  },
  total: (inputs) => {
    const late = computeLatePayment(inputs);
    return late?.interest.ok ? cents(late.principal + late.interest.total + late.lump.total) : null;
  },
  'interet-par-jour': (inputs) => {
    const daily = computeDailyInterest(inputs);
    return daily?.interest.ok ? cents(daily.interest.total) : null;
  },
  'taux-legal': (inputs) => {
    const after = inputs.until;
    const interest = computeLegalInterest({ amount: 100, after, until: after + 1 }, inputs.law);
    const rate = interest.ok ? interest.lines[0]?.rate : undefined;
    return rate === undefined ? null : formatRate(rate);
  },
  versements: (inputs) => {
    const [amount, count, first] = [
      inputs.number('montant'),
      inputs.number('nombre-de-versements'),
      inputs.day('premier-versement'),
    ];
    if (amount === undefined || count === undefined || first === undefined) return null;
    return formatInstalments(amount, count, first);
  },
  'fin-saisine-mediateur': (inputs) => {
    const start = inputs.day('date-de-reclamation');
    if (start === undefined) return null;
    const rule = findRule(inputs.law.deadlines, 'saisine-mediateur-conso');
    const { end } = computeDeadline(rule, { start, zone: 'metropole' }, inputs.law.values);
    if ((parseDay(end) as Day) < inputs.until)
      inputs.problems.push(LETTER_DATE_WORDS['mediator-over'](formatDate(end)));
    return formatDate(end);
  },
};

/**
 * Computes a value of a letter.
 *
 * @returns null while a field is missing, or where the law says nothing for these days: nothing is supposed
 */
export function computeValue(id: ComputedId, inputs: Inputs): string | null {
  try {
    return COMPUTATIONS[id](inputs);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
