/**
 * What a course tells a learning platform, in no standard's words: each standard's module puts it into its own.
 *
 * Times are given, never read: milliseconds since 1970 and seconds.
 */

/** One answer of the learner. */
export interface Interaction {
  /** `<stage>/<question or fact>`, unique in the course */
  id: string;
  kind: 'choice' | 'numeric' | 'text';
  /** the question, as plain text */
  description: string;
  /** for a choice: what was offered, in the order of the content */
  options?: readonly { id: string; text: string }[];
  /** option ids, or one number or text; « je ne sais pas » is the option `inconnu` */
  given: readonly string[];
  right: readonly string[];
  correct: boolean;
}

/** An answer as reported: when it was given, and how long the learner took. */
export interface TimedInteraction extends Interaction {
  at: number;
  seconds: number;
}

/** How the learner stands in the course. */
export interface CourseReport {
  /** every stage is done */
  complete: boolean;
  /** said only of a complete course */
  success: boolean | null;
  /** points; said only of a complete course, since a platform would take a partial score for a failure */
  score: { raw: number; max: number } | null;
  /** share of the stages that are done, 0 to 1 */
  progress: number;
  /** where the learner is: a stage's anchor, `etape-2` */
  location: string;
  /** the latest answer to each question */
  interactions: readonly Interaction[];
}

/** The share of points, 0 to 1, rounded as every standard takes it. */
export function scaleScore({ raw, max }: { raw: number; max: number }): number {
  return max === 0 ? 0 : Math.round((raw / max) * 10_000) / 10_000;
}

/**
 * Lists the answers that were not reported yet: new ones, and those that changed.
 *
 * @param before - what the last report held
 */
export function listFresh(before: readonly Interaction[], after: readonly Interaction[]): Interaction[] {
  const known = new Map(before.map((one) => [one.id, one.given.join('\u0000')]));
  return after.filter((one) => known.get(one.id) !== one.given.join('\u0000'));
}
