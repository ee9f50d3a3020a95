import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { listMissing, type Operator } from '../../case/operator';
import { buildHeadTags } from './head';
import { listArticles } from './listArticles';
import { listThemes } from './listThemes';
import { type Entries, loadEntries } from './loadEntries';
import { reportMissing } from './report';

/** Name of the reader's choice of light or dark in the browser's storage; the switch uses the same. */
export const COLOR_MODE_KEY = 'lc-theme';

/** Shortens what each page carries of all routes. */
function compactRule(generatedFilesDir: string) {
  const loader = fileURLToPath(new URL('./compactRegistry.cjs', import.meta.url));
  const resource = ['registry.js', 'routesChunkNames.json'].map((name) => join(generatedFilesDir, name));
  return { resource, enforce: 'pre' as const, use: [{ loader }] };
}

/** Shortens what pages carry of all guides. */
function slimRule(generatedFilesDir: string) {
  const loader = fileURLToPath(new URL('./slimGuides.cjs', import.meta.url));
  const resource = [
    join(generatedFilesDir, 'globalData.json'),
    (path: string) => path.includes('docusaurus-plugin-content-docs') && /guides-[^/\\]*\.json$/.test(path),
  ];
  return { resource, use: [{ loader }] };
}

/** The frame of the site: head tags, titles of trees for links, and the home page with its data. */
export default function siteShell(context: LoadContext): Plugin<Entries> {
  const { siteDir, baseUrl, siteStorage, generatedFilesDir } = context;
  const trees = join(siteDir, 'decision-trees');
  return {
    name: 'site-shell',

    getPathsToWatch: () => [join(trees, '*.yaml')],

    loadContent: () => loadEntries(trees),

    contentLoaded({ content, actions }) {
      actions.setGlobalData({ trees: content.trees.map(({ id, title }) => ({ id, title })) });
    },

    allContentLoaded({ allContent, actions }) {
      const entries = allContent['site-shell']?.default as Entries;
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
      actions.addRoute({
        path: baseUrl,
        exact: true,
        component: '@site/src/components/Home',
        props: { ...entries, themes: listThemes(docs), articles: listArticles(blog, 3) },
      });
    },

    // The site's package is ESM; what Docusaurus generates is not quite (`require.resolveWeak`), and must stay as it is.
    configureWebpack: (_config, isServer, { currentBundler }) => ({
      plugins: [
        // Switched off in the configuration, it would be carried all the same.
        new currentBundler.instance.NormalModuleReplacementPlugin(
          /\.\/BaseUrlIssueBanner$/,
          fileURLToPath(new URL('./Nothing.ts', import.meta.url)),
        ),
      ],
      module: {
        rules: [
          slimRule(generatedFilesDir),
          ...(isServer || process.env.NODE_ENV !== 'production' ? [] : [compactRule(generatedFilesDir)]),
          {
            test: /\.js$/,
            include: generatedFilesDir,
            type: 'javascript/auto',
            resolve: { fullySpecified: false },
          },
        ],
      },
    }),

    postBuild({ siteConfig }) {
      reportMissing(listMissing(siteConfig.customFields?.operator as Operator));
    },

    injectHtmlTags: () => ({
      headTags: buildHeadTags(siteDir, baseUrl, `${COLOR_MODE_KEY}${siteStorage.namespace}`),
    }),
  };
}
