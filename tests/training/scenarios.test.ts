/** Every scenario of training/ is a regression test of the trees: its file's facts lead to its outcome, on any day. */
import { describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import { loadTraining, prepareSite } from '../../src/plugins/training/load';
import { findMisses, formatMiss } from '../../src/training/diagnose';
import { readFacts } from '../../src/training/facts';
import type { ScenarioSource } from '../../src/training/format';
import type { ParsedTrainingFile } from '../../src/training/parse';
import { type Forest, prepareForest } from '../../src/trees/forest';
import { formatIssue } from '../../src/trees/issue';
import type { CompiledTree } from '../../src/trees/model';

const TODAY = '2026-11-24';
const project = await loadUnchecked(process.cwd(), { today: TODAY });
const { parsed, issues, compiled } = await loadTraining(process.cwd(), { today: TODAY, project });
const { scenarios } = parsed;
/** Ends of months and leap years, where days counted back fall elsewhere; and after every change of law known today. */
const DAYS = [TODAY, '2026-12-31', '2027-03-31', '2027-07-30', '2028-02-29', '2028-10-31'];
const forests = new Map(DAYS.map((day) => [day, prepareSite(project, day)]));

function play({ id, data }: ParsedTrainingFile<ScenarioSource>, forest: Forest): string[] {
  return findMisses(forest, data, readFacts(forest, data.facts)).map((miss) => formatMiss(id, miss));
}

it('training holds no issue', () => expect(issues.map(formatIssue)).toEqual([]));

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the scenario %s',
  (_, scenario) => {
    it.each(DAYS)(`ends in ${scenario.data.expected.outcome} on %s`, (day) => {
      expect(play(scenario, forests.get(day) as Forest)).toEqual([]);
    });

    it('asks, when compiled, exactly the facts of its file, each marked in its document', () => {
      const one = compiled?.scenarios.find(({ id }) => id === scenario.id);
      expect(one?.asked.map(({ fact }) => fact.id).sort()).toEqual(Object.keys(scenario.data.facts).sort());
      for (const [fact, { in: document }] of Object.entries(one?.facts ?? {})) {
        if (document === undefined) continue;
        const html = one?.documents.find(({ id }) => id === document)?.html ?? '';
        expect(html, fact).toMatch(new RegExp(`<mark data-fact="(?:[^"]* )?${fact}(?: [^"]*)?">`));
      }
    });

    it('leaves no marker unread', () => {
      const one = JSON.stringify(compiled?.scenarios.find(({ id }) => id === scenario.id));
      expect(one.match(/\{[§=$][^{}]*\}|[\ue000-\uefff]/g)).toBeNull();
    });
  },
);

describe('a tree changed so that an outcome moves', () => {
  const scenario = scenarios.find(({ id }) => id === 'site-internet-solde-impaye');
  if (!scenario) throw new Error('the scenario of this test is gone');
  const sound = forests.get(TODAY) as Forest;

  /** The trees with one branch of one question altered, as an editor of the tree might. */
  function alter(
    tree: string,
    question: string,
    change: (branches: CompiledTree['questions'][string]['branches']) => void,
  ) {
    const trees = [...sound.trees.values()].map(({ tree: one }) => structuredClone(one));
    const branches = trees.find(({ id }) => id === tree)?.questions[question]?.branches;
    if (!branches) throw new Error(`no question ${question}`);
    change(branches);
    return prepareForest(trees, sound.world);
  }

  /** A branch as its author wrote it: a requirement may stand before its end. */
  const leadsTo = (to: string, outcome: string) => to.split('~')[0] === outcome;

  it('names scenario, fact, branch and both outcomes', () => {
    const forest = alter('impaye', 'preuves', (branches) => {
      const branch = branches.find(({ to }) => leadsTo(to, 'mise-en-demeure-professionnel'));
      if (branch) branch.if = { op: 'one-of', fact: 'stade', values: ['debut'] };
    });
    expect(play(scenario, forest)).toMatchInlineSnapshot(`
      [
        "scénario « site-internet-solde-impaye », fait « preuves » : scenario-autre-issue. Le parcours doit finir à impaye/mise-en-demeure-professionnel, et finit à impaye/mise-en-demeure-particulier. À la question « preuves » de l’arbre « impaye », le fait « preuves » (Écrit du client sur la commande ou la dette, Preuve de la livraison ou du travail) prend la branche 6 (Stade du litige : Des écrits échangés → mise-en-demeure-particulier) ; la branche 4 (Stade du litige : Des écrits échangés et Votre client : Entreprise ou professionnel et Montant dû > 12 000 € → chantier) ou la branche 5 (Stade du litige : Rien d’écrit encore → mise-en-demeure-professionnel) mènent à impaye/mise-en-demeure-professionnel.",
      ]
    `);
  });

  it('names them too where no branch leads to the outcome any more', () => {
    const forest = alter('impaye', 'preuves', (branches) => {
      for (const branch of branches)
        if (leadsTo(branch.to, 'mise-en-demeure-professionnel')) branch.to = 'mise-en-demeure-particulier';
    });
    expect(play(scenario, forest)).toMatchInlineSnapshot(`
      [
        "scénario « site-internet-solde-impaye », fait « preuves » : scenario-autre-issue. Le parcours doit finir à impaye/mise-en-demeure-professionnel, et finit à impaye/mise-en-demeure-particulier. À la question « preuves » de l’arbre « impaye », le fait « preuves » (Écrit du client sur la commande ou la dette, Preuve de la livraison ou du travail) prend la branche 5 (Stade du litige : Des écrits échangés et Votre client : Entreprise ou professionnel → mise-en-demeure-particulier) ; la branche 4 (Stade du litige : Des écrits échangés et Votre client : Entreprise ou professionnel et Montant dû > 12 000 € → chantier) mène à impaye/mise-en-demeure-professionnel.",
      ]
    `);
  });

  it('names the question where a new one stops the walk', () => {
    const forest = alter('impaye', 'montant', (branches) => {
      branches.unshift({ to: 'relation' });
    });
    expect(play(scenario, forest)).toMatchInlineSnapshot(`
      [
        "scénario « site-internet-solde-impaye » : scenario-fait-absent. Le parcours vers impaye/mise-en-demeure-professionnel s’arrête à la question « relation » de l’arbre « impaye » : le fait « relation » n’est pas donné. À la question « montant » de l’arbre « impaye », le fait « montant » (500 €) prend la branche 1 (toujours → relation) ; la branche 3 (toujours → preuves) mène à impaye/mise-en-demeure-professionnel.",
      ]
    `);
  });
});
