/** What training views need of the place they run in: a page of the site, or a package in an LMS. */
import type { ComponentType, ReactNode } from 'react';
import type { ScenarioCustomer } from '../../training/model';
import type { TreeLoader } from '../session/loader';
import type { KeptBy } from './host';

/** Texts kept for the learner. Keys are ours; where they end up is the host's affair. */
export interface TextStore {
  /** null: nothing is kept, or nothing can be read */
  read(key: string): string | null;
  /** Keeps a text; null forgets it. @returns false when it could not be kept */
  write(key: string, text: string | null): boolean;
}

export interface DraftReviewProps {
  text: string;
  to: ScenarioCustomer;
  onUse(text: string): void;
}

export interface TrainingEnv {
  /** the learner's day, `YYYY-MM-DD`; the day of the build in a pre-built page and in its first render */
  day: string;
  trees: TreeLoader;
  store: TextStore;
  /** where that is, for words that must be true */
  keptBy: KeptBy;
  /** A link to a page of the site; where no site is around, only its words. @param path - begins with `/` */
  renderLink(path: string, words: ReactNode): ReactNode;
  /** reads the learner’s own reply as one that is about to be sent; absent where no site is around */
  DraftReview?: ComponentType<DraftReviewProps>;
}

/** The keys under which an exercise, a conversation and a reply are kept. */
export const exerciseKey = (scenario: string): string => `exercice.${scenario}`;
export const conversationKey = (scenario: string): string => `conversation.${scenario}`;
export const replyKey = (scenario: string): string => `reponse.${scenario}`;
