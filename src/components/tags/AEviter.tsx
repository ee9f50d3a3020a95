import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import GuideBlock from '../GuideBlock';

/** What a guide advises against. */
export function AEviter({ children }: { children: ReactNode }): ReactNode {
  return (
    <GuideBlock icon="close" tone="caution" title={<Translate id="guide.block.avoid">À éviter</Translate>}>
      {children}
    </GuideBlock>
  );
}
