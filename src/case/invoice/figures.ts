/** Reading sums and days of an invoice, each with its place in the file; what cannot be read is noted. */
import type { Found, InvoiceWarning } from './model';
import { parseCents, parseInvoiceDay } from './numbers';
import { find, readText, type XmlElement } from './xml/dom';

/** Reads figures, and keeps what it could not read. */
export class FigureReader {
  readonly warnings: InvoiceWarning[] = [];

  /** A sum. @returns cents */
  amount(element: XmlElement | undefined): Found<number> | undefined {
    return this.read(element, parseCents);
  }

  /** A day, in the element itself or in the one that CII puts into it. */
  day(element: XmlElement | undefined): Found<string> | undefined {
    const inner = find(element, 'DateTimeString') ?? find(element, 'DateTime') ?? element;
    return this.read(inner, parseInvoiceDay, element?.localName ?? undefined);
  }

  private read<T>(
    element: XmlElement | undefined,
    parse: (text: string) => T | null,
    name = element?.localName ?? '',
  ): Found<T> | undefined {
    const text = readText(element);
    if (text === '') return undefined;
    const value = parse(text);
    if (value !== null) return { value, element: name, text };
    this.warnings.push({ code: 'unreadable', element: name, text: text.slice(0, 60) });
    return undefined;
  }
}

/** A text with its place. */
export const foundText = (element: XmlElement | undefined): Found<string> => ({
  value: readText(element),
  element: element?.localName ?? '',
  text: readText(element),
});

/** The earliest of several days: which right runs out first is what counts. */
export function pickEarliest(days: readonly (Found<string> | undefined)[]): Found<string> | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort((a, b) => a.value.localeCompare(b.value))
    .at(0);
}

/** A tax may be told in two currencies: that of the invoice is taken. */
export function pickCurrency(all: readonly XmlElement[], currency: string): XmlElement | undefined {
  const named = all.find((one) => one.getAttribute('currencyID') === currency);
  return named ?? all.find((one) => (one.getAttribute('currencyID') ?? '') === '') ?? all[0];
}
