/** What is gathered while a file is read: customers, lines that could not be read, things to tell. */
import { TOTAL_LINES } from './columnNames';
import { isNamed, simplifyName } from './columns';
import type { Customer, Note, OpenItem, Separator, Unread, UnreadRange, UnreadReason } from './model';
import type { NeedlessTest, Row } from './table';
import { showRow } from './table';

/** Unread lines that are shown one by one, a count; further ones are told by their numbers. */
const SHOWN = 500;

/** Who owes: the code and name that the file gives, and what tells one from another. */
export interface Party {
  key: string;
  code: string;
  name: string;
}

interface Held extends Customer {
  /** code of lettering → its lines */
  lettered: Map<string, { debit: number; credit: number; lines: number[] }>;
}

/** The rows under the heads. */
export interface Rows {
  below(isNeedless?: NeedlessTest): Iterable<Row>;
  /** the first of them */
  sample: readonly Row[];
}

/** Gathers what a file says, line by line. */
export class Gatherer {
  readonly #customers = new Map<string, Held>();
  readonly #unread: Unread[] = [];
  readonly #more: UnreadRange[] = [];
  readonly #notes = new Set<Note>();

  constructor(private readonly separator: Separator) {}

  note(note: Note): void {
    this.#notes.add(note);
  }

  /** Notes a line that could not be read. @param counted - its sum is counted all the same */
  fail(row: Row, reason: UnreadReason, counted = false): void {
    if (this.#unread.length < SHOWN) {
      const text = showRow(row.cells, this.separator);
      this.#unread.push({ line: row.line, reason, text, ...(counted && { counted: true }) });
      return;
    }
    const last = this.#more.at(-1);
    if (last?.reason === reason && last.to === row.line - 1) last.to = row.line;
    else this.#more.push({ reason, from: row.line, to: row.line });
  }

  #find({ key, code, name }: Party): Held {
    const known = this.#customers.get(key);
    if (known) {
      if (known.name === known.code && name !== code) known.name = name;
      return known;
    }
    const held: Held = { key, code, name, items: [], partial: [], lettered: new Map() };
    this.#customers.set(key, held);
    return held;
  }

  /** Adds an open sum. */
  add(party: Party, item: OpenItem): void {
    this.#find(party).items.push(item);
  }

  /** Adds a sum marked with a code of lettering: it is open only if its code does not balance. */
  letter(party: Party, code: string, cents: number, line: number): void {
    const { lettered } = this.#find(party);
    const group = lettered.get(code) ?? { debit: 0, credit: 0, lines: [] };
    if (cents >= 0) group.debit += cents;
    else group.credit -= cents;
    group.lines.push(line);
    lettered.set(code, group);
  }

  /** What was gathered: customers of whom something is open, or whose lettering does not balance, in order of name. */
  finish(): { customers: Customer[]; unread: Unread[]; unreadMore: UnreadRange[]; notes: Note[] } {
    const customers = [...this.#customers.values()]
      .map(({ lettered, ...customer }): Customer => ({ ...customer, partial: listPartial(lettered) }))
      .filter(({ items, partial }) => items.length > 0 || partial.length > 0);
    const compare = new Intl.Collator('fr').compare;
    customers.sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code));
    return { customers, unread: this.#unread, unreadMore: this.#more, notes: [...this.#notes] };
  }
}

function listPartial(lettered: Held['lettered']): Customer['partial'] {
  return [...lettered].flatMap(([code, { debit, credit, lines }]) =>
    debit === credit ? [] : [{ code, cents: debit - credit, oneSided: debit === 0 || credit === 0, lines }],
  );
}

const TOTALS = TOTAL_LINES.map(simplifyName);

/** True for what stands in the place of a customer on a line that adds up the others. */
export function isTotal(...texts: readonly string[]): boolean {
  return texts.some((text) => TOTALS.some((name) => isNamed(simplifyName(text), name)));
}
