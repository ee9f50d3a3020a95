import type { ReactNode } from 'react';
import { fillTraining } from '../../training/fill';
import type { LawValues } from '../../trees/model';

interface Props {
  /** HTML of a compiled text, with markers left to fill */
  html: string;
  /** `YYYY-MM-DD` */
  day: string;
  law?: LawValues;
  as?: 'div' | 'span' | 'p' | 'blockquote' | 'li' | 'dd';
  className?: string | undefined;
  id?: string;
}

/** A text of training, with its days counted from the learner's. */
export default function Html({ html, day, law, as: Tag = 'div', ...rest }: Props): ReactNode {
  const filled = fillTraining(html, day, law);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own content
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: filled }} />;
}
