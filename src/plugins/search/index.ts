import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { CompiledTree } from '../../trees/model';
import type { BuiltContent as TreeContent } from '../decision-trees/buildContent';
import { listThemes } from '../site-shell/listThemes';
import { collectRecords, listPaths } from './collect';
import { listNamedPages } from './named';
import { findStrayWords, loadWords, type SearchWords } from './words';
import { writeIndex } from './writeIndex';

/** Where the index is served, after the base URL; `src/components/Search/engine.ts` reads it there. */
const FOLDER = 'pagefind';

/** The list of pages that readers name, beside the index. */
const NAMED = 'named.json';

/** The search: its page, and the index that a build writes from the pages it has made. */
export default function search({ siteDir, baseUrl }: LoadContext): Plugin<SearchWords> {
  const file = join(siteDir, 'src/plugins/search/words.yaml');
  let trees: readonly CompiledTree[] = [];
  return {
    name: 'search',

    getPathsToWatch: () => [file],

    loadContent: () => loadWords(file),

    allContentLoaded({ allContent, actions }) {
      const content = allContent['decision-trees']?.default as Partial<TreeContent> | undefined;
      trees = content?.compiled?.trees ?? [];
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      actions.addRoute({
        path: `${baseUrl}recherche/`,
        exact: true,
        component: '@site/src/components/Search/Page',
        props: {
          trees: trees.map(({ id, title, summary }) => ({ id, title, summary })),
          themes: listThemes(docs),
          cases: content?.entries?.cases ?? [],
        },
      });
    },

    async postBuild({ outDir, routesPaths, content: words }) {
      const stray = findStrayWords(words, listPaths(routesPaths, baseUrl));
      if (stray.length > 0)
        throw new Error(
          `src/plugins/search/words.yaml gives words to pages that do not exist: ${stray.join(', ')}`,
        );
      const site = { outDir, baseUrl, routes: routesPaths, trees, words };
      await writeIndex(await collectRecords(site), join(outDir, FOLDER));
      await writeFile(join(outDir, FOLDER, NAMED), JSON.stringify(await listNamedPages(site)));
    },
  };
}
