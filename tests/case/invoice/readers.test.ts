/** What the two libraries do not write: several due days, ZUGFeRD 1, odd numbers, figures that do not agree. */
import { describe, expect, it } from 'vitest';
import { type Invoice, isCredit } from '../../../src/case/invoice/model';
import {
  isPublicNumber,
  isSiret,
  isVat,
  parseCents,
  parseInvoiceDay,
} from '../../../src/case/invoice/numbers';
import { toRecord } from '../../../src/case/invoice/record';
import { makeZugferd, readBytes } from './made';
import { ubl } from './pdf';

async function read(content: string): Promise<Invoice> {
  const found = await readBytes(content);
  if (!('invoice' in found)) throw new Error(`not read: ${found.problem}`);
  return found.invoice;
}

const { xml: CII } = await makeZugferd('extended', {
  number: 'F-1',
  typeCode: '380',
  issued: '2026-03-02',
  due: '2026-04-01',
  net: '1000.00',
  tax: '200.00',
  gross: '1200.00',
  payable: '1200.00',
});
const TERMS = /<ram:SpecifiedTradePaymentTerms>[\s\S]*<\/ram:SpecifiedTradePaymentTerms>/;
const term = (day: string, more = '') =>
  `<ram:SpecifiedTradePaymentTerms>${more}<ram:DueDateDateTime><udt:DateTimeString format="102">${day}</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>`;
const part = (sum: string) => `<ram:PartialPaymentAmount>${sum}</ram:PartialPaymentAmount>`;
const withTerms = (...terms: string[]) => {
  expect(CII).toMatch(TERMS);
  return CII.replace(TERMS, terms.join(''));
};

describe('due days', () => {
  it('instalments with their sums are kept each', async () => {
    const invoice = await read(withTerms(term('20260401', part('700.00')), term('20260501', part('500.00'))));
    const record = toRecord(invoice, 'f.xml');
    expect(record.instalments).toEqual([
      { due: '2026-04-01', amount: 70_000 },
      { due: '2026-05-01', amount: 50_000 },
    ]);
    expect(record.due).toBe('2026-04-01');
    expect(invoice.warnings).toEqual([]);
  });

  it('several days without sums: the last one is taken, and the reader told', async () => {
    const invoice = await read(withTerms(term('20260501'), term('20260401')));
    expect(toRecord(invoice, '').due).toBe('2026-05-01');
    expect(invoice.warnings).toContainEqual({ code: 'several-due' });
  });

  it('sums that do not make up what is due split nothing', async () => {
    const invoice = await read(withTerms(term('20260401', part('700.00')), term('20260501', part('400.00'))));
    expect(toRecord(invoice, '')).toMatchObject({ due: '2026-05-01', instalments: [] });
  });

  it.each([
    [
      'by its terms',
      '<ram:ApplicableTradePaymentDiscountTerms><ram:CalculationPercent>2</ram:CalculationPercent></ram:ApplicableTradePaymentDiscountTerms>',
    ],
    ['by its words', '<ram:Description>2 % d’escompte jusqu’au</ram:Description>'],
  ])('the day of a discount, %s, is no due day', async (_, discount) => {
    const invoice = await read(withTerms(term('20260310', discount), term('20260401')));
    expect(toRecord(invoice, '').due).toBe('2026-04-01');
    expect(invoice.due.map(({ isDiscount }) => isDiscount)).toEqual([true, undefined]);
  });

  it('a due day before the invoice is told', async () => {
    expect((await read(withTerms(term('20260201')))).warnings).toContainEqual({ code: 'due-before-issue' });
  });

  it('instalments of UBL are read', async () => {
    const of = (day: string, sum: string) =>
      `<cac:PaymentTerms><cbc:Amount currencyID="EUR">${sum}</cbc:Amount><cbc:InstallmentDueDate>${day}</cbc:InstallmentDueDate></cac:PaymentTerms>`;
    const invoice = await read(ubl({ body: of('2026-04-01', '70.00') + of('2026-05-01', '50.00') }));
    expect(toRecord(invoice, '').instalments.map(({ amount }) => amount)).toEqual([7_000, 5_000]);
  });

  it('UBL may put the day with the means of payment', async () => {
    const text = ubl({
      body: '<cac:PaymentMeans><cbc:PaymentDueDate>2026-04-03</cbc:PaymentDueDate></cac:PaymentMeans>',
    }).replace(/<cbc:DueDate>.*<\/cbc:DueDate>/, '');
    expect((await read(text)).due.map(({ value }) => value)).toEqual(['2026-04-03']);
  });
});

describe('figures', () => {
  it.each([
    ['TaxExclusiveAmount', '100.00', 'gross'],
    ['PrepaidAmount', '10.00', 'payable'],
  ])('what does not agree is told (%s)', async (element, sum, kind) => {
    const total = `<cbc:${element}>${sum}</cbc:${element}><cbc:TaxInclusiveAmount>120.00</cbc:TaxInclusiveAmount><cbc:PayableAmount>120.00</cbc:PayableAmount>`;
    expect((await read(ubl({ total }))).warnings).toContainEqual(
      expect.objectContaining({ code: 'sum', kind }),
    );
  });

  it('what cannot be read is told and left out', async () => {
    const invoice = await read(ubl({ total: '<cbc:PayableAmount>douze</cbc:PayableAmount>' }));
    expect(invoice.payable).toBeUndefined();
    expect(invoice.warnings).toEqual([{ code: 'unreadable', element: 'PayableAmount', text: 'douze' }]);
  });

  it('an invoice of negative sums is a credit note', async () => {
    expect(isCredit(await read(ubl({ total: '<cbc:PayableAmount>-120.00</cbc:PayableAmount>' })))).toBe(true);
  });

  it.each([
    ['624.90', 62_490],
    ['-0.00', 0],
    ['-218.485', -21_849],
    ['0.005', 1],
    ['1200', 120_000],
    ['1 200', null],
    ['12,5', null],
    ['1e5', null],
    ['9'.repeat(40), null],
  ])('the sum %s', (text, cents) => expect(parseCents(text)).toBe(cents));

  it.each([
    ['20260301', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01+01:00', '2026-03-01'],
    ['2026-03-01T10:00:00', '2026-03-01'],
    ['202603011200', '2026-03-01'],
    ['20260230', null],
    ['202603', null],
  ])('the day %s', (text, day) => expect(parseInvoiceDay(text)).toBe(day));
});

describe('numbers of companies', () => {
  it('keys are checked, that of La Poste by its own rule', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('35600000049837')).toBe(true);
    expect(isVat('FR44732829320')).toBe(true);
    expect(isVat('FR45732829320')).toBe(false);
    expect(isVat('DE123456789')).toBe(true);
  });

  it('a public body is known by a number whose key is right', () => {
    expect(isPublicNumber('217500016')).toBe(true);
    expect(isPublicNumber('244500011')).toBe(false);
    expect(isPublicNumber('732829320')).toBe(false);
  });

  it('blanks and another scheme do not hide a SIRET; a foreign number is none', async () => {
    const party = (country: string, id: string) =>
      `<cac:AccountingCustomerParty><cac:Party><cac:PostalAddress><cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity>${id}</cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>`;
    const siren = async (body: string) => (await read(ubl({ body }))).buyer.siren;
    expect(await siren(party('FR', '<cbc:CompanyID schemeID="0002">732 829 320 00074</cbc:CompanyID>'))).toBe(
      '732829320',
    );
    expect(await siren(party('FR', '<cbc:CompanyID>732829320</cbc:CompanyID>'))).toBe('732829320');
    expect(await siren(party('DE', '<cbc:CompanyID>123456789</cbc:CompanyID>'))).toBe('');
  });
});

it('ZUGFeRD 1 is read under its own names', async () => {
  const party = (name: string) => `<ram:Name>${name}</ram:Name>`;
  const invoice =
    await read(`<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0" xmlns:ram="urn:ram" xmlns:udt="urn:udt">
<rsm:HeaderExchangedDocument><ram:ID>471102</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20130605</udt:DateTimeString></ram:IssueDateTime></rsm:HeaderExchangedDocument>
<rsm:SpecifiedSupplyChainTradeTransaction><ram:ApplicableSupplyChainTradeAgreement><ram:SellerTradeParty>${party('Vendeur')}</ram:SellerTradeParty><ram:BuyerTradeParty>${party('Client')}</ram:BuyerTradeParty></ram:ApplicableSupplyChainTradeAgreement>
<ram:ApplicableSupplyChainTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime><udt:DateTimeString format="102">20130603</udt:DateTimeString></ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableSupplyChainTradeDelivery>
<ram:ApplicableSupplyChainTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>${term('20130704')}<ram:SpecifiedTradeSettlementMonetarySummation><ram:TaxBasisTotalAmount currencyID="EUR">193.83</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">21.31</ram:TaxTotalAmount><ram:GrandTotalAmount currencyID="EUR">215.14</ram:GrandTotalAmount><ram:TotalPrepaidAmount currencyID="EUR">50.00</ram:TotalPrepaidAmount><ram:DuePayableAmount currencyID="EUR">165.14</ram:DuePayableAmount></ram:SpecifiedTradeSettlementMonetarySummation></ram:ApplicableSupplyChainTradeSettlement></rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>`);
  expect(toRecord(invoice, 'f.pdf')).toMatchObject({
    number: '471102',
    issued: '2013-06-05',
    due: '2013-07-04',
    delivered: '2013-06-03',
    owed: 16_514,
    buyer: { name: 'Client' },
  });
  expect(invoice.warnings).toEqual([]);
});
