import type { ReactNode } from 'react';
import type { Learner } from './useProgress';

/** What could not be kept or read, each in a sentence. */
export default function Notices({
  learner,
}: {
  learner: Pick<Learner, 'notices' | 'hideNotices'>;
}): ReactNode {
  const { notices, hideNotices } = learner;
  return (
    <div role="status" className="lc-no-print">
      {notices.length > 0 && (
        <div className="lc-notice lc-notice--caution">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
          <button type="button" className="lc-button lc-button--small" onClick={hideNotices}>
            Compris
          </button>
        </div>
      )}
    </div>
  );
}
