/** The law as trees read it: derived facts and dates ready to be computed. Build time only. */
import type { DateRules } from '../trees/dateRules';
import type { DerivedDate, DerivedFact, LawValues } from '../trees/model';
import type { LawBook, NotedReference } from './book';
import { readDates } from './dates';
import { pickRules } from './dates/pick';
import { bindDerived } from './derived';

export interface LawContext {
  derived: Readonly<Record<string, DerivedFact>>;
  /** the same without their functions: what trees carry */
  definitions: LawBook['derived'];
  derivedDates: Readonly<Record<string, DerivedDate>>;
  law: LawValues;
  references: Readonly<Record<string, NotedReference>>;
  /** picks the rules of some derived dates, with what explains them; undefined for none */
  pickRules(dates: Iterable<string>): DateRules | undefined;
}

/** Builds what parsing, checking and compiling trees need of the law. */
export function buildLawContext(book: LawBook): LawContext {
  return {
    derived: bindDerived(book.derived),
    definitions: book.derived,
    derivedDates: readDates(book),
    law: book.values,
    references: book.references,
    pickRules: (dates) => pickRules(book, dates),
  };
}
