import type { ReactNode } from 'react';
import model from '~decision-trees/drafts';
import Reader, { type ReaderProps } from './Reader';

/** A reply read where it stands: in a letter, or in a reply of training. */
export default function Inline(props: Omit<ReaderProps, 'model'>): ReactNode {
  return <Reader model={model} {...props} />;
}
