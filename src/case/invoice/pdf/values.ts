/** The values that a PDF is written in: a small reader of names, strings, arrays, dictionaries and references. */
import { DEEPEST } from '../limits';

export interface PdfRef {
  ref: number;
}
export interface PdfName {
  name: string;
}
export type PdfDict = ReadonlyMap<string, PdfValue>;
/** A string is kept as its bytes, one a character. */
export type PdfValue = number | string | boolean | null | PdfRef | PdfName | PdfDict | readonly PdfValue[];

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && value !== null && 'ref' in value;

/** True for a name with this text. */
export function isName(value: PdfValue | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

const BLANK = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
/** Longest name or number, in characters. */
const LONGEST_TOKEN = 300;

/** Reads values one after the other. Nothing throws: what is no value reads as null. */
export class ValueReader {
  constructor(
    /** one byte a character */
    readonly text: string,
    public at = 0,
    private readonly end = text.length,
  ) {}

  /** Passes blanks and comments. */
  skip(): void {
    while (this.at < this.end) {
      const char = this.text.charAt(this.at);
      if (BLANK.test(char)) this.at++;
      else if (char === '%') this.passLine();
      else return;
    }
  }

  /** True, and passed, where a word stands next. */
  take(word: string): boolean {
    this.skip();
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  read(depth = 0): PdfValue {
    this.skip();
    if (this.at >= this.end || depth > DEEPEST) {
      this.at = this.end;
      return null;
    }
    const char = this.text.charAt(this.at);
    if (char === '/') return { name: this.readName() };
    if (char === '(') return this.readString();
    if (char === '[') return this.readArray(depth);
    if (this.text.startsWith('<<', this.at)) return this.readDict(depth);
    if (char === '<') return this.readHex();
    return this.readToken();
  }

  private passLine(): void {
    while (this.at < this.end && !/[\r\n]/.test(this.text.charAt(this.at))) this.at++;
  }

  private readWord(): string {
    const start = this.at;
    while (this.at < this.end && REGULAR.test(this.text.charAt(this.at))) this.at++;
    return this.text.slice(start, Math.min(this.at, start + LONGEST_TOKEN));
  }

  private readName(): string {
    this.at++;
    return this.readWord().replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  private readToken(): PdfValue {
    REFERENCE.lastIndex = this.at;
    const found = REFERENCE.exec(this.text);
    if (found) {
      this.at = REFERENCE.lastIndex;
      return { ref: Number(found[1]) };
    }
    const word = this.readWord();
    // A stray bracket: passed, so that reading always ends.
    if (word === '') this.at++;
    if (word === 'true' || word === 'false') return word === 'true';
    return /^[+-]?\d{0,10}(\.\d{0,10})?$/.test(word) && /\d/.test(word) ? Number(word) : null;
  }

  private readArray(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.at >= this.end || this.take(']') || this.text.startsWith('endobj', this.at)) return items;
      items.push(this.read(depth + 1));
    }
  }

  private readDict(depth: number): PdfDict {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (;;) {
      this.skip();
      if (this.at >= this.end || this.take('>>') || this.text.startsWith('endobj', this.at)) return entries;
      if (this.text.charAt(this.at) === '/') {
        const key = this.readName();
        entries.set(key, this.read(depth + 1));
      } else this.read(depth + 1);
    }
  }

  private readHex(): string {
    const stop = this.text.indexOf('>', this.at);
    const end = stop < 0 || stop > this.end ? this.end : stop;
    const digits = this.text.slice(this.at + 1, end).replace(/[^0-9a-f]/gi, '');
    this.at = Math.min(end + 1, this.end);
    return (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  }

  private readString(): string {
    const parts: string[] = [];
    let depth = 0;
    while (this.at < this.end) {
      const char = this.text.charAt(this.at++);
      if (char === '\\') parts.push(this.readEscape());
      else if (char === '(' && depth++ === 0) continue;
      else if (char === ')' && --depth === 0) break;
      else parts.push(char);
    }
    return parts.join('');
  }

  private readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const char = this.text.charAt(this.at++);
    const known: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      b: '\b',
      f: '\f',
      '\n': '',
      '\r': '',
    };
    return known[char] ?? char;
  }
}

/** A text string of a PDF: UTF-16 where it says so, UTF-8 where it does, else one byte a letter. */
export function readTextString(bytes: string): string {
  const raw = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(raw);
  if (bytes.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(raw);
  return bytes;
}
