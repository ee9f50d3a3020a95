import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { NO_LETTERS } from '../../case/letters/model';
import { formatIssue, type Issue } from '../../trees/issue';
import { buildContent, type Content } from './buildContent';
import { createTreeData, LOADERS_MODULE, PLAN_MODULES } from './generate';
import { CONTENT_FOLDERS, loadProject } from './load';
import { EMPTY_INDEX } from './mdx/lawIndex';
import { type PluginOptions, resolveToday } from './options';
import { CALCULATOR_LAW } from './parts/calculatorLaw';
import { listPosters, POSTERS_MODULE } from './plan/poster';
import { buildIssueReporter } from './reportIssues';
import { buildRoutes } from './routes';

export { validateOptions } from './options';

export const NAME = 'decision-trees';

interface Loaded extends Content {
  /** errors of the content on disk: this is then the last content that was sound */
  errors: Issue[];
}

/** Name of the data file of the letters. */
const LETTERS_DATA = 'letters.json';

const NO_CONTENT: Content = {
  compiled: { trees: [], outcomes: {} },
  plans: {},
  lawIndex: EMPTY_INDEX,
  calculatorLaw: null,
  letters: NO_LETTERS,
};

/** Trees, their plans, and the law they rest on: see the README beside this file. */
export default function decisionTrees(context: LoadContext, options: PluginOptions): Plugin<Loaded> {
  const { siteDir, baseUrl, generatedFilesDir, i18n } = context;
  const dataDir = join(generatedFilesDir, NAME, options.id);
  const files = { index: join(dataDir, 'law-index.json'), issues: join(dataDir, 'issues.txt') };
  const locale = i18n.currentLocale === i18n.defaultLocale ? undefined : i18n.currentLocale;
  const isDev = process.env.NODE_ENV === 'development';
  const today = resolveToday(options, process.env.SITE_TODAY, new Date());
  const aliased = (path: string) => `@generated/${relative(generatedFilesDir, path).replaceAll('\\', '/')}`;
  let lastSound = NO_CONTENT;

  return {
    name: NAME,

    getPathsToWatch() {
      const translations = locale ? [`i18n/${locale}/${CONTENT_FOLDERS.trees}/**/*.{yaml,yml}`] : [];
      const content = [CONTENT_FOLDERS.trees, CONTENT_FOLDERS.law, CONTENT_FOLDERS.parts].map(
        (folder) => `${folder}/**/*.{yaml,yml}`,
      );
      return [...content, ...translations, `${CONTENT_FOLDERS.guides}/**/*.{md,mdx,letter.yaml}`].map(
        (glob) => join(siteDir, glob),
      );
    },

    async loadContent() {
      const project = await loadProject(siteDir, { today, ...(locale && { locale }) });
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
      const { compiled, plans, lawIndex, calculatorLaw, letters, errors } = content;
      await actions.createData('law-index.json', JSON.stringify(lawIndex));
      await actions.createData(CALCULATOR_LAW, JSON.stringify(calculatorLaw));
      await actions.createData(LETTERS_DATA, JSON.stringify(letters));
      await actions.createData(POSTERS_MODULE, JSON.stringify(listPosters(compiled.trees, plans)));
      await actions.createData('issues.txt', errors.length > 0 ? formatErrors(errors) : '\n');
      const paths = await createTreeData({ compiled, plans }, actions, { aliased, isDev });
      for (const route of buildRoutes(compiled.trees, { baseUrl, paths })) actions.addRoute(route);
      actions.setGlobalData({ buildDay: today });
    },

    configureWebpack(_config, isServer, { currentBundler }) {
      const plans = join(dataDir, isServer ? PLAN_MODULES.server : PLAN_MODULES.client);
      const loader = fileURLToPath(new URL('./dependOnLaw.cjs', import.meta.url));
      return {
        resolve: {
          alias: {
            '~decision-trees/plans': plans,
            '~decision-trees/loaders': join(dataDir, LOADERS_MODULE),
            '~decision-trees/law': join(dataDir, CALCULATOR_LAW),
            '~decision-trees/letters': join(dataDir, LETTERS_DATA),
            '~decision-trees/posters': join(dataDir, POSTERS_MODULE),
          },
        },
        module: {
          // `resource`, since Docusaurus takes the `include` of every rule that has a `test` for Markdown
          rules: [
            { resource: /\.mdx?$/i, enforce: 'pre', use: [{ loader, options: { index: files.index } }] },
          ],
        },
        plugins: [
          // What only plans and the checker read of derived facts does not travel, see src/law/lean.d.ts.
          new currentBundler.instance.DefinePlugin({ __LEAN__: 'true' }),
          ...(isDev ? [buildIssueReporter(files.issues)] : []),
        ],
      };
    },
  };
}

function formatErrors(errors: readonly Issue[]): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return `${count} in the decision trees or the law:\n\n${errors.map(formatIssue).join('\n\n')}\n`;
}
