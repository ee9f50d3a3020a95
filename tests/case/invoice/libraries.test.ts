/** Invoices made by two independent libraries give the figures that were put into them. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../src/case/invoice/model';
import {
  BUYER,
  EU_FORMATS,
  type EuFormat,
  type Figures,
  makeEu,
  makeZugferd,
  type ProfileId,
  readBytes,
  SELLER,
} from './made';

const PLAIN: Figures = {
  number: 'F-2026-0101',
  typeCode: '380',
  issued: '2026-03-02',
  due: '2026-04-01',
  delivered: '2026-02-27',
  net: '1000.00',
  tax: '200.00',
  gross: '1200.00',
  payable: '1200.00',
};
const CASES: Readonly<Record<string, Figures>> = {
  plain: PLAIN,
  'prepaid in part': { ...PLAIN, number: 'F-2026-0102', prepaid: '360.00', payable: '840.00' },
  'with an allowance and a charge': {
    ...PLAIN,
    number: 'F-2026-0103',
    allowance: '45.50',
    charge: '12.30',
    net: '966.80',
    tax: '193.36',
    gross: '1160.16',
    payable: '1160.16',
  },
  'a credit note': { ...PLAIN, number: 'AV-2026-0007', typeCode: '381', preceding: 'F-2026-0101' },
  'paid in full': { ...PLAIN, number: 'F-2026-0104', prepaid: '1200.00', payable: '0.00' },
};

/** What a library leaves out of a format although it was put in; the profile MINIMUM has no room for the terms. */
interface Lost {
  terms?: boolean;
  buyerNumber?: boolean;
  preceding?: boolean;
  due?: boolean;
}

function expectFigures(invoice: Invoice, put: Figures, lost: Lost): void {
  const cents = (text: string | undefined) =>
    text === undefined ? undefined : Math.round(Number(text) * 100);
  expect({
    number: invoice.number.value,
    typeCode: invoice.typeCode,
    issued: invoice.issued?.value,
    net: invoice.net?.value,
    tax: invoice.tax?.value,
    gross: invoice.gross?.value,
    payable: invoice.payable?.value,
    currency: invoice.currency,
    seller: [invoice.seller.name, invoice.seller.siren],
    buyer: [invoice.buyer.name, invoice.buyer.siren],
  }).toEqual({
    number: put.number,
    typeCode: put.typeCode,
    issued: put.issued,
    net: cents(put.net),
    tax: cents(put.tax),
    gross: cents(put.gross),
    payable: cents(put.payable),
    currency: 'EUR',
    seller: [SELLER.name, SELLER.siret.slice(0, 9)],
    buyer: [BUYER.name, lost.buyerNumber ? '' : BUYER.siret.slice(0, 9)],
  });
  expect({
    prepaid: invoice.prepaid?.value ?? 0,
    due: invoice.due.map(({ value }) => value),
    delivered: invoice.delivered?.value,
    preceding: invoice.preceding.map(({ number }) => number),
  }).toEqual({
    prepaid: lost.terms ? 0 : (cents(put.prepaid) ?? 0),
    due: lost.terms || lost.due ? [] : [put.due],
    delivered: lost.terms ? undefined : put.delivered,
    preceding: put.preceding && !lost.terms && !lost.preceding ? [put.preceding] : [],
  });
  expect(invoice.warnings).toEqual([]);
}

async function read(content: Uint8Array | string): Promise<Invoice> {
  const found = await readBytes(content);
  if (!('invoice' in found)) throw new Error(`not read: ${found.problem}`);
  return found.invoice;
}

describe.each(Object.entries(CASES))('an invoice %s', { timeout: 60_000 }, (_, figures) => {
  it.each<ProfileId>(['minimum', 'basic-wl', 'basic', 'en16931', 'extended'])(
    'made by node-zugferd, profile %s, as PDF and as XML',
    async (profile) => {
      const { xml, pdf } = await makeZugferd(profile, figures);
      const [fromXml, fromPdf] = [await read(xml), await read(pdf)];
      expect(fromPdf).toEqual(fromXml);
      const isMinimum = profile === 'minimum';
      expectFigures(fromPdf, figures, { terms: isMinimum, buyerNumber: isMinimum });
    },
  );

  it.each<EuFormat>([...EU_FORMATS])('made by e-invoice-eu as %s', async (format) => {
    const isUbl = format.endsWith('UBL');
    expectFigures(await read(await makeEu(format, figures)), figures, {
      terms: format === 'Factur-X-Minimum',
      preceding: !isUbl,
      // A CreditNote of UBL has no due day of its own, and this library puts none with the means of payment.
      due: isUbl && figures.typeCode === '381',
    });
  });
});
