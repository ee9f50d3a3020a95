import type { TOCItem } from '@docusaurus/mdx-loader';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The contents of a guide: its second-level headings, folded on a phone. */
export default function TOC({ toc }: { toc: readonly TOCItem[] }): ReactNode {
  const items = toc.filter(({ level }) => level === 2);
  if (items.length < 3) return null;
  const label = translate({ id: 'site.toc', message: 'Dans ce guide' });
  return (
    <nav className={`lc-no-print ${styles.toc}`} aria-label={label}>
      <details>
        <summary className={styles.title}>{label}</summary>
        <ol>
          {items.map(({ id, value }) => (
            <li key={id}>
              {/* The loader writes headings as HTML, from the site's own files. */}
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: headings of our own guides, rendered at build time */}
              <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
