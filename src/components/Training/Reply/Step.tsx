import { type ReactNode, useEffect, useRef } from 'react';
import type { CompiledReply } from '../../../training/model';
import type { ReplyState } from '../../../training/reply';
import type { LawValues } from '../../../trees/model';
import type { KeptBy } from '../host';
import styles from './styles.module.css';

/** What each step needs. */
export interface StepProps {
  reply: CompiledReply;
  state: ReplyState;
  /** changes the state and moves on: the focus follows */
  act(part: Partial<ReplyState> | null): void;
  /** changes the state where the learner is */
  change(part: Partial<ReplyState> | null): void;
  moved: boolean;
  keptBy: KeptBy;
  fill: { day: string; law: LawValues };
}

/** The title of a step; it takes the focus when the learner gets there. */
export function StepTitle({ moved, children }: { moved: boolean; children: ReactNode }): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the step appears
  useEffect(() => {
    if (moved) title.current?.focus();
  }, []);
  return (
    <h3 ref={title} tabIndex={-1} className={styles.stepTitle}>
      {children}
    </h3>
  );
}
