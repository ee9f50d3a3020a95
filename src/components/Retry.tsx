import type { ReactNode } from 'react';
import { TEXTS } from './session/texts';

interface Props {
  error: boolean;
  /** what is said where it could not be fetched, if not that of trees */
  failed?: string;
  onRetry(): void;
}

/** Stands where something is being fetched, or could not be. */
export default function Retry({ error, failed = TEXTS.loadFailed, onRetry }: Props): ReactNode {
  if (!error) return <p role="status">{TEXTS.loading}</p>;
  return (
    <div className="lc-notice lc-notice--danger" role="alert">
      <p>{failed}</p>
      <button type="button" className="lc-button" onClick={onRetry}>
        {TEXTS.retry}
      </button>
    </div>
  );
}
