import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import type { CourseReturnPoint as Point } from '../../training/returnPoint';

/** Known without fetching anything: whether a course was left for a guide at all. */
const KEY = 'litiges-formation.retour';

/** On a guide that was opened from a course: the way back to its stage. Costs nothing to other readers. */
export default function ReturnToCourse({ guide, isEnd }: { guide: string; isEnd?: boolean }): ReactNode {
  const [point, setPoint] = useState<Point | null>(null);
  useEffect(() => {
    const text = readTab();
    if (text === null) return setPoint(null);
    let isCurrent = true;
    import('../../training/returnPoint').then(
      ({ parseReturn }) => isCurrent && setPoint(parseReturn(text, guide.replace(/\/?$/, '/'))),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [guide]);
  if (!point) return null;
  const { course, title, stage } = point;
  return (
    <p className="lc-no-print">
      <Link
        className={`lc-button${isEnd ? ' lc-button--primary' : ' lc-button--small'}`}
        to={`/formation/${course}/#etape-${stage}`}
        data-noBrokenLinkCheck
      >
        {isEnd ? 'J’ai fini de lire : revenir au parcours' : 'Revenir au parcours'} « {title} »
      </Link>
    </p>
  );
}

function readTab(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
