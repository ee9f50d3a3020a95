import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { ExerciseResult, FeedbackTiming, GuideLink } from '../../training/model';
import type { Progress } from '../../training/progress';

/** Where a learner's record is kept: this device, or a learning platform. Nothing in it throws. */
export interface ProgressStore {
  /** The record as it is kept; a new one where there is none. */
  load(): Kept;
  /** Keeps a record, joined with what was kept meanwhile. */
  save(progress: Progress): Kept;
  /** Erases all of it; a new record begins. */
  erase(): Kept;
  /** Calls back when another tab changes it. @returns stops that */
  watch(onChange: () => void): () => void;
}

export interface Kept {
  progress: Progress;
  /** what the learner must be told; null when all is well */
  notice: string | null;
}

/** Who keeps what a learner does: this device, or a learning platform. */
export type KeptBy = 'device' | 'platform';

/** Addresses of what lies outside a view; a missing one is not offered. */
export interface TrainingLinks {
  index?: string;
  results?: string;
  revision?: string;
  /** the attestation of a course */
  attestation?: (course: string) => string;
  course?: (course: string) => string;
  exercise?: (scenario: string) => string;
}

export interface ExerciseSlotProps {
  scenario: string;
  feedback: FeedbackTiming;
  onFinish(result: ExerciseResult): void;
}

/** What surrounds the views of training: the site, or a package for a learning platform. */
export interface TrainingHost {
  /** the learner's day, `YYYY-MM-DD` */
  day: string;
  store: ProgressStore;
  /** where that is, for words that must be true */
  keptBy: KeptBy;
  links: TrainingLinks;
  /** a link that stays in the application where it can */
  Anchor: ComponentType<{ href: string; className?: string; children: ReactNode; onClick?: () => void }>;
  /** the exercise of a scenario, in place */
  Exercise: ComponentType<ExerciseSlotProps>;
  /** the text of a guide, in place; absent: a link to its page */
  Guide?: ComponentType<{ guide: GuideLink }>;
  /** the address of a guide, null where it cannot be reached; absent: that of its page */
  findGuide?: (guide: GuideLink) => string | null;
  /** Notes from where a guide is opened, so that it can lead back. */
  onOpenGuide?: (guide: GuideLink, from: { course: string; title: string; stage: number }) => void;
}

const Context = createContext<TrainingHost | null>(null);

export const HostProvider = Context.Provider;

/** @throws {Error} a view of training stands outside a host: a fault of the page */
export function useHost(): TrainingHost {
  const host = useContext(Context);
  if (!host) throw new Error('no training host');
  return host;
}
