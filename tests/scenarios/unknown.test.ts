/** What a reader does not know must not set opposite advice side by side. */
import { expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { TODAY } from './readScenarios';

const { forest } = await loadTrusted(process.cwd(), TODAY);

/** Every place where a case may end, each question answered in every way that it offers, « je ne sais pas » included. */
function listEnds(tree: string, facts: Facts, ends = new Set<string>()): Set<string> {
  const place = walk(forest, tree, facts);
  if (place.status !== 'question') {
    for (const { tree: owner, id } of place.outcomes) ends.add(`${owner}/${id}`);
    return ends;
  }
  const fact = forest.trees.get(place.tree)?.tree.questions[place.id]?.fact as string;
  const def = forest.defs[fact];
  const answers = def?.options?.map(({ id }) => id) ?? [];
  for (const answer of [...answers, ...(def?.unknown ? [null] : [])])
    listEnds(tree, { ...facts, [fact]: answer }, ends);
  return ends;
}

const WITHDRAWAL = {
  'type-de-client': 'consommateur',
  stade: 'ecrits',
  'nature-de-l-annulation': 'renonce',
  'lieu-du-contrat': 'distance',
  'exception-retractation': 'aucune',
  'depart-retractation': '2026-11-18',
  'date-retractation': '2026-11-22',
  'objet-du-contrat': 'bien',
};

it('accepts a withdrawal of goods sent on the fourth day, whatever else is unknown', () => {
  const approaches = [...listEnds('retractation', WITHDRAWAL)].map((place) => {
    const [tree = '', id = ''] = place.split('/');
    return forest.trees.get(tree)?.tree.outcomes[id]?.approach;
  });
  expect(new Set(approaches)).toEqual(new Set(['compensation']));
});

it.each(['exception-retractation', 'information-donnee', 'depart-retractation', 'date-retractation'])(
  'does not offer « je ne sais pas » for %s: its help says which answer is safe',
  (fact) => expect(forest.defs[fact]?.unknown).toBeFalsy(),
);
