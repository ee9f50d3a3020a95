import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Replacements, shortenData, shortenRoutes } from './shorten';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Modules of Docusaurus whose part this site plays itself. */
const OWN: Replacements = new Map([
  // Switched off in the configuration, it would be carried all the same.
  ['./BaseUrlIssueBanner', here('./browser/Nothing.ts')],
  ['./docusaurus', here('./browser/docusaurus.ts')],
  ['@docusaurus/utils-common', here('./browser/utilsCommon.ts')],
]);

/** Docusaurus's minifier, which would write each accent in six characters, and code for browsers of before 2015. */
function listMinimizers(bundler: object, inherited: readonly unknown[]): object[] {
  const { SwcJsMinimizerRspackPlugin: Minifier } = bundler as {
    SwcJsMinimizerRspackPlugin: new (options: object) => object;
  };
  const minimizerOptions = {
    minify: true,
    module: true,
    ecma: 2020,
    compress: { ecma: 2020, passes: 2 },
    mangle: true,
    format: { ecma: 2020, comments: false, ascii_only: false },
  };
  const others = inherited.filter((one): one is object => !(one instanceof Minifier));
  return [new Minifier({ minimizerOptions }), ...others];
}

/** What the browser fetches for every page, made small. */
export default function bundle({ generatedFilesDir, siteConfig }: LoadContext): Plugin {
  return {
    name: 'bundle',

    configureWebpack(config, isServer, { currentBundler }) {
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      const isBuilt = process.env.NODE_ENV === 'production';
      const isShipped = isBuilt && !isServer;
      const replacements: Replacements = new Map([
        ...OWN,
        ...(isBuilt ? shortenData(generatedFilesDir) : []),
        ...(isShipped ? shortenRoutes(generatedFilesDir, siteConfig) : []),
      ]);
      const inherited = config.plugins ?? [];
      return {
        mergeStrategy: { plugins: 'replace', 'optimization.minimizer': 'replace' },
        plugins: [
          // It tells names of chunks, for prefetching alone.
          ...inherited.filter((plugin) => !isShipped || plugin?.constructor.name !== 'ChunkAssetPlugin'),
          new NormalModuleReplacementPlugin(
            /^(?:@generated\/|\.\/|@docusaurus\/utils-common$)/,
            (resource) => {
              resource.request = replacements.get(resource.request) ?? resource.request;
            },
          ),
        ],
        ...(isShipped && {
          // Every page carries the name of every chunk: six figures tell two versions of one apart as well as eight.
          output: { chunkFilename: 'assets/js/[name].[contenthash:6].js' },
          optimization: {
            // A module that two lists import, as each tree is, would otherwise be two files, and fetched twice.
            mergeDuplicateChunks: true,
            minimizer: listMinimizers(currentBundler.instance, config.optimization?.minimizer ?? []) as [],
          },
        }),
        // A build starts from what the last one left, unless one of these files has changed.
        ...({ experiments: { cache: { buildDependencies: listOwnFiles() } } } as object),
      };
    },
  };
}

function listOwnFiles(): string[] {
  return ['.', './browser'].flatMap((folder) =>
    readdirSync(here(folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(here(folder), entry.name)),
  );
}
