import type { CompiledTree } from './model';

/**
 * The most questions a reader may be asked from the start, hand-overs included, when nothing is known yet.
 *
 * On the structure alone, so that a first page needs no engine; `countQuestionsLeft` says the same with facts.
 */
export function measureLongest(tree: CompiledTree): number {
  const done = new Map<string, number>();
  for (const [id, { branches }] of Object.entries(tree.questions).reverse()) {
    const ahead = branches.map(({ to }) =>
      to.startsWith('tree:') ? (tree.handovers[to.slice('tree:'.length)]?.longest ?? 0) : (done.get(to) ?? 0),
    );
    done.set(id, 1 + Math.max(0, ...ahead));
  }
  return done.get(tree.start) ?? 0;
}
