/** A learner's session with a platform, whatever its standard. */
import type { Held } from './held';
import type { CourseReport } from './report';

/** What the platform says when the course opens. */
export interface Launch {
  /** `normal`: results count; `review` and `browse`: nothing may be recorded */
  mode: 'normal' | 'review' | 'browse';
  learnerId: string;
  learnerName: string;
  /** what the last session left, as `encodeState` wrote it; empty on the first */
  state: string;
  /** the platform says that an earlier session was left */
  isResumed: boolean;
  /** how it says that the learner stands */
  held: Held;
  /** the share of points that the platform asks for, where it sets its own */
  passMark: number | null;
  /** the most characters of state that it keeps */
  stateLimit: number;
  /** where to go when the course is closed; null: the window is closed, or the platform's own button serves */
  returnUrl: string | null;
}

/** Whether the platform took what it was told; `reason` is for those who mend the platform. */
export type Delivery = { taken: true } | { taken: false; reason: string };

export interface LmsSession {
  readonly launch: Launch;
  /** Takes note of what earlier sessions told: the report of the record found in `launch.state`. */
  assume(report: CourseReport): void;
  /**
   * Tells how the learner stands. Answers that an earlier call told are not told again.
   *
   * Nothing that the platform holds is lowered.
   *
   * @param state - the record to keep, within `launch.stateLimit`; null leaves the one that is there as it is
   * @param now - milliseconds since 1970
   */
  report(report: CourseReport, state: string | null, now: number): Promise<Delivery>;
  /** Ends the session; the first call counts. Safe while the page is being closed. */
  end(now: number): Promise<Delivery>;
}

export const TAKEN: Delivery = { taken: true };
