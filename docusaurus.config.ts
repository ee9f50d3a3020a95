import type { Options as BlogOptions } from '@docusaurus/plugin-content-blog';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Config } from '@docusaurus/types';
import operatorInput from './site.config';
import { cleanFeedItem } from './src/plugins/articles/feeds';
import remarkLaw from './src/plugins/decision-trees/remarkLaw';
import remarkParts from './src/plugins/decision-trees/remarkParts';
import { createShared } from './src/plugins/decision-trees/shared';
import { createFrontMatterParser } from './src/plugins/site-shell/frontMatter';
import { resolveOperator } from './src/plugins/site-shell/operatorSchema';

const operator = resolveOperator(operatorInput, process.env);

// What the plugins of the site share: one reading of its files, and the law as pages see it.
const shared = createShared();

// Shared parts come from docs/parties/, citations and figures from law/, by way of the decision-trees plugin.
// It runs before the default plugins, which then give its list of texts an anchor and a line in the contents.
const beforeDefaultRemarkPlugins: NonNullable<DocsOptions['beforeDefaultRemarkPlugins']> = [
  [remarkParts, { law: shared.law }],
  [remarkLaw, { law: shared.law }],
];

const config: Config = {
  title: operator.site.name,
  tagline: 'Défendre vos droits et garder la relation',
  url: operator.site.url ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL || '/',
  trailingSlash: true,

  future: { v4: true, faster: true },

  // English is prepared in i18n/en; it is built once its texts exist.
  i18n: {
    defaultLocale: 'fr',
    locales: ['fr'],
    localeConfigs: { fr: { label: 'Français', htmlLang: 'fr-FR' } },
  },

  // Its banner is in English and blames the reader's network on the operator.
  baseUrlIssueBanner: false,

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter: createFrontMatterParser(process.cwd()),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },

  customFields: { operator },

  clientModules: [
    './src/css/tokens.css',
    './src/css/base.css',
    './src/css/components.css',
    './src/css/prose.css',
    './src/css/print.css',
    './src/clientModules/navigation.ts',
  ],

  // No preset and no theme package: src/theme is the whole theme, so nothing unused is shipped.
  plugins: [
    './src/plugins/bundle/index.ts',
    './src/plugins/site-shell/index.ts',
    ['./src/plugins/decision-trees/index.ts', { shared }],
    ['./src/plugins/training/index.ts', { shared }],
    './src/plugins/search/index.ts',
    './src/plugins/seo/index.ts',
    [
      '@docusaurus/plugin-content-docs',
      {
        path: 'docs',
        routeBasePath: 'guides',
        sidebarPath: './sidebars.ts',
        breadcrumbs: false,
        beforeDefaultRemarkPlugins,
      } satisfies DocsOptions,
    ],
    [
      './src/plugins/articles/index.ts',
      {
        path: 'actualites',
        routeBasePath: 'actualites',
        blogTitle: 'Actualités',
        blogDescription:
          'Ce qui a changé dans la loi pour une entreprise en litige avec un client, et ce qu’il faut faire.',
        postsPerPage: 'ALL',
        archiveBasePath: null,
        showReadingTime: false,
        onInlineTags: 'throw',
        onInlineAuthors: 'ignore',
        onUntruncatedBlogPosts: 'throw',
        feedOptions: {
          type: 'all',
          language: 'fr',
          title: `Actualités | ${operator.site.name}`,
          description: 'Ce qui change dans la loi pour une entreprise en litige avec un client',
          createFeedItems: async ({ defaultCreateFeedItems, ...posts }) =>
            (await defaultCreateFeedItems(posts)).map(cleanFeedItem),
        },
        beforeDefaultRemarkPlugins,
      } satisfies BlogOptions,
    ],
    ['@docusaurus/plugin-content-pages', { beforeDefaultRemarkPlugins } satisfies PagesOptions],
    [
      '@docusaurus/plugin-sitemap',
      { lastmod: null, ignorePatterns: ['/**/corrige/'] } satisfies SitemapOptions,
    ],
  ],
};

export default config;
