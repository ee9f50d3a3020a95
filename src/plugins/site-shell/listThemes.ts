import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { ThemeEntry } from '../../site/entries';

/**
 * Lists the guides by theme out of the loaded docs.
 *
 * @param docs - content of the docs plugin; its sidebar `guides` holds a category for each theme
 * @returns themes in the order of the sidebar, each with its guides
 */
export function listThemes(docs: LoadedContent | undefined): ThemeEntry[] {
  const version = docs?.loadedVersions[0];
  if (!version) return [];
  return (version.sidebars.guides ?? []).flatMap((theme) => {
    if (theme.type !== 'category') return [];
    const link = theme.link?.type === 'generated-index' ? theme.link : undefined;
    const guides = theme.items.flatMap((item) => {
      const doc = item.type === 'doc' ? version.docs.find(({ id }) => id === item.id) : undefined;
      return doc && !doc.unlisted ? [{ id: doc.id, label: doc.title, href: doc.permalink }] : [];
    });
    return [{ label: theme.label, about: link?.description ?? '', href: link?.permalink, guides }];
  });
}
