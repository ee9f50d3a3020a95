import type { ComponentType, ReactNode } from 'react';
import type { CompiledTree } from '../../trees/model';
import type { TreeOpening } from '../../trees/opening';
import type { OutcomeSlots } from '../Outcome/slots';
import type { TreeStoryProps } from '../Story/props';
import type { TreeLoader } from '../session/loader';

interface Shared {
  loader: TreeLoader;
  /** day of the build, `YYYY-MM-DD` */
  buildDay: string;
  planUrl: string;
  /** the ways back, in the line above the question */
  head: ReactNode;
  /** a new value whenever the router tells of an address */
  visit: unknown;
  /** true when that address was reached by a link rather than by Back or Forward */
  isLink: boolean;
  /** Gives the parts of an outcome that depend on the site around. */
  loadSlots(): Promise<{ default: OutcomeSlots }>;
  /** Gives the field in which a case is told in a sentence; the same function at each render. */
  loadStory(): Promise<{ default: ComponentType<TreeStoryProps> }>;
}

/** What the page of a tree begins with. */
export interface Props extends Shared {
  opening: TreeOpening;
}

/** The same once the whole tree is there. */
export interface CaseProps extends Shared {
  tree: CompiledTree;
}
