import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { NO_CALLS } from '../../case/call/situations';
import { NO_DRAFTS } from '../../case/draft/model';
import { NO_LETTERS } from '../../case/letters/model';
import { NO_NAMES, NO_STORY } from '../../case/story/model';
import { formatIssue, type Issue } from '../../trees/issue';
import { type BuiltContent, buildContent } from './buildContent';
import { NO_ENTRIES } from './entries';
import { loadFiles } from './files';
import { createTreeData, renderTags, type SiteFiles } from './generate';
import { CONTENT_FOLDERS, loadProject } from './load';
import { EMPTY_INDEX } from './mdx/lawIndex';
import { BUILD_MESSAGES } from './messages/build';
import { type PluginOptions, resolveToday } from './options';
import { listPosters } from './plan/poster';
import { buildIssueReporter } from './reportIssues';
import { buildRoutes } from './routes';

export { validateOptions } from './options';

export const NAME = 'decision-trees';

interface LoadedContent extends BuiltContent {
  /** errors of the content on disk: this is then the last content that was sound */
  errors: Issue[];
}

/** Folder of the components that pages may use as tags: each that a file there exports is one. */
const TAGS_FOLDER = 'src/components/tags';

const NO_CONTENT: BuiltContent = {
  compiled: { trees: [], outcomes: {} },
  words: {},
  plans: {},
  entries: NO_ENTRIES,
  lawIndex: EMPTY_INDEX,
  calculatorLaw: null,
  letters: NO_LETTERS,
  story: NO_STORY,
  calls: NO_CALLS,
  drafts: NO_DRAFTS,
  storyNames: NO_NAMES,
};

/** Trees, their plans, and the law they rest on: see the README beside this file. */
export default function decisionTrees(context: LoadContext, options: PluginOptions): Plugin<LoadedContent> {
  const { siteDir, baseUrl, generatedFilesDir, i18n } = context;
  const locale = i18n.currentLocale === i18n.defaultLocale ? undefined : i18n.currentLocale;
  const isDev = process.env.NODE_ENV === 'development';
  const today = resolveToday(options, process.env.SITE_TODAY, new Date());
  const aliased = (path: string) => `@generated/${relative(generatedFilesDir, path).replaceAll('\\', '/')}`;
  const { law, reading } = options.shared;
  let lastSound = NO_CONTENT;
  /** where `createData` put the files that modules are reached by */
  let files: SiteFiles;

  return {
    name: NAME,

    getPathsToWatch() {
      return listWatched(siteDir, locale);
    },

    async loadContent() {
      const project = await loadProject(siteDir, { today, reading, ...(locale && { locale }) });
      const errors = project.issues.filter(({ severity }) => severity === 'error');
      for (const issue of project.issues) if (issue.severity === 'warning') logger.warn(formatIssue(issue));
      if (errors.length > 0 && !isDev) throw new Error(formatErrors(errors));
      if (errors.length > 0) return { ...lastSound, errors };
      const cacheDir = join(siteDir, 'node_modules/.cache/decision-trees');
      lastSound = await buildContent(project, {
        today,
        baseUrl,
        diagramLimit: options.diagramLimit,
        cacheDir,
      });
      return { ...lastSound, errors };
    },

    async contentLoaded({ content, actions }) {
      const {
        compiled,
        words,
        plans,
        lawIndex,
        calculatorLaw,
        letters,
        story,
        storyNames,
        drafts,
        calls,
        errors,
      } = content;
      const create = (name: string, value: unknown) => actions.createData(name, JSON.stringify(value));
      law.write(lawIndex);
      const tags = await loadFiles(siteDir, TAGS_FOLDER, /\.tsx$/);
      const { paths, ...modules } = await createTreeData({ compiled, words, plans }, actions, {
        aliased,
        isDev,
      });
      files = {
        ...modules,
        index: await create('law-index.json', lawIndex),
        law: await create('calculators-law.json', calculatorLaw),
        letters: await create('letters.json', letters),
        story: await create('story.json', story),
        calls: await create('calls.json', calls),
        drafts: await create('drafts.json', drafts),
        storyNames: await create('story-names.json', storyNames),
        posters: await create('posters.json', listPosters(compiled.trees, plans)),
        tags: await actions.createData('tags.js', renderTags(tags.map(({ path }) => path))),
        issues: await actions.createData('issues.txt', errors.length > 0 ? formatErrors(errors) : '\n'),
      };
      for (const route of buildRoutes(compiled.trees, { baseUrl, paths })) actions.addRoute(route);
      actions.setGlobalData({ buildDay: today });
    },

    configureWebpack(_config, isServer) {
      return buildWebpackConfig(files, { isServer, isDev });
    },
  };
}

/** Patterns of all that the content is made of. */
function listWatched(siteDir: string, locale: string | undefined): string[] {
  const translations = locale ? [`i18n/${locale}/${CONTENT_FOLDERS.trees}/**/*.{yaml,yml}`] : [];
  const content = [
    CONTENT_FOLDERS.trees,
    CONTENT_FOLDERS.law,
    CONTENT_FOLDERS.parts,
    CONTENT_FOLDERS.bank,
  ].map((folder) => `${folder}/**/*.{yaml,yml}`);
  const pages = [
    `${CONTENT_FOLDERS.guides}/**/*.{md,mdx,letter.yaml}`,
    `${CONTENT_FOLDERS.articles}/**/*.{md,mdx}`,
    `${CONTENT_FOLDERS.pages}/**/*.{md,mdx}`,
  ];
  return [...content, ...translations, ...pages].map((glob) => join(siteDir, glob));
}

/** Where modules find the data, and what makes a page depend on the law. */
function buildWebpackConfig(
  files: SiteFiles,
  { isServer, isDev }: { isServer: boolean; isDev: boolean },
): ReturnType<NonNullable<Plugin['configureWebpack']>> {
  const loader = fileURLToPath(new URL('./dependOnLaw.cjs', import.meta.url));
  return {
    resolve: {
      alias: {
        '~decision-trees/plans': isServer ? files.serverPlans : files.clientPlans,
        '~decision-trees/loaders': files.loaders,
        '~decision-trees/words': files.words,
        '~decision-trees/law': files.law,
        '~decision-trees/letters': files.letters,
        '~decision-trees/story': files.story,
        '~decision-trees/calls': files.calls,
        '~decision-trees/drafts': files.drafts,
        '~decision-trees/story-names': files.storyNames,
        '~decision-trees/posters': files.posters,
        '~decision-trees/tags': files.tags,
      },
    },
    module: {
      // `resource`, since Docusaurus takes the `include` of every rule that has a `test` for Markdown
      rules: [{ resource: /\.mdx?$/i, enforce: 'pre', use: [{ loader, options: { index: files.index } }] }],
    },
    plugins: isDev ? [buildIssueReporter(files.issues)] : [],
  };
}

function formatErrors(errors: readonly Issue[]): string {
  return BUILD_MESSAGES.errors({
    count: errors.length,
    issues: errors.map(formatIssue).join('\n\n'),
  });
}
