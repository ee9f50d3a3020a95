/** What another page leaves for the contact page: the summary of a case, and the case as a document. */
import { attempt, type Store } from '../storage';

/** Where another page leaves the summary that the reader may choose to join. */
const SUMMARY_KEY = 'lc-contact-resume';

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
