import type { MouseEvent, ReactNode } from 'react';
import type { LawyerLevel } from '../../trees/model';

/** Parts of an outcome that depend on the site around: the page gives them, so that the outcome needs nothing of it. */
export interface OutcomeSlots {
  /** The call to a lawyer. @param summary - the case in a few lines, which the reader may join to a message */
  renderLawyer(call: { level: LawyerLevel; reason?: ReactNode; summary: string }): ReactNode;
  /** The firm that answers and how to reach it, on paper. @param unknown - shown where no firm is known */
  renderFirm(unknown: ReactNode): ReactNode;
  /** A link to the page by which a lawyer is reached, with the same summary. */
  renderContact(link: { summary: string; className: string; children: ReactNode }): ReactNode;
  /** A link to a page of this site. @param to - without base URL */
  renderLink(link: {
    to: string;
    className?: string;
    onClick?: (event: MouseEvent) => void;
    children: ReactNode;
  }): ReactNode;
}
