/**
 * The course from which a guide was opened, so that the guide can lead back to its stage.
 *
 * Kept for the tab only, and checked when it is read: it names pages of this site, never anything a learner wrote.
 */
import { ID, isMap } from '../trees/json';

export const RETURN_KEY = 'litiges-formation.retour';
const GUIDE = /^\/(?:[\w-]+\/)*guides\/(?:[\w-]+\/)*$/;
const LONGEST_TITLE = 200;

export interface CourseReturnPoint {
  /** path of the guide, with the site's base */
  guide: string;
  /** id of the course */
  course: string;
  title: string;
  /** number of the stage, 1 for the first */
  stage: number;
}

/** Formats a return point for storage. */
export function formatReturn(point: CourseReturnPoint): string {
  return JSON.stringify({ ...point, title: point.title.slice(0, LONGEST_TITLE) });
}

/** Reads it back, for a guide; null where the reader came another way or storage holds anything else. */
export function parseReturn(text: string | null, guide: string): CourseReturnPoint | null {
  let json: unknown;
  try {
    json = JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
  if (!isMap(json) || json.guide !== guide || !GUIDE.test(guide)) return null;
  const { course, title, stage } = json;
  if (typeof course !== 'string' || !ID.test(course) || typeof title !== 'string') return null;
  if (!Number.isInteger(stage) || Number(stage) < 1 || Number(stage) > 999) return null;
  return { guide, course, title: title.slice(0, LONGEST_TITLE), stage: Number(stage) };
}
