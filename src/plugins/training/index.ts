import { join, relative } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { BUILD_MESSAGES } from '../../training/messages/check';
import type { CompiledTraining } from '../../training/model';
import { formatIssue, type Issue } from '../../trees/issue';
import { resolveToday } from '../decision-trees/options';
import { buildIssueReporter } from '../decision-trees/reportIssues';
import type { Shared } from '../decision-trees/shared';
import { createTrainingData } from './generate';
import { buildKitRoutes, listKit } from './kit';
import { loadTraining, TRAINING_FOLDER } from './load';
import { makeSitePackages } from './packages';
import { buildTrainingRoutes } from './routes';

export const NAME = 'training';

interface TrainingOptions {
  /** what the plugins of the site share */
  shared: Shared;
}

/** Where `createData` put the files that are reached by a name of the plugin. */
interface TrainingDataPaths {
  loaders: string;
  kit: string;
  issues: string;
}

interface SoundTraining {
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
export default function training(
  context: LoadContext,
  { shared: { reading } }: TrainingOptions,
): Plugin<SoundTraining> {
  const { siteDir, baseUrl, generatedFilesDir } = context;
  const isDev = process.env.NODE_ENV === 'development';
  const today = resolveToday({}, process.env.SITE_TODAY, new Date());
  const aliased = (path: string) => `@generated/${relative(generatedFilesDir, path).replaceAll('\\', '/')}`;
  let lastSound = NO_TRAINING;
  let files: TrainingDataPaths;

  return {
    name: NAME,

    getPathsToWatch() {
      // Trees, law and guides too: they decide where a scenario ends and what its texts say.
      const yaml = [TRAINING_FOLDER, 'decision-trees', 'law'].map((folder) => `${folder}/**/*.{yaml,yml}`);
      return [...yaml, 'docs/**/*.{md,mdx}'].map((glob) => join(siteDir, glob));
    },

    async loadContent() {
      const { compiled, issues } = await loadTraining(siteDir, { today, baseUrl, reading });
      const errors = issues.filter(({ severity }) => severity === 'error');
      for (const issue of issues) if (issue.severity === 'warning') logger.warn(formatIssue(issue));
      if (errors.length > 0 && !isDev) throw new Error(formatErrors(errors));
      if (compiled) lastSound = compiled;
      return { training: lastSound, errors };
    },

    async contentLoaded({ content, actions }) {
      const { createData } = actions;
      const { paths, loaders } = await createTrainingData(content.training, actions, aliased);
      files = {
        loaders,
        kit: await createData('kit.json', JSON.stringify(listKit(content.training))),
        issues: await createData(
          'issues.txt',
          content.errors.length > 0 ? formatErrors(content.errors) : '\n',
        ),
      };
      const context = { baseUrl, paths };
      for (const route of buildTrainingRoutes(content.training, context)) actions.addRoute(route);
      for (const route of buildKitRoutes(content.training, context)) actions.addRoute(route);
      actions.setGlobalData({ version: content.training.version });
    },

    async postBuild({ outDir }) {
      await makeSitePackages(siteDir, outDir);
    },

    configureWebpack() {
      return {
        resolve: {
          alias: {
            '~training/loaders': files.loaders,
            '~training/kit': files.kit,
          },
        },
        plugins: isDev ? [buildIssueReporter(files.issues)] : [],
      };
    },
  };
}

function formatErrors(errors: readonly Issue[]): string {
  return BUILD_MESSAGES.errors({
    count: errors.length,
    issues: errors.map(formatIssue).join('\n\n'),
  });
}
