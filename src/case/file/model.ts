/**
 * The file of one case: everything this site knows of a dispute, as plain JSON.
 *
 * Facts belong to the trees, which say whether a value is valid; the rest belongs to the reader. Days are `YYYY-MM-DD`,
 * or empty where nothing is known. Every collection is keyed, so that two versions can be merged part by part.
 */
import type { FactValue } from '../../trees/model';
import type { CallRecord } from '../call/model';
import type { InvoiceRecord } from '../invoice/record';

/** What an exported file calls itself. */
export const FILE_FORMAT = 'litiges-clients/dossier';
/** 1 was the single case of the first version of this site, see `repository/takeOver.ts`. */
export const FILE_VERSION = 2;

/** An outcome as it was reached: its title is kept, since a later tree may not have it any more. */
export interface ReachedOutcome {
  tree: string;
  id: string;
  title: string;
  approach: string;
}

/** A tree gone through, under which version and the law of which day. */
export interface TreeWalk {
  tree: string;
  title: string;
  /** `version` of the tree */
  version: string;
  /** the day whose law was applied, on which these outcomes were reached */
  day: string;
  /** one, or those still possible */
  outcomes: ReachedOutcome[];
}

/** A tree that the reader was answering. */
export interface LastTree {
  tree: string;
  title: string;
  /** `version` of the tree */
  version: string;
}

export const EXCHANGE_KINDS = ['appel', 'courriel', 'lettre', 'rendez-vous', 'autre'] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

/** One dated exchange with the customer. */
export interface Exchange {
  id: string;
  on: string;
  kind: ExchangeKind;
  /** who spoke or wrote */
  who: string;
  said: string;
  promised: string;
  /** the day for which it was promised */
  promisedFor: string;
  /** names of the documents that prove it; the documents themselves stay with the reader */
  attachments: string;
}

export interface CaseFile {
  id: string;
  name: string;
  createdOn: string;
  updatedOn: string;
  /** grows at each save: tells a version from the one another tab has written */
  revision: number;
  facts: Readonly<Record<string, FactValue | null>>;
  walks: readonly TreeWalk[];
  /** the tree last answered in; absent where none was, or before trees were noted */
  lastTree?: LastTree;
  /** steps done, `tree/outcome/step` → day */
  done: Readonly<Record<string, string>>;
  journal: readonly Exchange[];
  /** proofs the reader holds → day they were ticked */
  evidence: Readonly<Record<string, string>>;
  /** what letters need: letter id, or `commun`, → field → text */
  letters: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** invoices that were read into the case, by an id of ours; absent where there is none */
  invoices?: Readonly<Record<string, InvoiceRecord>>;
  /** the call that the case began with; absent where it began otherwise */
  call?: CallRecord;
  /** the reader's own estimates, in euros, by route */
  estimates: Readonly<Record<string, number>>;
}

/** An empty file. @param day - `YYYY-MM-DD` */
export function createFile(id: string, name: string, day: string): CaseFile {
  return {
    id,
    name,
    createdOn: day,
    updatedOn: day,
    revision: 0,
    facts: {},
    walks: [],
    done: {},
    journal: [],
    evidence: {},
    letters: {},
    estimates: {},
  };
}

/** The key under which a step of an outcome is ticked. */
export function formatStepKey(tree: string, outcome: string, step: string): string {
  return `${tree}/${outcome}/${step}`;
}
