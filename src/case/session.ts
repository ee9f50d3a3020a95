/**
 * The session of one page with one case: how it begins, and what each of the reader's decisions makes of it. Pure.
 *
 * The facts themselves live in the tree's machine; a session says whose case they are, what stands before the
 * questions, and what the reader must be told.
 */
import type { Forest } from '../trees/forest';
import type { CompiledTree, Facts } from '../trees/model';
import { type Fragment, isSameCase, type RawFacts, readFacts } from './fragment';
import type { StoredCase } from './store';

/** What the page leaves in the entry of the browser's history, next to the address. */
export interface EntryState {
  /** the case that this address belongs to */
  caseId?: string;
  /** the answered question that is being changed, `tree/question` */
  edit?: string;
  /** the address shows a variant that the reader is only looking at */
  variant?: boolean;
}

export interface Session {
  /** names the case on this device; empty until it is first stored */
  caseId: string;
  /** a stored case that this one may take the place of, the reader having said so */
  replaces?: string | undefined;
  /** the facts this page last saw in storage or wrote there: tells what another tab has changed */
  seen?: Readonly<Record<string, unknown>>;
  /** facts that no loaded tree asks, kept for those that do */
  foreign: Readonly<Record<string, unknown>>;
  /** what comes before the questions: a choice to make, or carried answers to confirm */
  before: 'choose' | 'confirm' | null;
  /** the page shows another case than the stored one: nothing is stored until the reader says so */
  visiting: 'link' | 'variant' | null;
  stored: StoredCase | null;
  edit?: string;
  /** sentences in French */
  notices: readonly string[];
}

export const NEW_SESSION: Session = {
  caseId: '',
  foreign: {},
  before: null,
  visiting: null,
  stored: null,
  notices: [],
};

/** A session, and the facts that the machine must now hold. */
export interface Turn {
  session: Session;
  facts: Facts;
}

export const DAMAGED_ADDRESS =
  'Une partie de l’adresse était abîmée ; elle a été laissée de côté. Vos autres réponses sont reprises.';

/** What an address and the device say when a page is opened or its address changes. */
export interface Arrival {
  fragment: Fragment;
  state: EntryState;
  stored: StoredCase | null;
  /** false when the reader came by Back or Forward: an empty address then means the first question */
  isArrival: boolean;
  /** the address could not be read as it came */
  isDamaged: boolean;
}

/**
 * Tells how a page begins.
 *
 * An address is its view's whole case: what is stored is never merged into it, nor overwritten by it. Only text
 * answers, which no address holds, come back from the stored case when it is the same one.
 */
export function beginSession(
  forest: Pick<Forest, 'world' | 'defs'>,
  before: Session,
  arrival: Arrival,
): Turn {
  if (arrival.stored && !hasFacts(arrival.stored)) {
    // A case opened and still empty: the first answers are its own.
    const { session, facts } = beginSession(forest, before, { ...arrival, stored: null });
    return { session: { ...session, caseId: arrival.stored.id, replaces: undefined }, facts };
  }
  const { fragment, state, stored } = arrival;
  const isAnchor = fragment.kind === 'anchor';
  const raw = fragment.kind === 'case' ? fragment.raw : null;
  const read = readFacts(forest, raw ?? {});
  const notices = [
    ...(arrival.isDamaged || isAnchor ? [DAMAGED_ADDRESS] : []),
    ...(fragment.kind === 'case' ? fragment.problems : []).map(({ message }) => message),
    ...read.problems.map(({ message }) => message),
  ];
  const session: Session = { ...NEW_SESSION, foreign: read.foreign, stored, notices };
  if (!raw && !arrival.isArrival)
    return { session: { ...session, caseId: before.caseId, replaces: before.replaces }, facts: {} };
  if (!raw) return { session: { ...session, before: hasFacts(stored) ? 'choose' : null }, facts: {} };
  if (!stored) return { session: withEdit(session, state), facts: read.facts };
  if (isOwn(raw, state, stored)) {
    const texts = pickTexts(forest, stored.facts);
    const facts = { ...texts, ...read.facts };
    return { session: withEdit({ ...session, caseId: stored.id, seen: stored.facts }, state), facts };
  }
  const visiting = state.variant ? 'variant' : 'link';
  return { session: withEdit({ ...session, visiting }, state), facts: read.facts };
}

function hasFacts(stored: StoredCase | null): boolean {
  return stored !== null && Object.keys(stored.facts).length > 0;
}

function isOwn(raw: RawFacts, state: EntryState, stored: StoredCase): boolean {
  if (state.variant) return false;
  return (state.caseId !== undefined && state.caseId === stored.id) || isSameCase(raw, stored.facts);
}

function withEdit(session: Session, { edit }: EntryState): Session {
  return edit === undefined ? session : { ...session, edit };
}

function pickTexts(forest: Pick<Forest, 'world' | 'defs'>, stored: StoredCase['facts']): Facts {
  const { facts } = readFacts(forest, stored);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => forest.defs[id]?.type === 'text'));
}

/** « Continuer ce dossier »: facts from another tree are first listed, to be confirmed once. */
export function resumeSession(
  forest: Pick<Forest, 'world' | 'defs'>,
  tree: Pick<CompiledTree, 'id' | 'version'>,
  stored: StoredCase,
): Turn {
  const read = readFacts(forest, stored.facts);
  const notices = read.problems.map(({ message }) => message);
  if (notices.length > 0 && stored.tree === tree.id && stored.treesVersion !== tree.version)
    notices.unshift('Les questions ont changé depuis votre dernière visite.');
  const isCarried = stored.tree !== tree.id && Object.keys(read.facts).length > 0;
  const session: Session = {
    ...NEW_SESSION,
    caseId: stored.id,
    seen: stored.facts,
    foreign: read.foreign,
    before: isCarried ? 'confirm' : null,
    stored,
    notices,
  };
  return { session, facts: read.facts };
}

/** « Nouveau litige »: the stored case stays open until the first answer of the new one, and is then put aside. */
export function restartSession(stored: StoredCase | null, caseId: string): Turn {
  return { session: { ...NEW_SESSION, caseId, replaces: stored?.id }, facts: {} };
}

/** « Le garder comme mon dossier »: what was only looked at becomes the reader's case; a variant stays the same case. */
export function adoptSession(session: Session, caseId: string): Session {
  const { stored } = session;
  if (session.visiting === 'variant' && stored)
    return { ...session, visiting: null, caseId: stored.id, notices: [] };
  return { ...session, visiting: null, caseId, replaces: stored?.id, notices: [] };
}

/** What a history entry says of its address, so that a reload tells one's own case from a received one. */
export function describeEntry(session: Session): EntryState {
  const { visiting, caseId, edit } = session;
  return {
    ...(edit !== undefined && { edit }),
    ...(visiting === 'variant' && { variant: true }),
    ...(!visiting && caseId !== '' && { caseId }),
  };
}

/** Reads what a history entry says; anything unexpected says nothing. */
export function readEntryState(state: unknown): EntryState {
  if (typeof state !== 'object' || state === null) return {};
  const { caseId, edit, variant } = state as Record<string, unknown>;
  return {
    ...(typeof caseId === 'string' && { caseId }),
    ...(typeof edit === 'string' && { edit }),
    ...(variant === true && { variant }),
  };
}
