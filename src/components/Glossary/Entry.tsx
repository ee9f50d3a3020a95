import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  id: string;
  label: string;
  variants?: string[];
  /** the guide that says more */
  guide?: { to: string; title: string };
  children: ReactNode;
}

/** A word of the glossary, at the address that guides lead to. */
export default function GlossaryEntry({ id, label, variants, guide, children }: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.entry}>
      <Heading as="h3" id={id}>
        {label}
      </Heading>
      {variants && (
        <p className={styles.variants}>
          <Translate id="glossary.variants" values={{ words: variants.join(', ') }}>
            {'On dit aussi\u00a0: {words}'}
          </Translate>
        </p>
      )}
      {children}
      {guide && (
        <p>
          <Translate id="glossary.guide">À lire :</Translate> <Link to={guide.to}>{guide.title}</Link>
        </p>
      )}
    </div>
  );
}
