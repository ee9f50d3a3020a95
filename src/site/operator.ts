/**
 * What the operator of the site says about itself: the shape of `site.config.ts` once validated.
 *
 * Every optional member may be missing: the pages then say plainly that the operator has not given it, and
 * the build warns. Pure types and functions: pages, the contact form and the build share them.
 */
import { REQUIRED } from './messages/operator';

export interface Operator {
  site: { name: string; url?: string };
  /** The law firm that answers readers. */
  firm: {
    name?: string;
    lawyer?: string;
    bar?: string;
    address?: string;
    phone?: string;
    email?: string;
    vat?: string;
    /** Professional title and the State that granted it, e.g. « Avocat, France ». */
    title?: string;
    /** Where its professional rules can be read, in words or as an address. */
    rules?: string;
    /** When the telephone is answered, e.g. « du lundi au vendredi, de 9 h à 18 h ». */
    hours?: string;
  };
  appointmentUrl?: string;
  contact: {
    endpoint?: string;
    format: 'form' | 'json';
    /** `json`: only a JSON object proves that the message arrived; `any`: any 2xx answer does. */
    answer: 'json' | 'any';
    timeoutSeconds: number;
    /** Where messages are stored, when neither the publisher nor the host stores them. */
    storedBy?: string;
    /** The key for which summaries are sealed in the browser, `age1…`; without one they go as they are, over HTTPS. */
    publicKey?: string;
  };
  /** Who publishes the site (may be the firm itself, or somebody else). */
  publisher: {
    name?: string;
    legalForm?: string;
    capital?: string;
    siren?: string;
    address?: string;
    phone?: string;
    email?: string;
    director?: string;
    vat?: string;
  };
  host: { name?: string; address?: string; phone?: string };
  /** The consumer mediator of the firm, for its own clients who are consumers. */
  mediator: { name?: string; address?: string; url?: string };
  /** The lawyer's review of the content. Nothing is claimed until it is recorded here. */
  review: { by: string; on: string; scope: string } | null;
  /** How long call-back requests without follow-up are kept. */
  retention: { requestMonths?: number };
  accessibility: { auditedBy?: string; auditedOn?: string };
}

/** One thing the operator has still to give, with the page that shows it missing. */
export interface MissingItem {
  key: string;
  label: string;
  page: string;
}

/** The value at a dotted path of the operator's file; `undefined` when any part of it is missing. */
function findValue(operator: Operator, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      operator,
    );
}

/**
 * Lists what the operator has not filled, in the order of its file.
 *
 * @returns empty when everything that a page shows has been given
 */
export function listMissing(operator: Operator): MissingItem[] {
  return REQUIRED.filter(([key]) => {
    const value = findValue(operator, key);
    return value === undefined || value === null || value === '';
  }).map(([key, label, page]) => ({ key, label, page }));
}

/** Ways to reach the firm that the operator has really given. */
export function listRoutes(operator: Operator): ('phone' | 'email' | 'appointment' | 'form')[] {
  const routes: ('phone' | 'email' | 'appointment' | 'form')[] = [];
  if (operator.firm.phone) routes.push('phone');
  if (operator.contact.endpoint) routes.push('form');
  if (operator.appointmentUrl) routes.push('appointment');
  if (operator.firm.email) routes.push('email');
  return routes;
}
