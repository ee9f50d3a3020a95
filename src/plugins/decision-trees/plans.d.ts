/** The plans of the trees: in the pre-rendered page at once, in the browser when a change of page asks for one. */
declare module '~decision-trees/plans' {
  interface Plan {
    html: string;
    anchors: string[];
    links: string[];
  }
  export function readPlan(tree: string): Plan | null;
  export function loadPlan(tree: string): Promise<Plan>;
}
