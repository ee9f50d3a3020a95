/** The browser's storage, as the pages of the site use it: none of its refusals is an error. */

/** A storage that may refuse: private windows, full disks, blocked cookies. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The tab's storage; `null` where the browser forbids it. */
export function openStore(): Store | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** The storage that outlasts the tab: only for a request the reader asked to keep. */
export function openLasting(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What the action gives; `null` where the browser refuses it. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
