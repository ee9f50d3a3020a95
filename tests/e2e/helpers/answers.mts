/**
 * Writes twelve answers of the site as JSON, each with an address that leads there: the six that take most words, and six
 * of the others.
 *
 *   tsx tests/e2e/helpers/answers.mts <YYYY-MM-DD>
 */
import { formatSharedAddress } from '../../../src/case/session/formatAddress';
import { loadTrusted } from '../../../src/cli/project';
import { findWitnesses } from '../../../src/trees/check';
import { walk } from '../../../src/trees/walk';

const LONGEST = 6;
const OTHERS = 6;

const [, , today = ''] = process.argv;
const { forest, compiled } = await loadTrusted(process.cwd(), today);
const all = compiled.trees
  .flatMap((tree) =>
    Object.entries(compiled.outcomes[tree.id] ?? {}).map(([id, { steps }]) => ({
      tree,
      id,
      steps: steps.filter((step) => !step.if).map(({ title }) => title),
      length: steps.reduce((sum, { text }) => sum + text.replace(/<[^>]*>/g, '').length, 0),
    })),
  )
  .sort((a, b) => b.length - a.length);
const every = Math.floor((all.length - LONGEST) / OTHERS);
const others = all.slice(LONGEST).filter((_, index) => index % every === 0);
const chosen = [...all.slice(0, LONGEST), ...others.slice(0, OTHERS)];
const samples = chosen.map(({ tree, id, steps }) => {
  const facts = findWitnesses(tree, forest.world, today).get(id);
  if (!facts) throw new Error(`no case for ${tree.id}/${id}`);
  const fragment = formatSharedAddress({ forest, done: walk(forest, tree.id, facts) });
  return { title: tree.outcomes[id]?.title, address: `/arbres/${tree.id}/${fragment}`, steps };
});
process.stdout.write(JSON.stringify(samples));
