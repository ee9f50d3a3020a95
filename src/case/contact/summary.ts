/** Where another page leaves the summary that the reader may choose to join. */
const SUMMARY_KEY = 'lc-contact-resume';

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

/** Leaves a summary for the contact page, in place of any before. It stays on the device until the reader sends it. */
export function saveSummary(store: Store | null, summary: string): void {
  attempt(() => store?.removeItem(REPORT_KEY));
  attempt(() => store?.setItem(SUMMARY_KEY, summary));
}

/** The summary another page left; empty when there is none. */
export function loadSummary(store: Store | null): string {
  return attempt(() => store?.getItem(SUMMARY_KEY)) ?? '';
}

/** Forgets the summary and the document. */
export function clearSummary(store: Store | null): void {
  for (const key of [SUMMARY_KEY, REPORT_KEY]) attempt(() => store?.removeItem(key));
}

/** Where the case, as a document, waits beside its summary. */
const REPORT_KEY = 'lc-contact-dossier';

/** Leaves the document of a case for the contact page, with its summary. */
export function saveReport(store: Store | null, report: string): void {
  attempt(() => store?.setItem(REPORT_KEY, report));
}

/** The document another page left; empty when there is none. */
export function loadReport(store: Store | null): string {
  return attempt(() => store?.getItem(REPORT_KEY)) ?? '';
}
