/** The facts that invoices give: each a proposal with its place in the file, to be confirmed before it counts. */
import type { Invoice, Party } from './model';
import { isPublicNumber, isSiren, isVat } from './numbers';

/** Why a kind of customer is proposed, or why none is. */
export type CustomerReason = 'public-number' | 'vat' | 'siren' | 'name' | 'wrong-key' | 'nothing';

export interface CustomerProposal {
  /** an option of the fact `type-de-client`; null where the file does not prove any */
  value: 'public' | 'professionnel' | null;
  reason: CustomerReason;
  /** the number that says so */
  number: string;
  /** likely, to be looked at */
  isGuess: boolean;
}

/** Words in a name of what may be neither a business nor known by its number. */
const OTHER_BODY =
  /commune|mairie|communaut|metropole|departement|region|hopital|hospitalier|ehpad|lycee|college|universit|ministere|prefecture|etablissement public|association|syndicat|copropri|comite|\bcse\b|fondation|federation|\bogec\b/i;

const simplify = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Tells the kind of customer where the file proves it: the number of a public body; a number for value added tax; a
 * SIREN, which an association may have too. That no number is there proves nothing: a private person is never proposed.
 */
export function proposeCustomer(buyer: Party): CustomerProposal {
  const isPublic = [...buyer.numbers, buyer.siren].find(isPublicNumber);
  if (isPublic) return { value: 'public', reason: 'public-number', number: isPublic, isGuess: false };
  const none = (reason: CustomerReason): CustomerProposal => ({
    value: null,
    reason,
    number: buyer.siren || buyer.vat,
    isGuess: false,
  });
  const { vat, siren } = buyer;
  if (!vat && !siren) return none('nothing');
  if (OTHER_BODY.test(simplify(buyer.name))) return none('name');
  if (vat && isVat(vat)) return { value: 'professionnel', reason: 'vat', number: vat, isGuess: false };
  if (siren && isSiren(siren))
    return { value: 'professionnel', reason: 'siren', number: siren, isGuess: true };
  return none('wrong-key');
}

const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI GR EL HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
/** France, and what is a part of it although it has a code of its own. */
const FRANCE = new Set('FR GP MQ GF RE YT PM BL MF NC PF WF TF'.split(' '));

/** Where a customer lives abroad: an option of the fact `situation-client`; null in France, or where nothing says it. */
export function proposeAbroad({ country }: Party): 'etranger-ue' | 'etranger-hors-ue' | null {
  if (!/^[A-Z]{2}$/.test(country) || FRANCE.has(country)) return null;
  return EU.has(country) ? 'etranger-ue' : 'etranger-hors-ue';
}

/** The end of the work or delivery of several invoices. */
export interface DeliveryProposal {
  /** `YYYY-MM-DD`, the earliest */
  value: string;
  /** the invoice that gives it */
  invoice: Invoice;
  isGuess: boolean;
}

/**
 * Finds the earliest day on which work ended or goods were delivered. The end of a period is a guess, and so is any day
 * while another invoice gives none.
 *
 * @param today - `YYYY-MM-DD`: a day still to come is none
 */
export function proposeDelivery(invoices: readonly Invoice[], today: string): DeliveryProposal | null {
  const known = invoices.filter(({ delivered }) => delivered && delivered.value <= today);
  const [first] = [...known].sort((a, b) =>
    (a.delivered?.value ?? '').localeCompare(b.delivered?.value ?? ''),
  );
  if (!first?.delivered) return null;
  const isPeriod = /^End/.test(first.delivered.element);
  return {
    value: first.delivered.value,
    invoice: first,
    isGuess: isPeriod || known.length < invoices.length,
  };
}

/** One customer and the invoices sent to it. */
export interface CustomerGroup<T> {
  key: string;
  buyer: Party;
  items: T[];
}

/** Groups invoices by customer: by SIREN, by number for value added tax, else by name. */
export function groupByCustomer<T extends { invoice: Invoice }>(items: readonly T[]): CustomerGroup<T>[] {
  const groups = new Map<string, CustomerGroup<T>>();
  for (const item of items) {
    const { buyer } = item.invoice;
    const key = buyer.siren || buyer.vat || simplify(buyer.name).toLowerCase().replace(/\W+/g, ' ').trim();
    const group = groups.get(key) ?? { key, buyer, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The numbers of invoices that another one takes the place of: a corrective invoice names the one it replaces; a final
 * invoice already takes off the down-payment invoice that it names.
 */
export function listReplaced(invoices: readonly Invoice[]): Set<string> {
  const isDownPayment = (number: string) =>
    invoices.some((one) => one.number.value === number && one.typeCode === '386');
  return new Set(
    invoices.flatMap(({ typeCode, preceding, prepaid }) =>
      preceding.flatMap(({ number }) => {
        const isFinal = (prepaid?.value ?? 0) > 0 && isDownPayment(number);
        return typeCode === '384' || isFinal ? [number] : [];
      }),
    ),
  );
}
