/** Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung; and ZUGFeRD 1, which names its parts otherwise. */
import { FigureReader, foundText, pickCurrency, pickEarliest } from './figures';
import type { DueDay, Invoice, Party, Reference } from './model';
import { parseInvoiceDay } from './numbers';
import { checkParty, readTradeParty } from './parties';
import { find, findAll, listChildren, readText, textAt, type XmlElement } from './xml/dom';

/** The parts of a document under the names of one version. */
interface Parts {
  syntax: 'cii' | 'zugferd-1';
  context: XmlElement | undefined;
  document: XmlElement | undefined;
  agreement: XmlElement | undefined;
  delivery: XmlElement | undefined;
  settlement: XmlElement | undefined;
  sums: XmlElement | undefined;
  lines: XmlElement[];
}

function findParts(root: XmlElement): Parts {
  const isFirst = root.localName === 'CrossIndustryDocument';
  const deal = find(root, isFirst ? 'SpecifiedSupplyChainTradeTransaction' : 'SupplyChainTradeTransaction');
  const part = (name: string) => find(deal, `Applicable${isFirst ? 'SupplyChain' : 'Header'}Trade${name}`);
  const settlement = part('Settlement');
  return {
    syntax: isFirst ? 'zugferd-1' : 'cii',
    context: find(root, isFirst ? 'SpecifiedExchangedDocumentContext' : 'ExchangedDocumentContext'),
    document: find(root, isFirst ? 'HeaderExchangedDocument' : 'ExchangedDocument'),
    agreement: part('Agreement'),
    delivery: part('Delivery'),
    settlement,
    sums: find(
      settlement,
      isFirst
        ? 'SpecifiedTradeSettlementMonetarySummation'
        : 'SpecifiedTradeSettlementHeaderMonetarySummation',
    ),
    lines: [...listChildren(deal, 'IncludedSupplyChainTradeLineItem')],
  };
}

/** Reads an invoice. @param root - `CrossIndustryInvoice` or `CrossIndustryDocument` */
export function readCii(root: XmlElement): Invoice {
  const parts = findParts(root);
  const { document, agreement, settlement, sums } = parts;
  const read = new FigureReader();
  const currency = textAt(settlement, 'InvoiceCurrencyCode').toUpperCase();
  const payee = find(settlement, 'PayeeTradeParty');
  const seller = readTradeParty(find(agreement, 'SellerTradeParty'));
  const buyer = readTradeParty(find(agreement, 'BuyerTradeParty'));
  const figures = {
    issued: read.day(find(document, 'IssueDateTime')),
    delivered: readDelivered(parts, read),
    net: read.amount(pickCurrency([...findAll(sums, 'TaxBasisTotalAmount')], currency)),
    tax: read.amount(pickCurrency([...findAll(sums, 'TaxTotalAmount')], currency)),
    gross: read.amount(pickCurrency([...findAll(sums, 'GrandTotalAmount')], currency)),
    prepaid: read.amount(find(sums, 'TotalPrepaidAmount')),
    rounding: read.amount(find(sums, 'RoundingAmount')),
    payable: read.amount(find(sums, 'DuePayableAmount')),
  };
  return {
    syntax: parts.syntax,
    profile: textAt(parts.context, 'GuidelineSpecifiedDocumentContextParameter', 'ID'),
    number: foundText(find(document, 'ID')),
    typeCode: textAt(document, 'TypeCode'),
    ...dropMissing(figures),
    due: readDue(settlement, read),
    currency,
    seller,
    buyer,
    ...readPayee(payee && readTradeParty(payee), seller),
    terms: [...findAll(settlement, 'SpecifiedTradePaymentTerms', 'Description')].map(readText).join(' '),
    order:
      textAt(agreement, 'BuyerOrderReferencedDocument', 'IssuerAssignedID') ||
      textAt(agreement, 'BuyerOrderReferencedDocument', 'ID') ||
      textAt(agreement, 'ContractReferencedDocument', 'IssuerAssignedID'),
    preceding: readPreceding(settlement),
    warnings: [...read.warnings, ...checkParty(seller, 'seller'), ...checkParty(buyer, 'buyer')],
  };
}

/** Leaves out what the file does not give. */
export function dropMissing<T extends object>(figures: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A payee is told only where it is another than the seller. */
export function readPayee(payee: Party | undefined, seller: Party): Pick<Invoice, 'payee'> {
  return payee && payee.name !== '' && payee.name !== seller.name ? { payee } : {};
}

function readDelivered({ delivery, settlement, lines }: Parts, read: FigureReader): Invoice['delivered'] {
  const event = ['ActualDeliverySupplyChainEvent', 'OccurrenceDateTime'] as const;
  const found = pickEarliest([
    read.day(find(delivery, ...event)),
    ...lines.flatMap((line) => [
      read.day(find(line, 'SpecifiedLineTradeDelivery', ...event)),
      read.day(find(line, 'SpecifiedSupplyChainTradeDelivery', ...event)),
    ]),
  ]);
  return found ?? read.day(find(settlement, 'BillingSpecifiedPeriod', 'EndDateTime'));
}

function readDue(settlement: XmlElement | undefined, read: FigureReader): DueDay[] {
  const terms = [...findAll(settlement, 'SpecifiedTradePaymentTerms')];
  return terms.flatMap((term) => {
    const day = read.day(find(term, 'DueDateDateTime'));
    if (!day) return [];
    const amount = read.amount(find(term, 'PartialPaymentAmount'));
    const isDiscount =
      find(term, 'ApplicableTradePaymentDiscountTerms') !== undefined ||
      (terms.length > 1 && isDiscountText(textAt(term, 'Description')));
    return [
      { ...day, ...(amount && { amount: amount.value }), ...(isDiscount && { isDiscount: true as const }) },
    ];
  });
}

/** Terms in words that give a discount, in the languages of the samples. */
export const isDiscountText = (text: string): boolean =>
  /escompte|skonto|discount/i.test(text) &&
  /\d\s?%/.test(text) &&
  !/(?:sans|aucun|pas d.|ohne|kein|without|no)\s?(?:escompte|skonto|discount)/i.test(text);

function readPreceding(settlement: XmlElement | undefined): Reference[] {
  return [...findAll(settlement, 'InvoiceReferencedDocument')].flatMap((reference) => {
    const number = textAt(reference, 'IssuerAssignedID') || textAt(reference, 'ID');
    const day = parseInvoiceDay(textAt(reference, 'FormattedIssueDateTime', 'DateTimeString'));
    return number === '' ? [] : [{ number, ...(day && { day }) }];
  });
}
