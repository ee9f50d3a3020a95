/** UBL 2.1: Invoice and CreditNote. */
import { FigureReader, foundText, pickCurrency, pickEarliest } from './figures';
import type { DueDay, Invoice, Reference } from './model';
import { parseInvoiceDay } from './numbers';
import { checkParty, readUblParty } from './parties';
import { dropMissing, isDiscountText, readPayee } from './readCii';
import { find, findAll, readText, textAt, type XmlElement } from './xml/dom';

/** Reads an invoice. @param root - `Invoice` or `CreditNote` */
export function readUbl(root: XmlElement): Invoice {
  const read = new FigureReader();
  const isNote = root.localName === 'CreditNote';
  const currency = textAt(root, 'DocumentCurrencyCode').toUpperCase();
  const seller = readUblParty(find(root, 'AccountingSupplierParty', 'Party'));
  const buyer = readUblParty(find(root, 'AccountingCustomerParty', 'Party'));
  const payee = find(root, 'PayeeParty');
  const sums = find(root, 'LegalMonetaryTotal');
  const figures = {
    issued: read.day(find(root, 'IssueDate')),
    delivered: readDelivered(root, read),
    net: read.amount(find(sums, 'TaxExclusiveAmount')),
    tax: read.amount(pickCurrency([...findAll(root, 'TaxTotal', 'TaxAmount')], currency)),
    gross: read.amount(find(sums, 'TaxInclusiveAmount')),
    prepaid: read.amount(find(sums, 'PrepaidAmount')),
    rounding: read.amount(find(sums, 'PayableRoundingAmount')),
    payable: read.amount(find(sums, 'PayableAmount')),
  };
  return {
    syntax: 'ubl',
    profile: textAt(root, 'CustomizationID'),
    number: foundText(find(root, 'ID')),
    typeCode: textAt(root, isNote ? 'CreditNoteTypeCode' : 'InvoiceTypeCode') || (isNote ? '381' : '380'),
    ...dropMissing(figures),
    due: readDue(root, read),
    currency,
    seller,
    buyer,
    ...readPayee(payee && readUblParty(payee), seller),
    terms: [...findAll(root, 'PaymentTerms', 'Note')].map(readText).join(' '),
    order: textAt(root, 'OrderReference', 'ID') || textAt(root, 'ContractDocumentReference', 'ID'),
    preceding: readPreceding(root),
    warnings: [...read.warnings, ...checkParty(seller, 'seller'), ...checkParty(buyer, 'buyer')],
  };
}

function readDelivered(root: XmlElement, read: FigureReader): Invoice['delivered'] {
  const days = [
    ...findAll(root, 'Delivery', 'ActualDeliveryDate'),
    ...findAll(root, 'InvoiceLine', 'Delivery', 'ActualDeliveryDate'),
    ...findAll(root, 'CreditNoteLine', 'Delivery', 'ActualDeliveryDate'),
  ];
  return pickEarliest(days.map((day) => read.day(day))) ?? read.day(find(root, 'InvoicePeriod', 'EndDate'));
}

/** The due day stands at the top, with the means of payment, or with the terms: the same day is kept once. */
function readDue(root: XmlElement, read: FigureReader): DueDay[] {
  const all: DueDay[] = [];
  const add = (day: DueDay | undefined): void => {
    if (day && !all.some(({ value, amount }) => value === day.value && amount === day.amount)) all.push(day);
  };
  const terms = [...findAll(root, 'PaymentTerms')];
  for (const term of terms) {
    const day = read.day(find(term, 'InstallmentDueDate') ?? find(term, 'PaymentDueDate'));
    const amount = read.amount(find(term, 'Amount'));
    const isDiscount =
      textAt(term, 'SettlementDiscountPercent') !== '' ||
      (terms.length > 1 && isDiscountText(textAt(term, 'Note')));
    if (day)
      add({ ...day, ...(amount && { amount: amount.value }), ...(isDiscount && { isDiscount: true }) });
  }
  if (all.some(({ amount }) => amount !== undefined)) return all;
  add(read.day(find(root, 'DueDate')));
  for (const day of findAll(root, 'PaymentMeans', 'PaymentDueDate')) add(read.day(day));
  return all;
}

function readPreceding(root: XmlElement): Reference[] {
  return [...findAll(root, 'BillingReference', 'InvoiceDocumentReference')].flatMap((reference) => {
    const number = textAt(reference, 'ID');
    const day = parseInvoiceDay(textAt(reference, 'IssueDate'));
    return number === '' ? [] : [{ number, ...(day && { day }) }];
  });
}
