import type { ReactNode } from 'react';

/**
 * A figure that is practice, not law: « répondez sous <Pratique>deux jours</Pratique> ».
 *
 * It changes nothing for the reader; it tells the linter that no legislator can change the figure.
 */
export function Pratique({ children }: { children: ReactNode }): ReactNode {
  return children;
}
