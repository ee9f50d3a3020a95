/** What a package holds: one course, whole, so that nothing is fetched from anywhere. */
import type { CourseContent } from '../../training/lms/courseReport';
import type { CompiledTree, OutcomeContent } from '../../trees/model';

export interface PackageContent extends CourseContent {
  /** every tree that an exercise may reach */
  trees: Readonly<Record<string, CompiledTree>>;
  outcomes: Readonly<Record<string, Record<string, OutcomeContent>>>;
  /** guide → its text as HTML */
  guides: Readonly<Record<string, string>>;
  /** address of the site that publishes it, without a slash at the end; null where it has none yet */
  siteUrl: string | null;
  siteName: string;
  /** the day on which the package was made, `YYYY-MM-DD` */
  day: string;
}

/** Id of the element of the page that holds it, as JSON. */
const CONTENT_ID = 'contenu';

/** Reads it from the page. @throws {Error} the page holds none: the package is damaged */
export function readContent(page: Document): PackageContent {
  const text = page.getElementById(CONTENT_ID)?.textContent;
  if (!text) throw new Error('the package holds no content');
  return JSON.parse(text) as PackageContent;
}
