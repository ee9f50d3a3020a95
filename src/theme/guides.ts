import type { PropVersionMetadata } from '@docusaurus/plugin-content-docs';
import { createContext, useContext } from 'react';
import type { ThemeEntry } from '../site/entries';

const GuidesContext = createContext<PropVersionMetadata | null>(null);

/** Hands the list of guides to the pages under /guides/. */
export const GuidesProvider = GuidesContext.Provider;

/**
 * The guides and their order.
 *
 * @throws {Error} outside /guides/
 */
export function useGuides(): PropVersionMetadata {
  const guides = useContext(GuidesContext);
  if (!guides) throw new Error('The list of guides is known under /guides/ only.');
  return guides;
}

/** Reads the themes out of the sidebar: a category for each. */
export function listThemes(version: PropVersionMetadata): ThemeEntry[] {
  return (version.docsSidebars.guides ?? []).flatMap((theme) => {
    if (theme.type !== 'category') return [];
    const guides = theme.items.flatMap((item) =>
      item.type === 'link' && !item.unlisted
        ? [{ id: item.docId ?? item.href, label: item.label, href: item.href }]
        : [],
    );
    return [{ label: theme.label, about: theme.description ?? '', href: theme.href, guides }];
  });
}
