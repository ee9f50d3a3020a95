import { join, relative } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { CompiledTraining } from '../../training/model';
import { formatIssue, type Issue } from '../../trees/issue';
import { resolveToday } from '../decision-trees/options';
import { buildIssueReporter } from '../decision-trees/reportIssues';
import { createTrainingData, LOADERS_MODULE } from './generate';
import { buildKitRoutes, KIT_MODULE, listKit } from './kit';
import { loadTraining, TRAINING_FOLDER } from './load';
import { buildTrainingRoutes } from './routes';

export const NAME = 'training';

interface Loaded {
  training: CompiledTraining;
  /** errors on disk: this is then the last training that was sound */
  errors: Issue[];
}

const NO_TRAINING: CompiledTraining = {
  version: '',
  day: '',
  skills: [],
  scenarios: [],
  quizzes: [],
  questions: {},
  courses: [],
};

/** Training: scenarios, quizzes and courses of `training/`, checked against trees, guides and law. */
export default function training(context: LoadContext): Plugin<Loaded> {
  const { siteDir, baseUrl, generatedFilesDir } = context;
  const dataDir = join(generatedFilesDir, NAME, 'default');
  const isDev = process.env.NODE_ENV === 'development';
  const today = resolveToday({}, process.env.SITE_TODAY, new Date());
  const aliased = (path: string) => `@generated/${relative(generatedFilesDir, path).replaceAll('\\', '/')}`;
  let lastSound = NO_TRAINING;

  return {
    name: NAME,

    getPathsToWatch() {
      // Trees, law and guides too: they decide where a scenario ends and what its texts say.
      const yaml = [TRAINING_FOLDER, 'decision-trees', 'law'].map((folder) => `${folder}/**/*.{yaml,yml}`);
      return [...yaml, 'docs/**/*.{md,mdx}'].map((glob) => join(siteDir, glob));
    },

    async loadContent() {
      const { compiled, issues } = await loadTraining(siteDir, { today, baseUrl });
      const errors = issues.filter(({ severity }) => severity === 'error');
      for (const issue of issues) if (issue.severity === 'warning') logger.warn(formatIssue(issue));
      if (errors.length > 0 && !isDev) throw new Error(formatErrors(errors));
      if (compiled) lastSound = compiled;
      return { training: lastSound, errors };
    },

    async contentLoaded({ content, actions }) {
      await actions.createData('issues.txt', content.errors.length > 0 ? formatErrors(content.errors) : '\n');
      const paths = await createTrainingData(content.training, actions, aliased);
      await actions.createData(KIT_MODULE, JSON.stringify(listKit(content.training)));
      const context = { baseUrl, paths };
      for (const route of buildTrainingRoutes(content.training, context)) actions.addRoute(route);
      for (const route of buildKitRoutes(content.training, context)) actions.addRoute(route);
      actions.setGlobalData({ version: content.training.version });
    },

    configureWebpack() {
      return {
        resolve: {
          alias: {
            '~training/loaders': join(dataDir, LOADERS_MODULE),
            '~training/kit': join(dataDir, KIT_MODULE),
          },
        },
        plugins: isDev ? [buildIssueReporter(join(dataDir, 'issues.txt'))] : [],
      };
    },
  };
}

function formatErrors(errors: readonly Issue[]): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return `${count} in training:\n\n${errors.map(formatIssue).join('\n\n')}\n`;
}
