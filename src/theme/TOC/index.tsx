import type { TOCItem } from '@docusaurus/mdx-loader';
import { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './styles.module.css';

interface Props {
  toc: readonly TOCItem[];
}

/** Wide enough for the contents to stand beside the text; as in the style sheets. */
const WIDE = '(min-width: 1180px)';

/** Fewer sections than this are seen at a glance, a count. */
const FEWEST = 3;

/** The second-level headings of a guide; empty where they are too few to need a list. */
function listSections(toc: readonly TOCItem[]): TOCItem[] {
  const items = toc.filter(({ level }) => level === 2);
  return items.length < FEWEST ? [] : items;
}

const getLabel = () => translate({ id: 'site.toc', message: 'Dans ce guide' });

function Sections({ items }: { items: readonly TOCItem[] }): ReactNode {
  return (
    <ol>
      {items.map(({ id, value }) => (
        <li key={id}>
          {/* The loader writes headings as HTML, from the site's own files. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: headings of our own guides, rendered at build time */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        </li>
      ))}
    </ol>
  );
}

/** The contents of a guide above its text, folded: on a phone, and wherever there is no room beside it. */
export default function TOC({ toc }: Props): ReactNode {
  const items = listSections(toc);
  if (items.length === 0) return null;
  return (
    <nav className={`lc-no-print ${styles.toc}`} aria-label={getLabel()}>
      <details>
        <summary className={styles.title}>{getLabel()}</summary>
        <Sections items={items} />
      </details>
    </nav>
  );
}

/** The contents of a guide beside its text, on a wide screen; the section being read is marked. */
export function SideTOC({ toc }: Props): ReactNode {
  const nav = useRef<HTMLElement>(null);
  const items = listSections(toc);
  useEffect(() => {
    if (!nav.current || !matchMedia(WIDE).matches) return;
    let stop = () => {};
    let isShown = true;
    const follow = async (list: HTMLElement): Promise<void> => {
      const { followSections } = await import('./followSections');
      if (isShown) stop = followSections(list);
    };
    // The mark is a bonus: without its script the contents stay as they are.
    follow(nav.current).catch(() => {});
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  if (items.length === 0) return null;
  return (
    <nav ref={nav} className={styles.aside} aria-label={getLabel()}>
      <p className={styles.heading}>{getLabel()}</p>
      <Sections items={items} />
    </nav>
  );
}
