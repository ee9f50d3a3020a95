import { Children, isValidElement, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  title: string;
  children: ReactNode;
}

/**
 * The steps of a procedure along a drawn line: who acts, within what time.
 *
 * A numbered list for whoever does not see the drawing; its numbers and words carry everything, colours nothing.
 */
export default function Timeline({ title, children }: Props): ReactNode {
  return (
    <figure className={styles.timeline}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ol className={styles.steps}>{children}</ol>
    </figure>
  );
}

interface TimelineStepProps {
  label: string;
  /** who acts, in French */
  who: string;
  actor: string;
  children?: ReactNode;
}

/** One step; the time that leads to it stands on the line before it. */
export function TimelineStep({ label, who, actor, children }: TimelineStepProps): ReactNode {
  const parts = Children.toArray(children);
  const time = parts.filter((part) => isValidElement(part) && part.type === TimelineTime);
  return (
    <li className={styles.step}>
      {time}
      <div className={styles.body}>
        <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          {SHAPES[actor] ?? SHAPES.vous}
        </svg>
        <p className={styles.label}>
          <span className={styles.who}>{who}</span>
          <strong>{label}</strong>
        </p>
        {parts.filter((part) => !time.includes(part))}
      </div>
    </li>
  );
}

/** How long it takes, or until when. */
export function TimelineTime({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles.time}>{children}</p>;
}

/** A shape for each actor, so that the drawing tells them apart without colour. */
const SHAPES: Record<string, ReactNode> = {
  vous: <circle cx="12" cy="12" r="9" />,
  client: <rect x="4" y="4" width="16" height="16" rx="1" />,
  commissaire: <path d="M12 2l10 10-10 10L2 12z" />,
  tribunal: <path d="M12 3l10 18H2z" />,
  tiers: <path d="M7 3h10l5 9-5 9H7l-5-9z" />,
  mandataire: <path d="M12 2l9.5 7-3.6 11.2H6.1L2.5 9z" />,
  avocat: <path d="M3 4h18v9c0 5-4.5 8-9 9-4.5-1-9-4-9-9z" />,
};
