/** What Docusaurus tells every page, without what no page of this site reads. */
import type { DocusaurusConfig } from '@docusaurus/types';

const BUILD_ONLY = [
  'clientModules',
  'headTags',
  'i18n',
  'markdown',
  'onBrokenAnchors',
  'onBrokenLinks',
  'onDuplicateRoutes',
  'plugins',
  'presets',
  'scripts',
  'staticDirectories',
  'storage',
  'stylesheets',
  'themes',
] as const satisfies readonly (keyof DocusaurusConfig)[];

/** The site's configuration without what the build alone reads. */
export function slimConfig(config: DocusaurusConfig): object {
  const shipped: Partial<DocusaurusConfig> = { ...config };
  for (const name of BUILD_ONLY) delete shipped[name];
  return { ...shipped, future: { experimental_router: config.future.experimental_router } };
}

/** Data of plugins by plugin and instance, as `globalData.json` holds it. */
export type GlobalData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';

/** The data of plugins without the addresses of all guides, meant for a switch of versions that the site has not. */
export function slimGlobalData(data: GlobalData): GlobalData {
  const instances = Object.entries(data[DOCS_PLUGIN] ?? {}).map(([id, instance]) => {
    const { versions } = instance as { versions: readonly object[] };
    return [id, { ...(instance as object), versions: versions.map((one) => ({ ...one, docs: [] })) }];
  });
  return { ...data, [DOCS_PLUGIN]: Object.fromEntries(instances) };
}

/** The part of a page's data that tells of all guides. */
export interface GuideData {
  version?: { docs?: Readonly<Record<string, { description?: string }>> };
}

/** Guides whose description a list shows: the letters. */
const LISTED = /^modeles\//;

/** The data of the guides' root without the title and the description of each guide, which only the list of letters shows. */
export function slimGuides(data: GuideData): GuideData {
  if (!data.version?.docs) return data;
  const docs = Object.entries(data.version.docs).flatMap(([id, { description }]) =>
    LISTED.test(id) ? [[id, { id, description }] as const] : [],
  );
  return { ...data, version: { ...data.version, docs: Object.fromEntries(docs) } };
}
