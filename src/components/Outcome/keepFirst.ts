import type { MouseEvent } from 'react';
import type { CaseView } from '../session/useSession';

/**
 * Keeps the case before a link to its page is followed: the press is the reader's consent. Where the device refuses, the
 * reader stays, and is told.
 */
export function keepFirst({ actions }: CaseView): (event: MouseEvent) => void {
  return (event) => {
    if (!actions.keep()) event.preventDefault();
  };
}
