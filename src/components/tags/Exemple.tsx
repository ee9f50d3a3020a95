import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import GuideBlock from '../GuideBlock';

/** A worked example in a guide. */
export function Exemple({ titre, children }: { titre?: string; children: ReactNode }): ReactNode {
  return (
    <GuideBlock
      icon="talk"
      tone="plain"
      title={
        titre ? (
          <Translate id="guide.block.example.named" values={{ title: titre }}>
            {'Exemple\u00a0: {title}'}
          </Translate>
        ) : (
          <Translate id="guide.block.example">Exemple</Translate>
        )
      }
    >
      {children}
    </GuideBlock>
  );
}
