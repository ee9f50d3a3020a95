/** The plans of the trees, by two modules that the plugin generates: one for pre-rendering, one for the browser. */
declare module '~decision-trees/plans' {
  interface Plan {
    html: string;
    anchors: string[];
    links: string[];
  }
  /** null in the browser, where the page holds its plan */
  export function readPlan(tree: string): Plan | null;
  /** null where pages are pre-rendered: a plan is then found in its page */
  export const loadPlan: ((tree: string) => Promise<Plan>) | null;
}

/** Any tree and the texts of its outcomes, fetched when needed. */
declare module '~decision-trees/loaders' {
  const loader: import('../../components/session/loader').TreeLoader;
  export default loader;
  export const treeIds: readonly string[];
}

/** What is said on the phone, tree by tree, fetched when a call gets there. */
declare module '~decision-trees/words' {
  /** @throws {RangeError} there is no such tree */
  export function loadWords(tree: string): Promise<import('../../trees/model').TreeWords>;
}

/** Every tree with the sheet of its poster. */
declare module '~decision-trees/posters' {
  const posters: import('./plan/poster').PosterListing[];
  export default posters;
}

/** The tags that pages may use: every component that a file of `src/components/tags` exports. */
declare module '~decision-trees/tags' {
  const tags: Readonly<Record<string, import('react').ComponentType<never>>>;
  export = tags;
}
