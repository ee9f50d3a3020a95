/**
 * The address of a case, written with the browser's own history.
 *
 * Docusaurus' router would render the whole site again at each answer. It does not need to know: it listens to
 * `popstate`, reads the address from the window, and keys its entries by `state.key` as these are.
 */
import type { AddressPort, EntryState } from '../../case/session/model';
import { readEntryState } from '../../case/session/opening';

let count = 0;

/** The address as it is now. */
function readAddress(): { hash: string; state: EntryState } {
  return { hash: window.location.hash, state: readEntryState(window.history.state) };
}

/** Adds an entry to the history, unless address and state are what they were. */
function pushAddress(hash: string, state: EntryState): void {
  const now = readAddress();
  if (now.hash === hash && now.state.edit === state.edit) replaceAddress(hash, state);
  else write('pushState', hash, state);
}

/** Corrects the entry that is shown. */
function replaceAddress(hash: string, state: EntryState): void {
  write('replaceState', hash, state);
}

function write(how: 'pushState' | 'replaceState', hash: string, state: EntryState): void {
  const { pathname, search } = window.location;
  const key = `lc${Date.now().toString(36)}${count++}`;
  try {
    window.history[how]({ ...state, key }, '', `${pathname}${search}${hash}`);
  } catch {
    // Browsers refuse too many entries in a short time; the case itself is not affected.
  }
}

declare global {
  interface Window {
    /** The fragment as it came, when a script in the page's head had to repair it. */
    __malformedHash?: string;
  }
}

/** True, once, when the address held a fragment that could not be decoded. */
function takeMalformed(): boolean {
  const isMalformed = window.__malformedHash !== undefined;
  window.__malformedHash = undefined;
  return isMalformed;
}

/** The address of the page, for the session. */
export const ADDRESS: AddressPort = {
  read: readAddress,
  push: pushAddress,
  replace: replaceAddress,
  takeMalformed,
  hasPlace: (name) => document.getElementById(name) !== null,
};
