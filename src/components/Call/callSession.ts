/** The session of one call: the same machine as on the page of a tree, with an address of its own. For the browser only. */
import { formatFragment } from '../../case/fragment';
import { viewAsOpen } from '../../case/repository/asOpen';
import type { AddressPort, EntryState } from '../../case/session/model';
import { openStorage } from '../../case/storage';
import type { CompiledTree, Facts } from '../../trees/model';
import { BROWSER_PORTS } from '../session/browserPorts';
import type { TreeLoader } from '../session/loader';
import { prepare } from '../session/prepare';
import { type RunningSession, runSession } from '../session/run';

interface CallSessionOptions {
  /** of its case */
  id: string;
  tree: CompiledTree;
  loader: TreeLoader;
  /** `YYYY-MM-DD` */
  today: string;
  /** the answers of its case so far */
  facts: Facts;
  /** what the customer said first; absent for a call taken up again */
  given: Facts | undefined;
}

export const openLocal = () => openStorage(() => window.localStorage);

/** Starts the session of a call, or takes it up again. */
export function startCallSession({
  id,
  tree,
  loader,
  today,
  facts,
  given,
}: CallSessionOptions): RunningSession {
  return runSession({
    ...BROWSER_PORTS,
    openStorage: () => viewAsOpen(openLocal(), id),
    address: createAddress({ hash: formatFragment(facts), state: { caseId: id } }),
    createId: () => id,
    prepare: (trees) => prepare(trees, today),
    loadTree: (one) => loader.loadTree(one),
    tree,
    given,
  });
}

/** An address that no one sees: several calls share one page. */
function createAddress(first: { hash: string; state: EntryState }): AddressPort {
  let now = first;
  const write = (hash: string, state: EntryState): void => {
    now = { hash, state };
  };
  return { read: () => now, push: write, replace: write, takeMalformed: () => false, hasPlace: () => false };
}
