import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { listMissing, type Operator } from '../../site/operator';
import type { BuiltContent as TreeContent } from '../decision-trees/buildContent';
import { NO_ENTRIES } from '../decision-trees/entries';
import { buildHeadTags } from './head';
import { listArticles } from './listArticles';
import { listThemes } from './listThemes';
import { reportMissing } from './report';

/** Name of the reader's choice of light or dark in the browser's storage; the switch uses the same. */
export const COLOR_MODE_KEY = 'lc-theme';

/** The frame of the site: head tags, titles of trees for links, and the home page with its data. */
export default function siteShell(context: LoadContext): Plugin {
  const { siteDir, baseUrl, siteStorage } = context;
  return {
    name: 'site-shell',

    async allContentLoaded({ allContent, actions }) {
      const { entries = NO_ENTRIES } = (allContent['decision-trees']?.default ?? {}) as Partial<TreeContent>;
      actions.setGlobalData({ trees: entries.trees.map(({ id, title }) => ({ id, title })) });
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
      actions.addRoute({
        path: baseUrl,
        exact: true,
        component: '@site/src/components/Home',
        props: { ...entries, themes: listThemes(docs), articles: listArticles(blog, 3) },
      });
    },

    postBuild({ siteConfig }) {
      reportMissing(listMissing(siteConfig.customFields?.operator as Operator));
    },

    injectHtmlTags: () => ({
      headTags: buildHeadTags(siteDir, baseUrl, `${COLOR_MODE_KEY}${siteStorage.namespace}`),
    }),
  };
}
