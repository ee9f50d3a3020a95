import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import GuideBlock from '../GuideBlock';

/** What a guide says, in a few lines, on top of it. */
export function EnBref({ children }: { children: ReactNode }): ReactNode {
  return (
    <GuideBlock icon="info" tone="warm" title={<Translate id="guide.block.brief">En bref</Translate>}>
      {children}
    </GuideBlock>
  );
}
