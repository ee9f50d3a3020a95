/** The small reader of attachments finds what a whole PDF library finds. */
import { PDFDocument as PdfLib } from 'pdf-lib';
import { expect, it } from 'vitest';
import { listAttachments } from '../../../src/case/invoice/pdf/attachments';
import { PdfDocument } from '../../../src/case/invoice/pdf/document';
import { type Figures, makeEu, makeZugferd } from './made';

const FIGURES: Figures = {
  number: 'F-1',
  typeCode: '380',
  issued: '2026-03-02',
  due: '2026-04-01',
  net: '1000.00',
  tax: '200.00',
  gross: '1200.00',
  payable: '1200.00',
};

/** Where it draws it wants these; reading attachments needs none of them. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });

async function readByPdfJs(pdf: Uint8Array): Promise<[string, string][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const all = (await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>;
  return Object.values(all).map(({ filename, content }) => [filename, new TextDecoder().decode(content)]);
}

/** Without packed objects, and with them, as programs write either. */
async function save(pdf: Uint8Array, useObjectStreams: boolean): Promise<Uint8Array> {
  return (await PdfLib.load(pdf)).save({ useObjectStreams });
}

const made = async (): Promise<[string, Uint8Array][]> => {
  const zugferd = (await makeZugferd('en16931', FIGURES)).pdf;
  const eu = (await makeEu('Factur-X-EN16931', FIGURES)) as Uint8Array;
  return [
    ['node-zugferd', zugferd],
    ['e-invoice-eu', eu],
    ['saved in the open', await save(zugferd, false)],
    ['saved packed', await save(eu, true)],
  ];
};

it.each(await made())('%s', { timeout: 60_000 }, async (_, pdf) => {
  const { files, unreadable } = await listAttachments(await PdfDocument.open(pdf));
  const expected = await readByPdfJs(pdf);
  expect(expected).toHaveLength(1);
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual(expected);
  expect(unreadable).toEqual([]);
});
