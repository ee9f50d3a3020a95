import type { ReactNode } from 'react';
import type { Forest } from '../trees/forest';
import type { Facts } from '../trees/model';
import { fillText } from '../trees/text';

/** What texts are filled from: the law in force on the reader's day, and the facts' definitions. */
export interface TextSources {
  world: Pick<Forest['world'], 'today' | 'law'>;
  defs: Forest['defs'];
  /** absent while no fact has a value */
  formatFact?: Forest['formatFact'];
}

interface FilledProps {
  /** HTML of the content's own Markdown, markers filled in */
  html: string;
  id?: string;
  className?: string;
  as?: 'div' | 'span' | 'p';
}

interface Props extends FilledProps {
  /** HTML rendered at build time from the content's own Markdown, with markers left to fill */
  html: string;
  forest: TextSources;
  facts: Facts;
}

/** A text of a tree, with law values and answers filled in for this reader's day and case. */
export default function RichText({ html, forest, facts, ...rest }: Props): ReactNode {
  const { today, law } = forest.world;
  const filled = fillText(html, { today, law, facts, defs: forest.defs, formatFact: forest.formatFact });
  return <FilledText {...rest} html={filled} />;
}

/** A text whose law values and answers are filled in already. */
export function FilledText({ html, as: Tag = 'div', ...rest }: FilledProps): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own content; what readers type is escaped by `fillText`
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
