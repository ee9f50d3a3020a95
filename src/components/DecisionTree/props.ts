import type { CompiledTree } from '../../trees/model';
import type { OutcomeSlots } from '../Outcome/slots';
import type { TreeLoader } from '../session/loader';

export interface Props {
  tree: CompiledTree;
  loader: TreeLoader;
  /** day of the build, `YYYY-MM-DD` */
  buildDay: string;
  planUrl: string;
  /** a new value whenever the router tells of an address */
  visit: unknown;
  /** true when that address was reached by a link rather than by Back or Forward */
  isLink: boolean;
  /** Gives the parts of an outcome that depend on the site around. */
  loadSlots(): Promise<{ default: OutcomeSlots }>;
}
