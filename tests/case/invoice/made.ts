/** Invoices made by two libraries that know nothing of each other, with the figures put into them. */
import { InvoiceService } from '@e-invoice-eu/core';
import { DOMParser } from '@xmldom/xmldom';
import { zugferd } from 'node-zugferd';
import { BASIC } from 'node-zugferd/profile/basic';
import { BASIC_WL } from 'node-zugferd/profile/basic-wl';
import { EN16931 } from 'node-zugferd/profile/en16931';
import { EXTENDED } from 'node-zugferd/profile/extended';
import { MINIMUM } from 'node-zugferd/profile/minimum';
import { PDFDocument } from 'pdf-lib';
import { type ReadInvoice, readInvoiceFile } from '../../../src/case/invoice/read';
import type { XmlParser } from '../../../src/case/invoice/xml/dom';

/** As strict as the browser's. */
export const PARSER: XmlParser = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(message);
  },
}) as unknown as XmlParser;

/** Reads bytes or a text as the page reads a file. */
export function readBytes(content: Uint8Array | string, name = 'facture'): Promise<ReadInvoice> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const arrayBuffer = async () =>
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return readInvoiceFile({ name, size: bytes.length, arrayBuffer }, PARSER);
}

/** The figures of an invoice, in euros as they are written. */
export interface Figures {
  number: string;
  typeCode: '380' | '381' | '384' | '386';
  issued: string;
  due?: string;
  delivered?: string;
  net: string;
  tax: string;
  gross: string;
  prepaid?: string;
  allowance?: string;
  charge?: string;
  payable: string;
  preceding?: string;
}

export const SELLER = { name: 'Menuiserie Aubry SARL', siret: '73282932000074', vat: 'FR44732829320' };
export const BUYER = { name: 'Hôtel de la Gare SAS', siret: '44306184100047', vat: 'FR64443061841' };

const day = (iso: string): Date => new Date(`${iso}T12:00:00`);

const PROFILES = {
  minimum: MINIMUM,
  'basic-wl': BASIC_WL,
  basic: BASIC,
  en16931: EN16931,
  extended: EXTENDED,
};
export type ProfileId = keyof typeof PROFILES;

/** Factur-X by node-zugferd. */
export async function makeZugferd(
  profile: ProfileId,
  figures: Figures,
): Promise<{ xml: string; pdf: Uint8Array }> {
  const logger = { disabled: true };
  // The schema of a profile is known to the library alone; what a profile lacks it leaves out.
  const invoicer = zugferd({ profile: PROFILES[profile] as typeof EXTENDED, strict: false, logger } as never);
  const made = (
    invoicer.create as unknown as (data: unknown) => {
      toXML(): Promise<string>;
      embedInPdf(pdf: Uint8Array): Promise<Uint8Array>;
    }
  )(describeForZugferd(figures));
  const page = await PDFDocument.create();
  page.addPage();
  return { xml: await made.toXML(), pdf: await made.embedInPdf(await page.save()) };
}

function describeForZugferd(figures: Figures) {
  const { number, typeCode, issued, due, delivered, preceding, allowance, charge } = figures;
  const party = ({ name, siret, vat }: typeof SELLER) => ({
    name,
    organization: { registrationIdentifier: { value: siret, schemeIdentifier: '0009' } },
    postalAddress: { line1: '3 rue des Lilas', postCode: '59000', city: 'Lille', countryCode: 'FR' },
    taxRegistration: { vatIdentifier: vat },
  });
  const tradeTax = { typeCode: 'VAT', categoryCode: 'S', rateApplicablePercent: '20' };
  const categoryTradeTax = { categoryCode: 'S', vatRate: '20' };
  return {
    number,
    typeCode,
    issueDate: day(issued),
    transaction: {
      tradeAgreement: { seller: party(SELLER), buyer: party(BUYER) },
      tradeDelivery: delivered ? { information: { deliveryDate: day(delivered) } } : {},
      tradeSettlement: {
        currencyCode: 'EUR',
        vatBreakdown: [
          {
            calculatedAmount: figures.tax,
            typeCode: 'VAT',
            basisAmount: figures.net,
            categoryCode: 'S',
            rateApplicablePercent: '20',
          },
        ],
        ...(allowance && { allowances: [{ actualAmount: allowance, reason: 'Remise', categoryTradeTax }] }),
        ...(charge && { charges: [{ actualAmount: charge, reason: 'Port', categoryTradeTax }] }),
        ...(due && { paymentTerms: { description: '30 jours', dueDate: day(due) } }),
        ...(preceding && { precendingInvoices: [{ reference: preceding, issueDate: day(issued) }] }),
        monetarySummation: {
          lineTotalAmount: figures.net,
          ...(allowance && { allowanceTotalAmount: allowance }),
          ...(charge && { chargeTotalAmount: charge }),
          taxBasisTotalAmount: figures.net,
          taxTotal: { amount: figures.tax, currencyCode: 'EUR' },
          grandTotalAmount: figures.gross,
          ...(figures.prepaid && { paidAmount: figures.prepaid }),
          duePayableAmount: figures.payable,
        },
      },
      line: [
        {
          identifier: '1',
          tradeProduct: { name: 'Fenêtres' },
          tradeAgreement: { netTradePrice: { chargeAmount: figures.net } },
          tradeDelivery: { billedQuantity: { amount: '1', unitMeasureCode: 'C62' } },
          tradeSettlement: { tradeTax, monetarySummation: { lineTotalAmount: figures.net } },
        },
      ],
    },
  };
}

export const EU_FORMATS = [
  'UBL',
  'CII',
  'Factur-X-Minimum',
  'Factur-X-BasicWL',
  'Factur-X-Basic',
  'Factur-X-EN16931',
  'Factur-X-Extended',
  'XRECHNUNG-UBL',
  'XRECHNUNG-CII',
] as const;
export type EuFormat = (typeof EU_FORMATS)[number];

const SILENT = { error() {}, warn() {}, info() {}, log() {}, debug() {} };
const service = new InvoiceService(SILENT as never);

/** Any format by e-invoice-eu. */
export async function makeEu(format: EuFormat, figures: Figures): Promise<Uint8Array | string> {
  const page = await PDFDocument.create();
  page.addPage();
  const pdf = { buffer: await page.save(), filename: 'facture.pdf', mimetype: 'application/pdf' };
  return service.generate(
    describeForEu(figures) as never,
    { format, lang: 'fr', ...(format.startsWith('Factur') && { pdf }) } as never,
  );
}

function describeForEu(figures: Figures) {
  const sum = (name: string, value: string | undefined) =>
    value === undefined ? {} : { [`cbc:${name}`]: value, [`cbc:${name}@currencyID`]: 'EUR' };
  const address = {
    'cbc:StreetName': '3 rue des Lilas',
    'cbc:CityName': 'Lille',
    'cbc:PostalZone': '59000',
    'cac:Country': { 'cbc:IdentificationCode': 'FR' },
  };
  const vat = (number: string) => ({ 'cbc:CompanyID': number, 'cac:TaxScheme': { 'cbc:ID': 'VAT' } });
  const legal = ({ name, siret }: typeof SELLER) => ({
    'cbc:RegistrationName': name,
    'cbc:CompanyID': siret.slice(0, 9),
    'cbc:CompanyID@schemeID': '0002',
  });
  const category = { 'cbc:ID': 'S', 'cbc:Percent': '20', 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };
  const change = (isCharge: boolean, value: string | undefined) =>
    value === undefined
      ? []
      : [
          {
            'cbc:ChargeIndicator': String(isCharge),
            'cbc:AllowanceChargeReason': 'Port',
            ...sum('Amount', value),
            'cac:TaxCategory': category,
          },
        ];
  const changes = [...change(false, figures.allowance), ...change(true, figures.charge)];
  const contact = {
    'cbc:Name': 'A. Aubry',
    'cbc:Telephone': '0300000000',
    'cbc:ElectronicMail': 'a@exemple.fr',
  };
  const endpoint = (siret: string) => ({ 'cbc:EndpointID': siret, 'cbc:EndpointID@schemeID': '0009' });
  return {
    'ubl:Invoice': {
      'cbc:ID': figures.number,
      'cbc:IssueDate': figures.issued,
      ...(figures.due && { 'cbc:DueDate': figures.due }),
      'cbc:InvoiceTypeCode': figures.typeCode,
      'cbc:DocumentCurrencyCode': 'EUR',
      'cbc:BuyerReference': 'COMPTA',
      ...(figures.preceding && {
        'cac:BillingReference': [
          {
            'cac:InvoiceDocumentReference': { 'cbc:ID': figures.preceding, 'cbc:IssueDate': figures.issued },
          },
        ],
      }),
      'cac:AccountingSupplierParty': {
        'cac:Party': {
          ...endpoint(SELLER.siret),
          'cac:PostalAddress': address,
          'cac:PartyTaxScheme': [vat(SELLER.vat)],
          'cac:PartyLegalEntity': legal(SELLER),
          'cac:Contact': contact,
        },
      },
      'cac:AccountingCustomerParty': {
        'cac:Party': {
          ...endpoint(BUYER.siret),
          'cac:PostalAddress': address,
          'cac:PartyTaxScheme': vat(BUYER.vat),
          'cac:PartyLegalEntity': legal(BUYER),
        },
      },
      ...(figures.delivered && { 'cac:Delivery': { 'cbc:ActualDeliveryDate': figures.delivered } }),
      'cac:PaymentMeans': [
        {
          'cbc:PaymentMeansCode': '30',
          'cac:PayeeFinancialAccount': { 'cbc:ID': 'FR7630006000011234567890189' },
        },
      ],
      'cac:PaymentTerms': { 'cbc:Note': '30 jours' },
      ...(changes.length > 0 && { 'cac:AllowanceCharge': changes }),
      'cac:TaxTotal': [
        {
          ...sum('TaxAmount', figures.tax),
          'cac:TaxSubtotal': [
            {
              ...sum('TaxableAmount', figures.net),
              ...sum('TaxAmount', figures.tax),
              'cac:TaxCategory': category,
            },
          ],
        },
      ],
      'cac:LegalMonetaryTotal': {
        ...sum('LineExtensionAmount', figures.net),
        ...sum('TaxExclusiveAmount', figures.net),
        ...sum('TaxInclusiveAmount', figures.gross),
        ...sum('AllowanceTotalAmount', figures.allowance),
        ...sum('ChargeTotalAmount', figures.charge),
        ...sum('PrepaidAmount', figures.prepaid),
        ...sum('PayableAmount', figures.payable),
      },
      'cac:InvoiceLine': [
        {
          'cbc:ID': '1',
          'cbc:InvoicedQuantity': '1',
          'cbc:InvoicedQuantity@unitCode': 'C62',
          ...sum('LineExtensionAmount', figures.net),
          'cac:Item': { 'cbc:Name': 'Fenêtres', 'cac:ClassifiedTaxCategory': category },
          'cac:Price': sum('PriceAmount', figures.net),
        },
      ],
    },
  };
}
