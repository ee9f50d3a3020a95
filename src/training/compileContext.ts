/** What compiling training needs of the rest of the content, and what its parts share. */
import type { GuideTarget } from '../trees/compile';
import type { ParsedContent } from '../trees/content';
import type { Forest } from '../trees/forest';
import type { LawReference, LawValues } from '../trees/model';
import { listMarkers } from '../trees/text';

export interface TrainingCompileContext {
  /** as for checking */
  forest: Forest;
  /** the sources of the trees, texts as they were written */
  content: Pick<ParsedContent, 'facts' | 'steps' | 'trees'>;
  law: LawValues;
  references: Readonly<Record<string, LawReference>>;
  guides: Readonly<Record<string, GuideTarget>>;
  /** the build's day, `YYYY-MM-DD` */
  today: string;
  /** renders Markdown to HTML, tables included, links under the site's base URL; markers stay as they are */
  renderMarkdown(text: string, inline: boolean): string;
  /** puts the site's base URL before an address */
  prefix(url: string): string;
}

/** Renders a text of the content, its marks of law settled. */
export type RenderText = (text: string, inline?: boolean) => string;

/** The law values that texts have left to fill. */
export function pickLaw(text: string, law: LawValues): LawValues {
  const ids = listMarkers(text).flatMap(({ kind, text: id }) => (kind === 'value' ? [id] : []));
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const value = law[id];
      return value ? [[id, value] as const] : [];
    }),
  );
}
