/** PDF files written by hand, for what no library would write. */
import { deflateSync } from 'node:zlib';

export const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Joins texts and bytes. */
export function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))));
}

/** A stream with its dictionary. @param entries - beside `/Length` */
export const stream = (
  entries: string,
  bytes: Uint8Array,
  length: string | number = bytes.length,
): Uint8Array => join(`<< ${entries} /Length ${length} >>\nstream\n`, bytes, '\nendstream');

/** A document of numbered objects, from 1 on. */
export function makePdf(objects: readonly (string | Uint8Array)[], trailer = '/Root 1 0 R'): Uint8Array {
  const body = objects.map((object, index) => join(`${index + 1} 0 obj\n`, object, '\nendobj\n'));
  return join('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', ...body, `trailer\n<< ${trailer} >>\nstartxref\n0\n%%EOF\n`);
}

/** A document with one attached file. */
export function attach(
  xml: string | Uint8Array,
  name = 'factur-x.xml',
  more: readonly (string | Uint8Array)[] = [],
) {
  const packed = deflateSync(typeof xml === 'string' ? Buffer.from(xml) : xml);
  return makePdf([
    '<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(x) 2 0 R] >> >> >>',
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 3 0 R /UF 3 0 R >> >>`,
    stream('/Type /EmbeddedFile /Filter /FlateDecode', new Uint8Array(packed)),
    ...more,
  ]);
}

/** The smallest invoice of UBL. */
export const ubl = ({
  number = 'F-1',
  total = '<cbc:PayableAmount>120.00</cbc:PayableAmount>',
  body = '',
  head = '<?xml version="1.0" encoding="UTF-8"?>',
} = {}): string =>
  `${head}<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-03-02</cbc:IssueDate><cbc:DueDate>2026-04-01</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>${body}<cac:LegalMonetaryTotal>${total}</cac:LegalMonetaryTotal></Invoice>`;
