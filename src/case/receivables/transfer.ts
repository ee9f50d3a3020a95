/** A list cut into small messages, so that the page that takes it never stops. */
import type { Customer, Ledger, Refusal } from './model';
import type { ColumnChoice, ReadResult } from './readFile';

/** Open sums in one message, a count. */
const PIECE = 1_500;

export type Message =
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'choose'; choice: ColumnChoice }
  | { kind: 'ledger'; ledger: Omit<Ledger, 'customers'> }
  /** a customer of the message before may go on at the head of this one */
  | { kind: 'customers'; customers: Customer[] }
  | { kind: 'done' };

/** Cuts what was read into messages. */
export function* cutMessages(result: ReadResult): Generator<Message> {
  if (result.kind !== 'ledger') return yield result;
  const { customers, ...ledger } = result.ledger;
  yield { kind: 'ledger', ledger };
  let batch: Customer[] = [];
  let count = 0;
  for (const customer of customers)
    for (let start = 0; start === 0 || start < customer.items.length; start += PIECE) {
      const items = customer.items.slice(start, start + PIECE);
      batch.push({ ...customer, items, partial: start === 0 ? customer.partial : [] });
      count += items.length + 1;
      if (count < PIECE) continue;
      yield { kind: 'customers', customers: batch };
      batch = [];
      count = 0;
    }
  yield { kind: 'customers', customers: batch };
  return yield { kind: 'done' };
}

/** Puts messages together again. */
export class Assembler {
  #ledger: Ledger | null = null;

  /** @returns the list once it is whole; before that null */
  take(message: Extract<Message, { kind: 'ledger' | 'customers' | 'done' }>): Ledger | null {
    if (message.kind === 'ledger') this.#ledger = { ...message.ledger, customers: [] };
    if (message.kind === 'customers') for (const customer of message.customers) this.#add(customer);
    return message.kind === 'done' ? this.#ledger : null;
  }

  #add(customer: Customer): void {
    const last = this.#ledger?.customers.at(-1);
    if (last?.key === customer.key) last.items.push(...customer.items);
    else this.#ledger?.customers.push(customer);
  }
}
