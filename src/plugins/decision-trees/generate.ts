/** The data of the pages, written through `createData`: JSON, and the two modules that tell how to reach it. */
import type { PluginContentLoadedActions } from '@docusaurus/types';
import type { Compiled } from '../../trees/compile';
import type { Plan } from './plan/renderPlan';
import type { DataPaths } from './routes';

export interface SiteData {
  compiled: Compiled;
  plans: Readonly<Record<string, Plan>>;
}

/** Names of the modules through which `TreePlan` reads plans, in the pre-rendered page and in the browser. */
export const PLAN_MODULES = { server: 'plans.server.js', client: 'plans.client.js' } as const;

/**
 * Creates the data of every tree.
 *
 * @param aliased - turns a path that `createData` returned into a module name
 */
export async function createTreeData(
  { compiled, plans }: SiteData,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
  aliased: (path: string) => string,
): Promise<DataPaths> {
  const create = async (suffix: string, build: (id: string) => unknown): Promise<Record<string, string>> => {
    const entries = compiled.trees.map(async ({ id }) => {
      const path = await createData(`${id}${suffix}.json`, JSON.stringify(build(id)));
      return [id, aliased(path)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  const byId = new Map(compiled.trees.map((tree) => [tree.id, tree]));
  const [trees, outcomes, planPaths] = await Promise.all([
    create('', (id) => byId.get(id)),
    create('.outcomes', (id) => compiled.outcomes[id]),
    create('.plan', (id) => plans[id]),
  ]);
  const [loaders] = await Promise.all([
    createData('loaders.js', renderLoaders(trees, outcomes)),
    createData(PLAN_MODULES.server, renderServerPlans(planPaths)),
    createData(PLAN_MODULES.client, renderClientPlans(planPaths)),
  ]);
  return { trees, loaders: aliased(loaders) };
}

/** Trees and outcomes, each in a chunk of its own, fetched when a case gets there. */
function renderLoaders(trees: Record<string, string>, outcomes: Record<string, string>): string {
  return `const trees = ${renderImports(trees)};
const outcomes = ${renderImports(outcomes)};
const load = (from, id) => from[id] ? from[id]().then((module) => module.default) : Promise.reject(new RangeError(id));
export default { loadTree: (id) => load(trees, id), loadOutcomes: (id) => load(outcomes, id) };
`;
}

/** The pre-rendered page holds its plan already: the browser fetches one only after a change of page. */
function renderClientPlans(plans: Record<string, string>): string {
  return `const plans = ${renderImports(plans)};
export const readPlan = () => null;
export const loadPlan = (id) => plans[id]().then((module) => module.default);
`;
}

function renderServerPlans(plans: Record<string, string>): string {
  const ids = Object.keys(plans);
  const imports = ids.map((id, index) => `import plan${index} from ${JSON.stringify(plans[id])};`);
  return `${imports.join('\n')}
const plans = { ${ids.map((id, index) => `${JSON.stringify(id)}: plan${index}`).join(', ')} };
export const readPlan = (id) => plans[id];
export const loadPlan = async (id) => plans[id];
`;
}

function renderImports(paths: Record<string, string>): string {
  const lines = Object.entries(paths).map(
    ([id, path]) => `${JSON.stringify(id)}: () => import(${JSON.stringify(path)})`,
  );
  return `{ ${lines.join(', ')} }`;
}
