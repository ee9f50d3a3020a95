import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { type ReactNode, useEffect, useState } from 'react';
import { loadReturn, type ReturnPoint } from '../../site/returnTo';
import { openStore } from '../../site/storage';

/** The way back to the paragraph of the guide that the reader came from. Without a script, Back leads there. */
export default function ReturnLink({ tree, className }: { tree: string; className?: string }): ReactNode {
  const [point, setPoint] = useState<ReturnPoint | null>(null);
  useEffect(() => {
    setPoint(loadReturn(openStore(), tree));
  }, [tree]);
  if (!point) return null;
  return (
    <Link className={className} to={`${point.path}#${point.anchor}`} data-noBrokenLinkCheck>
      {point.title ? (
        <Translate id="tree.return.titled" values={{ title: point.title }}>
          {'Revenir au guide «\u00a0{title}\u00a0»'}
        </Translate>
      ) : (
        <Translate id="tree.return">Revenir au guide</Translate>
      )}
    </Link>
  );
}
