/** The words around an issue in a report. */
import type { Severity } from '../issue';

export const REPORT_MESSAGES = {
  severity: { error: 'erreur', warning: 'avertissement' } satisfies Record<Severity, string>,
  example: (example: string) => `Par exemple\u00a0: ${example}`,
};
