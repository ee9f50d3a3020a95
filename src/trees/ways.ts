/** How many questions a reader is told to expect: measured over the ways from a place to the ends. */
import type { NodeRef } from './model';

/** What stands at a place: a question or a passed one, with where it leads; an end, or the ends of a tree far off. */
export type Spot =
  | { isAsked: boolean; to: readonly NodeRef[] }
  | {
      ends: number;
      /** true: they are those of a tree that is not loaded, whose places are not known */
      isFar?: boolean;
      /** questions still to come before them, a count */
      after: number;
    };

export interface Ahead {
  /** half of the ends are so many questions away, or fewer, each by its shortest way */
  usual: number;
  /** ends within reach, a count */
  ends: number;
  /** their places, but for those of a tree far off */
  reached: NodeRef[];
  /** true when one question is asked, or none, whatever the way */
  isLast: boolean;
}

/**
 * Measures what lies ahead of a place.
 *
 * Ends rather than ways are counted: most ways are rare answers one after the other. Compared with the real cases of
 * `bank/`, half of which have 7 questions from the orientation, this says 7.
 */
export function measureAhead(start: NodeRef, look: (place: NodeRef) => Spot): Ahead {
  const found: { count: number; ends: number }[] = [];
  const reached: NodeRef[] = [];
  const seen = new Set<string>();
  let asked = 0;
  let later = 0;
  for (let now = [start], count = 0; now.length > 0; count++) {
    const next: NodeRef[] = [];
    // What is passed costs nothing: its targets join those of the same distance.
    for (const place of now) {
      const key = `${place.tree}/${place.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const spot = look(place);
      if ('ends' in spot) {
        found.push({ count: count + spot.after, ends: spot.ends });
        later += spot.after;
        if (!spot.isFar) reached.push(place);
      } else {
        if (spot.isAsked) asked += 1;
        (spot.isAsked ? next : now).push(...spot.to);
      }
    }
    now = next;
  }
  const ends = found.reduce((sum, one) => sum + one.ends, 0);
  return { usual: findMedian(found, ends), ends, reached, isLast: asked < 2 && later === 0 };
}

function findMedian(found: { count: number; ends: number }[], total: number): number {
  let passed = 0;
  for (const { count, ends } of found.sort((a, b) => a.count - b.count)) {
    passed += ends;
    if (2 * passed >= total) return count;
  }
  return 0;
}
