import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadContext, Plugin } from '@docusaurus/types';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages whose part in a browser is small here, and what plays it. */
const ALIAS = {
  'path-to-regexp$': here('./browser/pathToRegexp.ts'),
  tslib$: here('./browser/tslib.ts'),
};

/** A loader of this folder. */
const load = (name: string) => ({ enforce: 'pre' as const, use: [{ loader: here(`./${name}.cjs`) }] });

/** Rules for what is built for readers alone: neither pre-rendering nor live reload needs it short. */
function listShippedRules(generated: (name: string) => string) {
  return [
    { resource: [generated('registry.js'), generated('routes.js')], ...load('compactRoutes') },
    { resource: generated('docusaurus.config.mjs'), ...load('slimConfig') },
    {
      test: /core[\\/]lib[\\/]client[\\/](clientEntry|exports[\\/](ComponentCreator|Link))\.js$/,
      ...load('patches'),
    },
    { test: /react-router(-dom)?[\\/]esm[\\/]react-router(-dom)?\.js$/, ...load('patches') },
    // Nothing that is left of the router calls them, and they do not say that they may go.
    { test: /node_modules[\\/](react-is|hoist-non-react-statics)[\\/]/, sideEffects: false },
  ];
}

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
export default function bundle({ generatedFilesDir }: LoadContext): Plugin {
  const generated = (name: string) => join(generatedFilesDir, name);
  return {
    name: 'bundle',

    configureWebpack(config, isServer, { currentBundler }) {
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      const replace = (request: RegExp, path: string) =>
        new NormalModuleReplacementPlugin(request, here(path));
      const isShipped = !isServer && process.env.NODE_ENV === 'production';
      const inherited = config.plugins ?? [];
      return {
        mergeStrategy: { plugins: 'replace', 'optimization.minimizer': 'replace' },
        plugins: [
          // It tells names of chunks, for prefetching alone.
          ...inherited.filter((plugin) => !isShipped || plugin?.constructor.name !== 'ChunkAssetPlugin'),
          // Switched off in the configuration, it would be carried all the same.
          replace(/^\.\/BaseUrlIssueBanner$/, './browser/Nothing.ts'),
          replace(/^\.\/docusaurus$/, './browser/docusaurus.ts'),
        ],
        ...(isShipped && {
          resolve: { alias: ALIAS },
          optimization: {
            minimizer: listMinimizers(currentBundler.instance, config.optimization?.minimizer ?? []) as [],
          },
        }),
        // A build starts from what the last one left, unless one of these files has changed.
        ...({ experiments: { cache: { buildDependencies: listOwnFiles() } } } as object),
        module: {
          rules: [
            {
              resource: [
                generated('globalData.json'),
                (path: string) =>
                  path.includes('docusaurus-plugin-content-docs') && /guides-[^/\\]*\.json$/.test(path),
              ],
              use: [{ loader: here('./slimGuides.cjs') }],
            },
            ...(isShipped ? listShippedRules(generated) : []),
          ],
        },
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
