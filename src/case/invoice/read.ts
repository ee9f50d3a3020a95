/** From a file that the reader chose to an invoice, or to the reason why there is none. Nothing leaves the device. */
import { checkFigures } from './checkSums';
import { LARGEST_FILE } from './limits';
import type { Invoice, InvoiceWarning } from './model';
import { listAttachments } from './pdf/attachments';
import { PdfDocument, PdfError, type PdfProblem } from './pdf/document';
import { readCii } from './readCii';
import { readUbl } from './readUbl';
import { find, type XmlElement, type XmlParser } from './xml/dom';
import { openXml, type XmlProblem } from './xml/open';

/** Why a file gives no invoice: a code of the messages. */
export type FileProblem =
  | XmlProblem
  | PdfProblem
  | 'empty'
  | 'not-read'
  /** a PDF without data: a scan, or of an older program */
  | 'no-data'
  /** data are there and cannot be unpacked */
  | 'data-unreadable'
  | 'no-number'
  | 'archive'
  | 'picture'
  | 'signed-envelope'
  | 'other-file'
  /** another document of the trade, which `kind` names */
  | 'status-message'
  | 'order'
  | 'other-xml';

export type ReadInvoice = { invoice: Invoice } | { problem: FileProblem };

/** What the browser gives of a file. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a file. Never throws: what cannot be read is told. */
export async function readInvoiceFile(file: ChosenFile, parser: XmlParser): Promise<ReadInvoice> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  if (file.size === 0) return { problem: 'empty' };
  try {
    return await readInvoice(new Uint8Array(await file.arrayBuffer()), parser);
  } catch (error) {
    return { problem: error instanceof PdfError ? error.problem : 'not-read' };
  }
}

/** Reads bytes by what they are; their name says nothing. @throws {PdfError} */
async function readInvoice(bytes: Uint8Array, parser: XmlParser): Promise<ReadInvoice> {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return readPdf(bytes, parser);
  const other = tellKind(bytes);
  return other ? { problem: other } : readXml(bytes, parser);
}

/** How files of other kinds begin: bytes as hexadecimal, `..` for any. */
const SIGNATURES: readonly (readonly [FileProblem, RegExp])[] = [
  ['archive', /^(?:504b0[35]|52617221|377abcaf|1f8b|d0cf11e0)/],
  ['picture', /^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|52494646.{8}57454250)/],
  ['picture', /^.{8}66747970(?:68656963|68656978|6d696631|61766966)/],
  // A signed envelope (CMS, `.p7m`): a DER sequence that names one, or the same in Base64.
  ['signed-envelope', /^30(?:8[0-4]|.{2}06)/],
  ['signed-envelope', /^(?:2d2d2d2d2d424547494e20(?:504b435337|434d53)|4d4949[4-5])/],
];

/** Files of other kinds, by how they begin. */
function tellKind(bytes: Uint8Array): FileProblem | null {
  const head = [...bytes.subarray(0, 20)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
  if (found) return found;
  // A text begins with a mark of its encoding, a blank or a sign; UTF-16 has a zero beside it.
  return /^(?:efbbbf|fffe|feff|003c|3c00|0[9ad]|[2-6]|7[^f])/.test(head) ? null : 'other-file';
}

async function readPdf(bytes: Uint8Array, parser: XmlParser): Promise<ReadInvoice> {
  const pdf = await PdfDocument.open(bytes);
  const { files, unreadable } = await listAttachments(pdf);
  let problem: FileProblem | null = null;
  for (const file of files) {
    const read = readXml(file.bytes, parser);
    if ('invoice' in read) return pdf.isSigned ? { invoice: warn(read.invoice, { code: 'signed' }) } : read;
    problem ??= read.problem;
  }
  if (problem) return { problem };
  return { problem: unreadable.length > 0 || pdf.hasHidden ? 'data-unreadable' : 'no-data' };
}

function readXml(bytes: Uint8Array, parser: XmlParser): ReadInvoice {
  const opened = openXml(bytes, parser);
  if ('problem' in opened) return opened;
  const { root, isMisencoded } = opened;
  const read = readRoot(root);
  if (typeof read === 'string') return { problem: read };
  if (read.number.value === '') return { problem: 'no-number' };
  const warnings: InvoiceWarning[] = [
    ...checkFigures(read),
    ...(isMisencoded ? [{ code: 'encoding' } as const] : []),
    ...(isSignedUbl(root) ? [{ code: 'signed' } as const] : []),
  ];
  return { invoice: warn(read, ...warnings) };
}

const warn = (invoice: Invoice, ...more: InvoiceWarning[]): Invoice => ({
  ...invoice,
  warnings: [...invoice.warnings, ...more],
});

function readRoot(root: XmlElement): Invoice | FileProblem {
  switch (root.localName) {
    case 'CrossIndustryInvoice':
    case 'CrossIndustryDocument':
      return readCii(root);
    case 'Invoice':
    case 'CreditNote':
      return find(root, 'LegalMonetaryTotal') ? readUbl(root) : 'other-xml';
    case 'CrossDomainAcknowledgementAndResponse':
    case 'ApplicationResponse':
      return 'status-message';
    case 'SCRDMCCBDACIOMessageStructure':
    case 'Order':
      return 'order';
    default:
      return 'other-xml';
  }
}

const isSignedUbl = (root: XmlElement): boolean =>
  find(root, 'Signature') !== undefined ||
  find(root, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'UBLDocumentSignatures') !== undefined;
