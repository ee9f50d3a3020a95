/** An invoice whose figures the reader typed, where no file gives them. */
import { formatAmountInput } from '../../trees/factTypes/typed/amount';
import { type Invoice, NOBODY } from './model';

/** Makes the invoice of three figures. @param cents - still owed @param due - `YYYY-MM-DD` */
export function makeTypedInvoice(of: {
  customer: string;
  cents: number;
  due: string;
  number: string;
}): Invoice {
  const typed = (text: string) => ({ element: '', text });
  return {
    syntax: 'typed',
    profile: '',
    number: { value: of.number, ...typed(of.number) },
    typeCode: '380',
    due: [{ value: of.due, ...typed(of.due) }],
    currency: 'EUR',
    payable: { value: of.cents, ...typed(formatAmountInput(of.cents / 100)) },
    seller: NOBODY,
    buyer: { ...NOBODY, name: of.customer },
    terms: '',
    order: '',
    preceding: [],
    warnings: [],
  };
}
