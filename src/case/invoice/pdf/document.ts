/**
 * The objects of a PDF, found by reading the file from its beginning: no table of it is trusted, so that a damaged or
 * updated one reads all the same. Of two objects of one number the later one counts.
 */
import { LARGEST_UNPACKED, MOST_OBJECTS } from '../limits';
import { inflate, UnpackError } from './inflate';
import { isDict, isName, isRef, type PdfDict, type PdfValue, ValueReader } from './values';

interface PdfObject {
  value: PdfValue;
  /** where it stands in the file: the later one of a number counts */
  at: number;
  /** where its stream lies in the file */
  stream?: { start: number; end: number };
}

/** What cannot be read of a PDF. */
export type PdfProblem = 'encrypted' | 'too-many-objects' | 'unreadable-objects' | 'too-large';

export class PdfError extends Error {
  constructor(readonly problem: PdfProblem) {
    super(problem);
  }
}

/** Most versions of a document whose end is looked at, a count. */
const MOST_TRAILERS = 50;

/** The objects of a file, and the unpacking of their streams. */
export class PdfDocument {
  readonly #objects = new Map<number, PdfObject>();
  #unpacked = 0;
  /** true where a form says that the document is signed */
  isSigned = false;
  /** true where some objects could not be unpacked: what they name is not seen */
  hasHidden = false;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly text: string,
  ) {}

  /** @throws {PdfError} */
  static async open(bytes: Uint8Array): Promise<PdfDocument> {
    const pdf = new PdfDocument(bytes, decodeBytes(bytes));
    const starts = pdf.findStarts();
    pdf.readObjects(starts);
    if (pdf.isEncrypted()) throw new PdfError('encrypted');
    await pdf.readPackedObjects();
    return pdf;
  }

  /** Follows references to what they name. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    let found = value;
    for (let hops = 0; isRef(found) && hops < 10; hops++) found = this.#objects.get(found.ref)?.value;
    return isRef(found) ? undefined : found;
  }

  /** Every dictionary that stands as an object of its own. */
  *listDicts(): Generator<PdfDict> {
    for (const { value } of this.#objects.values()) if (isDict(value)) yield value;
  }

  /** The bytes of the stream that a value refers to; null where there is none. @throws {UnpackError} {@link PdfError} */
  async readStream(value: PdfValue | undefined, limit: number): Promise<Uint8Array | null> {
    const object = isRef(value) ? this.#objects.get(value.ref) : undefined;
    return object ? this.unpack(object, limit) : null;
  }

  private async unpack({ value, stream }: PdfObject, limit: number): Promise<Uint8Array | null> {
    if (!stream || !isDict(value)) return null;
    const raw = this.bytes.subarray(stream.start, stream.end);
    const filters = this.listFilters(value);
    if (filters.length === 0) return raw.length > limit ? fail('too-large') : raw;
    if (filters.length > 1 || !/^(FlateDecode|Fl)$/.test(filters[0] ?? '')) return fail('damaged');
    const left = Math.min(limit, LARGEST_UNPACKED - this.#unpacked);
    const unpacked = await inflate(raw, left);
    this.#unpacked += unpacked.length;
    const parms = this.resolve(value.get('DecodeParms'));
    const predictor = isDict(parms) ? this.resolve(parms.get('Predictor')) : 1;
    return typeof predictor === 'number' && predictor > 1 ? fail('damaged') : unpacked;
  }

  private listFilters(dict: PdfDict): string[] {
    const filter = this.resolve(dict.get('Filter'));
    const all = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
    return all.flatMap((one) => {
      const name = this.resolve(one);
      return typeof name === 'object' && name !== null && 'name' in name ? [name.name] : [];
    });
  }

  /** Where something that looks like an object begins, by number: also inside of streams. */
  private findStarts(): Map<number, number[]> {
    const starts = new Map<number, number[]>();
    let count = 0;
    for (let at = this.text.indexOf('obj'); at >= 0; at = this.text.indexOf('obj', at + 3)) {
      const head = /(?:^|[^\d])(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{0,4}$/.exec(
        this.text.slice(Math.max(0, at - 26), at),
      );
      if (!head) continue;
      if (++count > MOST_OBJECTS) throw new PdfError('too-many-objects');
      const number = Number(head[1]);
      starts.set(number, [...(starts.get(number) ?? []).slice(-20), at + 3]);
    }
    return starts;
  }

  private readObjects(starts: ReadonlyMap<number, number[]>): void {
    const all = [...starts].flatMap(([number, places]) => places.map((at) => ({ number, at })));
    let free = 0;
    // Objects that do not end would be read again and again: the whole takes a few passes over the file at most.
    let left = 4 * this.text.length + 1_000;
    for (const { number, at } of all.sort((a, b) => a.at - b.at)) {
      // Inside of a stream that was just passed: another document, or chance.
      if (at < free) continue;
      const reader = new ValueReader(this.text, at);
      const value = reader.read();
      const object: PdfObject = { value, at };
      left -= reader.at - at;
      if (left < 0) throw new PdfError('too-many-objects');
      if (isDict(value) && reader.take('stream')) {
        object.stream = this.findStream(value, reader.at, starts);
        free = object.stream.end;
      }
      this.#objects.set(number, object);
      this.noteSignature(value);
    }
  }

  private findStream(
    dict: PdfDict,
    at: number,
    starts: ReadonlyMap<number, number[]>,
  ): { start: number; end: number } {
    const start = this.text.startsWith('\r\n', at) ? at + 2 : at + 1;
    for (const length of this.listLengths(dict.get('Length'), starts)) {
      const end = start + length;
      if (/^\s{0,4}endstream/.test(this.text.slice(end, end + 16))) return { start, end };
    }
    const stop = this.text.indexOf('endstream', start);
    return { start, end: stop < 0 ? this.text.length : stop };
  }

  /** A length may stand in an object of its own, further on: each one of that number is tried. */
  private listLengths(length: PdfValue | undefined, starts: ReadonlyMap<number, number[]>): number[] {
    const found = isRef(length)
      ? (starts.get(length.ref) ?? []).map((at) => new ValueReader(this.text, at, at + 40).read())
      : [length];
    return found.flatMap((one) => (typeof one === 'number' && one >= 0 ? [one] : []));
  }

  private noteSignature(value: PdfValue): void {
    if (isDict(value) && (isName(value.get('Type'), 'Sig') || value.has('ByteRange'))) this.isSigned = true;
  }

  private isEncrypted(): boolean {
    for (const dict of this.listDicts())
      if (isName(dict.get('Type'), 'XRef') && dict.has('Encrypt')) return true;
    let at = this.text.lastIndexOf('trailer');
    for (let count = 0; at >= 0 && count < MOST_TRAILERS; count++) {
      const trailer = new ValueReader(this.text, at + 7, Math.min(this.text.length, at + 4_000)).read();
      if (isDict(trailer) && trailer.has('Encrypt')) return true;
      at = at === 0 ? -1 : this.text.lastIndexOf('trailer', at - 1);
    }
    return false;
  }

  /** Objects may be packed together into a stream. */
  private async readPackedObjects(): Promise<void> {
    const packed = [...this.#objects].filter(
      ([, { value }]) => isDict(value) && isName(value.get('Type'), 'ObjStm'),
    );
    for (const [, object] of packed) {
      try {
        const bytes = await this.unpack(object, LARGEST_UNPACKED);
        if (bytes) this.addPacked(object, decodeBytes(bytes));
      } catch (error) {
        if (!(error instanceof UnpackError)) throw error;
        if (error.reason === 'too-large') throw new PdfError('too-large');
        this.hasHidden = true;
      }
    }
  }

  private addPacked({ value: dict, at }: PdfObject, text: string): void {
    if (!isDict(dict)) return;
    const [count, first] = [this.resolve(dict.get('N')), this.resolve(dict.get('First'))];
    if (typeof count !== 'number' || typeof first !== 'number') return;
    const head = new ValueReader(text, 0, Math.min(first, text.length));
    for (let index = 0; index < count && head.at < first; index++) {
      const [number, offset] = [head.read(), head.read()];
      if (typeof number !== 'number' || typeof offset !== 'number') return;
      if (this.#objects.size > MOST_OBJECTS) throw new PdfError('too-many-objects');
      const value = new ValueReader(text, first + offset).read();
      if ((this.#objects.get(number)?.at ?? -1) < at) this.#objects.set(number, { value, at });
      this.noteSignature(value);
    }
  }
}

function fail(reason: UnpackError['reason']): never {
  throw new UnpackError(reason);
}

/** Bytes as a text of as many characters. */
function decodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}
