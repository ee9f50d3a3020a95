import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import GuideBlock from '../GuideBlock';

/** What a guide advises to do. */
export function AFaire({ children }: { children: ReactNode }): ReactNode {
  return (
    <GuideBlock icon="check" tone="positive" title={<Translate id="guide.block.do">À faire</Translate>}>
      {children}
    </GuideBlock>
  );
}
