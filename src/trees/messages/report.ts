/** The words around an issue in a report. */
export const REPORT_MESSAGES = {
  severity: { error: 'erreur', warning: 'avertissement' },
  example: (example: string) => `Par exemple\u00a0: ${example}`,
};
