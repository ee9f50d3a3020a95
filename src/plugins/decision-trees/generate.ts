/** The data of the pages, written through `createData`: JSON, and the two modules that tell how to reach it. */
import type { PluginContentLoadedActions } from '@docusaurus/types';
import type { Compiled } from '../../trees/compile';
import type { TreeWords } from '../../trees/model';
import { splitTree } from '../../trees/opening';
import type { RenderedPlan } from './plan/renderPlan';
import type { DataPaths } from './routes';

export interface SiteData {
  compiled: Compiled;
  words: Readonly<Record<string, TreeWords>>;
  plans: Readonly<Record<string, RenderedPlan>>;
}

/** The modules that reach the data of the trees, by their paths. */
export interface TreeFiles {
  /** any tree, for pages that are not of one tree */
  loaders: string;
  /** what is said on the phone, for the pages that are there for it */
  words: string;
  /** plans, in the pre-rendered page */
  serverPlans: string;
  /** plans, in the browser */
  clientPlans: string;
}

/** Every file that pages reach by a name of the plugin, and those that the build watches. */
export interface SiteFiles extends TreeFiles {
  index: string;
  law: string;
  letters: string;
  story: string;
  calls: string;
  drafts: string;
  storyNames: string;
  posters: string;
  tags: string;
  issues: string;
}

interface Settings {
  /** turns a path that `createData` returned into a module name */
  aliased(path: string): string;
  isDev: boolean;
}

/** Creates the data of every tree. */
export async function createTreeData(
  { compiled, words, plans }: SiteData,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
  { aliased, isDev }: Settings,
): Promise<TreeFiles & { paths: DataPaths }> {
  const treeIds = compiled.trees.map(({ id }) => id);
  const create = async (
    suffix: string,
    build: (id: string) => unknown,
    ids = treeIds,
  ): Promise<Record<string, string>> => {
    const entries = ids.map(async (id) => {
      return [id, await createData(`${id}${suffix}.json`, JSON.stringify(build(id)))] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  const alias = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([id, path]) => [id, aliased(path)]));
  const parts = new Map(compiled.trees.map((tree) => [tree.id, splitTree(tree)]));
  const [openingFiles, treeFiles, outcomeFiles, wordsFiles, planFiles] = await Promise.all([
    create('.opening', (id) => parts.get(id)?.opening),
    create('', (id) => parts.get(id)?.rest),
    create('.outcomes', (id) => packOutcomes(compiled.outcomes[id] ?? {})),
    create('.words', (id) => words[id], Object.keys(words)),
    create('.plan', (id) => plans[id], Object.keys(plans)),
  ]);
  const openings = alias(openingFiles);
  const [loaders, wordsModule, serverPlans, clientPlans] = await Promise.all([
    createData('loaders.js', renderLoaders(openings, alias(treeFiles), alias(outcomeFiles))),
    createData('words.js', renderWords(alias(wordsFiles))),
    createData('plans.server.js', renderServerPlans(planFiles)),
    createData('plans.client.js', renderClientPlans(alias(planFiles), isDev)),
  ]);
  return {
    loaders,
    words: wordsModule,
    serverPlans,
    clientPlans,
    paths: { openings, loaders: aliased(loaders) },
  };
}

/** What the outcomes of a tree share is written once, and joined again by the loader. */
function packOutcomes(outcomes: Compiled['outcomes'][string]): object {
  const { rules, meanwhile, joining } = Object.values(outcomes)[0] ?? {};
  return {
    shared: { ...(rules && { rules }), meanwhile, ...(joining && { joining }) },
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([id, { rules: _, meanwhile: __, joining: ___, ...outcome }]) => [
        id,
        outcome,
      ]),
    ),
  };
}

/** Trees and outcomes, each in chunks of its own, fetched when a case gets there. */
function renderLoaders(
  openings: Record<string, string>,
  trees: Record<string, string>,
  outcomes: Record<string, string>,
): string {
  return `import { joinTree } from '@site/src/trees/joinTree';
const openings = ${renderImports(openings)};
const trees = ${renderImports(trees)};
const outcomes = ${renderImports(outcomes)};
const load = (from, id) => from[id] ? from[id]().then((module) => module.default) : Promise.reject(new RangeError(id));
const join = ({ shared, outcomes }) => Object.fromEntries(Object.entries(outcomes).map(([id, one]) => [id, { ...one, ...shared }]));
export const treeIds = Object.keys(trees);
const loadTree = (id) => Promise.all([load(openings, id), load(trees, id)]).then(([opening, rest]) => joinTree(opening, rest));
export default { loadTree, loadOutcomes: (id) => load(outcomes, id).then(join) };
`;
}

/** The words of each tree in a chunk of its own, apart from the loaders of the trees, which most pages have. */
function renderWords(words: Record<string, string>): string {
  return `const words = ${renderImports(words)};
export const loadWords = (id) => words[id] ? words[id]().then((module) => module.default) : Promise.reject(new RangeError(id));
`;
}

/**
 * The pre-rendered page holds its plan: the browser needs no second copy in a script. The dev server pre-renders
 * nothing, so there the plans are modules.
 */
function renderClientPlans(plans: Record<string, string>, isDev: boolean): string {
  if (!isDev) return 'export const readPlan = () => null;\nexport const loadPlan = null;\n';
  return `const plans = ${renderImports(plans)};
export const readPlan = () => null;
export const loadPlan = (id) => plans[id]().then((module) => module.default);
`;
}

/** Plans are read from disk while pages are rendered: bundling them would take longer than all the rest. */
function renderServerPlans(files: Record<string, string>): string {
  return `const { readFileSync } = process.getBuiltinModule('node:fs');
const files = ${JSON.stringify(files)};
export const readPlan = (id) => JSON.parse(readFileSync(files[id], 'utf8'));
export const loadPlan = null;
`;
}

/** The components that pages may use as tags, out of the files that hold them. */
export function renderTags(files: readonly string[]): string {
  return files.map((file) => `export * from ${JSON.stringify(`@site/${file}`)};\n`).join('');
}

function renderImports(paths: Record<string, string>): string {
  const lines = Object.entries(paths).map(
    ([id, path]) => `${JSON.stringify(id)}: () => import(${JSON.stringify(path)})`,
  );
  return `{ ${lines.join(', ')} }`;
}
