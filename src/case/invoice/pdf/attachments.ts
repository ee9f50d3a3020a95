/** The files attached to a PDF. */
import { LARGEST_XML } from '../limits';
import { type PdfDocument, PdfError } from './document';
import { UnpackError } from './inflate';
import { isDict, isRef, type PdfDict, type PdfValue, readTextString } from './values';

export interface Attachment {
  name: string;
  bytes: Uint8Array;
}

export interface Attachments {
  /** those that may hold an invoice, the likeliest first */
  files: Attachment[];
  /** names of those that cannot be unpacked */
  unreadable: string[];
}

/** The names that the standards give, newest first. */
const KNOWN = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml', 'cii.xml', 'ubl.xml'];

/**
 * Lists the XML files attached to a PDF.
 *
 * @throws {PdfError} one of them unpacks beyond the limit
 */
export async function listAttachments(pdf: PdfDocument): Promise<Attachments> {
  const files: Attachment[] = [];
  const unreadable: string[] = [];
  const seen = new Set<number>();
  for (const spec of pdf.listDicts()) {
    const embedded = pdf.resolve(spec.get('EF'));
    const stream = isDict(embedded) ? (embedded.get('UF') ?? embedded.get('F')) : undefined;
    const name = readName(pdf, spec);
    if (!isRef(stream) || seen.has(stream.ref) || !/\.xml$/i.test(name)) continue;
    seen.add(stream.ref);
    const bytes = await read(pdf, stream);
    if (bytes) files.push({ name, bytes });
    else unreadable.push(name);
  }
  return { files: files.sort((a, b) => rank(a.name) - rank(b.name)), unreadable };
}

async function read(pdf: PdfDocument, stream: PdfValue): Promise<Uint8Array | null> {
  try {
    return await pdf.readStream(stream, LARGEST_XML);
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    if (error.reason === 'too-large') throw new PdfError('too-large');
    return null;
  }
}

function readName(pdf: PdfDocument, spec: PdfDict): string {
  const name = pdf.resolve(spec.get('UF')) ?? pdf.resolve(spec.get('F'));
  return typeof name === 'string' ? readTextString(name) : '';
}

function rank(name: string): number {
  const at = KNOWN.indexOf(name.toLowerCase());
  return at < 0 ? KNOWN.length : at;
}
