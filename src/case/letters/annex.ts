/** The working joined to a letter: periods, rates, days, amounts and the texts they rest on. */
import { formatRate } from '../../law/format';
import { explainBasis, explainMissing } from '../../law/interestText';
import type { InterestLine, MissingRate } from '../../law/lateInterest';
import { createSay } from '../../law/wording/say';
import type { Day } from '../../trees/calendar';
import { elide } from '../../trees/elide';
import { formatAmount, formatDate } from '../../trees/format';
import { typeset } from '../../trees/typeset';
import { ANNEX_SENTENCES, ANNEX_WORDS as WORDS } from '../messages/annex';
import { computeDailyInterest, computeLatePayment, type Inputs, type LatePayment } from './compute';
import type { Annex, AnnexKind } from './model';

const cents = (amount: number): string => formatAmount(amount / 100);
const COLUMNS = ['Période', 'Jours', 'Taux annuel', 'Origine du taux', 'Montant'];

/** A working, or none while it cannot be made; and what its writer should know of it. */
export interface AnnexResult {
  annex: Annex | null;
  cautions: string[];
}

const NONE: AnnexResult = { annex: null, cautions: [] };

/** Builds the working of a letter. */
export function buildAnnex(kind: AnnexKind, inputs: Inputs): AnnexResult {
  try {
    return kind === 'penalites' ? buildPenalties(inputs) : buildInterest(inputs);
  } catch (error) {
    if (error instanceof RangeError) return { annex: null, cautions: [WORDS['unknown-law']] };
    throw error;
  }
}

function buildPenalties(inputs: Inputs): AnnexResult {
  const late = computeLatePayment(inputs);
  if (!late) return NONE;
  const { principal, interest, lump } = late;
  if (!interest.ok) return { annex: null, cautions: [tellMissing(interest, inputs)] };
  const after = inputs.day('echeance') as number;
  const words = WORDS.late[inputs.customer === 'public' ? 'public' : 'trade'];
  const annex: Annex = {
    title: words.title,
    intro: [
      ...describeSums(late, after, inputs),
      'Chaque ligne : somme × taux × jours / 365, arrondie au centime. Le premier jour compté est le lendemain de l’échéance.',
    ],
    columns: COLUMNS,
    rows: listRows(late, inputs),
    totals: [
      { label: words.interest, amount: cents(interest.total) },
      { label: 'Indemnité forfaitaire pour frais de recouvrement', amount: cents(lump.total) },
      { label: 'Somme impayée', amount: cents(principal) },
      { label: 'Total', amount: cents(principal + interest.total + lump.total) },
    ],
    sources: cite([...interest.law, ...lump.law], inputs),
  };
  return {
    annex,
    cautions: [
      ...(interest.lines.length === 0 ? ['À cette date, il n’y a pas encore de retard.'] : []),
      ...(isDoubtful(interest.lines) ? [WORDS.doubt] : []),
      'Un paiement partiel change le calcul : refaites-le s’il y en a eu un.',
    ],
  };
}

/** The sum and its due day; of several invoices each one, with the credit notes taken off. */
function describeSums({ principal, parts }: LatePayment, after: Day, inputs: Inputs): string[] {
  const { claims, until } = inputs;
  const stop = ANNEX_SENTENCES.until(formatDate(until));
  if (!claims)
    return [`${nameInvoice(inputs)}${ANNEX_SENTENCES.unpaid(cents(principal), formatDate(after))} ${stop}`];
  return [
    `${nameInvoice(inputs)}${ANNEX_SENTENCES.sum(cents(principal))} ${stop}`,
    ...parts.map(({ claim: { number, amount, due } }) =>
      ANNEX_SENTENCES.invoice(number, cents(amount), formatDate(due)),
    ),
    ...claims.deductions.map(({ credit, invoice, amount }) =>
      ANNEX_SENTENCES.deduction(credit, invoice, cents(amount)),
    ),
  ];
}

function listRows({ parts }: LatePayment, inputs: Inputs): string[][] {
  return parts.flatMap(({ claim, interest }) => {
    if (!interest.ok) return [];
    return interest.lines.map((line) => {
      const [period = '', ...rest] = formatLine(line, inputs);
      return [parts.length > 1 ? `n° ${claim.number}, ${period}` : period, ...rest];
    });
  });
}

function buildInterest(inputs: Inputs): AnnexResult {
  const daily = computeDailyInterest(inputs);
  if (!daily) return NONE;
  const { principal, interest } = daily;
  if (!interest.ok) return { annex: null, cautions: [tellMissing(interest, inputs)] };
  const annex: Annex = {
    title: 'Annexe : calcul de l’intérêt au taux légal',
    intro: [
      `${nameInvoice(inputs)}Somme due : ${cents(principal)}. L’intérêt court à compter de la mise en demeure. Le taux change à chaque semestre.`,
      'Un jour d’intérêt : somme × taux / 365, arrondie au centime.',
    ],
    columns: COLUMNS,
    rows: interest.lines.map((line) => formatLine(line, inputs)),
    totals: [{ label: 'Par jour', amount: cents(interest.total) }],
    sources: cite(interest.law, inputs),
  };
  return { annex, cautions: isDoubtful(interest.lines) ? [WORDS.doubt] : [] };
}

/** Which invoices, and between whom: an annex that is parted from its letter still says what it counts. */
function nameInvoice(inputs: Inputs): string {
  const [number, day] = [inputs.text('facture'), inputs.text('date-de-facture')];
  if (number === '') return '';
  const name = / et /.test(number) ? 'Factures' : 'Facture';
  return `${name} n°\u00a0${number}${day === '' ? '' : ` du ${day}`}${nameParties(inputs)}. `;
}

function nameParties({ text }: Inputs): string {
  const [from, to] = [text('entreprise'), text('client')];
  return from !== '' && to !== '' ? `, ${elide('de ', from)} à ${to}` : '';
}

function tellMissing(interest: MissingRate, { law }: Inputs): string {
  return explainMissing(interest, law.rates, createSay(law.wording));
}

function formatLine({ from, until, days, rate, basis, amount }: InterestLine, { law }: Inputs): string[] {
  const period = from === until ? formatDate(from) : `du ${formatDate(from)} au ${formatDate(until)}`;
  return [period, String(days), formatRate(rate), explainBasis(basis, createSay(law.wording)), cents(amount)];
}

function isDoubtful(lines: readonly InterestLine[]): boolean {
  return lines.some(({ confidence }) => confidence === 'medium');
}

function cite(ids: readonly string[], { law }: Inputs): Annex['sources'] {
  return [...new Set(ids)].flatMap((id) => law.references[id] ?? []);
}

/** The texts of an annex, in order, as paragraphs: what formats without tables print. */
export function formatAnnexLines(annex: Annex): string[] {
  return [
    annex.title,
    ...annex.intro,
    ...annex.rows.map((row) => `- ${row[0]} : ${row[1]} jours à ${row[2]} (${row[3]}) = ${row[4]}`),
    ...annex.totals.map(({ label, amount }) => `${label} : ${amount}`),
    ...(annex.sources.length > 0 ? [formatSources(annex)] : []),
  ].map(typeset);
}

/** The texts behind an annex, in one line: one full stop, even after an abbreviation. */
export function formatSources({ sources }: Pick<Annex, 'sources'>): string {
  return `Textes : ${sources.map(({ short }) => short).join(' ; ')}.`.replace(/\.\.$/, '.');
}
