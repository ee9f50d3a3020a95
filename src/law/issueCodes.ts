/** The kinds of issue that only files of `law/` can have, beside those of `src/trees/issue.ts`. Stable: tests name them. */
export const LAW_ISSUE_CODES = {
  'bad-date': 'A day is not one of the calendar, or not written YYYY-MM-DD.',
  'bad-duration': 'A duration is not written as the format asks.',
  'duplicate-id': 'Two entries have the same id, in one file or in two.',
  'law-period-overlap': 'Two periods of a law value hold on the same day, or stand in the wrong order.',
  'law-period-gap':
    'A law value or a rate says nothing for some time between two periods, or after the last.',
  'stray-law-file': 'A file of `law/` is not where law is read from.',
} as const;

export type LawIssueCode = keyof typeof LAW_ISSUE_CODES;
