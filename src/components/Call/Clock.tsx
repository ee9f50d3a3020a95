import { type ReactNode, useEffect, useState } from 'react';
import { formatElapsed } from '../../case/call/clock';

interface Props {
  /** in milliseconds since 1970 */
  since: number;
  className?: string | undefined;
  /** what it counts, for who does not see it */
  label: string;
}

/** How long since a moment, second by second. Nothing is announced: it would never be quiet. */
export default function Clock({ since, className, label }: Props): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" aria-live="off" aria-label={label} className={className}>
      {formatElapsed(now - since)}
    </span>
  );
}
