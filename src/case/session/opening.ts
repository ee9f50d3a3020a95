/**
 * How a page begins with a case, and what the reader's choices at its beginning make of it. Pure.
 *
 * An address is its view's whole case: what is stored is never merged into it, nor overwritten by it. Only text answers,
 * which no address holds, come back from the stored case when it is the same one.
 */
import type { FactSource } from '../../trees/facts';
import { isFree } from '../../trees/factTypes';
import type { CompiledTree, Facts } from '../../trees/model';
import { type Fragment, isSameCase, type RawFacts, readFacts } from '../fragment';
import type { StoredCase } from '../repository/answers';
import type { CaseFacts, CaseIdentity, EntryState, Opening } from './model';

export const DAMAGED_ADDRESS =
  'Une partie de l’adresse était abîmée ; elle a été laissée de côté. Vos autres réponses sont reprises.';
const TREE_CHANGED = 'Les questions ont changé depuis votre dernière visite.';

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

type OpeningContext = FactSource;

const NOBODY: CaseIdentity = { caseId: '', replaces: undefined, seen: undefined };

/** The case that a page went on with until now. */
export interface CaseBefore extends CaseIdentity {
  facts: Facts;
  whose: Opening['whose'];
}

/**
 * Tells how a page begins.
 *
 * @param before - what the page went on with until now
 */
export function openCase(forest: OpeningContext, before: CaseBefore, arrival: Arrival): Opening {
  const opening = openAddress(forest, before, arrival);
  return { ...opening, isBack: isBack(before, opening, arrival) };
}

/**
 * True when the reader came back, within one case, to what it was some answers ago. An entry of the history that names
 * no case is one of this case if it says nothing else.
 */
function isBack({ caseId, facts, whose }: CaseBefore, opening: Opening, arrival: Arrival): boolean {
  const { isArrival, state, fragment } = arrival;
  if (isArrival || whose === 'variant' || opening.whose !== whose || fragment.kind === 'anchor') return false;
  if (state.caseId !== undefined) return state.caseId === caseId;
  return Object.entries(opening.facts).every(([id, value]) => String(facts[id]) === String(value));
}

function openAddress(forest: OpeningContext, before: CaseIdentity, arrival: Arrival): Opening {
  const { stored } = arrival;
  if (stored && !hasFacts(stored)) {
    // A case opened and still empty: the first answers are its own.
    const opening = openAddress(forest, before, { ...arrival, stored: null });
    return { ...opening, caseId: stored.id, replaces: undefined };
  }
  const { fragment, state, isArrival } = arrival;
  const raw = fragment.kind === 'case' ? fragment.raw : null;
  const read = readFacts(forest, raw ?? {});
  const notices = [...listAddressProblems(arrival), ...read.problems.map(({ message }) => message)];
  const opening: Opening = {
    ...NOBODY,
    facts: read.facts,
    foreign: read.foreign,
    isChoice: false,
    whose: 'mine',
    edit: raw ? state.edit : undefined,
    stored,
    notices,
    isCorrected: notices.length > 0,
    isTold: false,
    isBack: false,
  };
  if (raw && state.told) return { ...opening, isTold: true, replaces: stored?.id };
  if (!raw && !isArrival) return { ...opening, caseId: before.caseId, replaces: before.replaces };
  if (!raw) return { ...opening, isChoice: stored !== null };
  if (!stored) return opening;
  const whose = tellWhose(raw, state, stored);
  if (whose === 'received') return { ...opening, whose };
  const facts = { ...pickTexts(forest, stored.facts), ...read.facts };
  return { ...opening, whose, facts, caseId: stored.id, seen: stored.facts };
}

function listAddressProblems({ fragment, isDamaged }: Arrival): string[] {
  const problems = fragment.kind === 'case' ? fragment.problems.map(({ message }) => message) : [];
  return isDamaged || fragment.kind === 'anchor' ? [DAMAGED_ADDRESS, ...problems] : problems;
}

function hasFacts({ facts }: StoredCase): boolean {
  return Object.keys(facts).length > 0;
}

function tellWhose(raw: RawFacts, state: EntryState, stored: StoredCase): Opening['whose'] {
  const isNamed = state.caseId !== undefined && state.caseId === stored.id;
  if (state.variant) return isNamed ? 'variant' : 'received';
  return isNamed || isSameCase(raw, stored.facts) ? 'mine' : 'received';
}

function pickTexts(forest: OpeningContext, stored: StoredCase['facts']): Facts {
  const { facts } = readFacts(forest, stored);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => isFree(forest.defs[id])));
}

/** A stored case taken up again, and what of it could not be. */
export interface Resumed extends CaseIdentity, CaseFacts {
  notices: readonly string[];
}

/** « Continuer ce dossier ». */
export function resumeCase(
  forest: OpeningContext,
  tree: Pick<CompiledTree, 'id' | 'version'>,
  stored: StoredCase,
): Resumed {
  const { facts, foreign, problems } = readFacts(forest, stored.facts);
  const notices = problems.map(({ message }) => message);
  if (notices.length > 0 && stored.tree === tree.id && stored.treesVersion !== tree.version)
    notices.unshift(TREE_CHANGED);
  return { caseId: stored.id, replaces: undefined, seen: stored.facts, facts, foreign, notices };
}

/** True when the answers of a stored case come from another tree: they are first listed, to be confirmed once. */
export function isCarried(
  forest: OpeningContext,
  tree: Pick<CompiledTree, 'id'>,
  stored: StoredCase,
): boolean {
  return stored.tree !== tree.id && Object.keys(readFacts(forest, stored.facts).facts).length > 0;
}

/** Reads what a history entry says; anything unexpected says nothing. */
export function readEntryState(state: unknown): EntryState {
  if (typeof state !== 'object' || state === null) return {};
  const { caseId, edit, variant, state: visit } = state as Record<string, unknown>;
  return {
    ...(typeof caseId === 'string' && { caseId }),
    ...(typeof edit === 'string' && { edit }),
    ...(variant === true && { variant }),
    // What the router was given along with an address.
    ...((visit as { told?: unknown } | null | undefined)?.told === true && { told: true }),
  };
}
