import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiffReport } from '../../src/cli/diffText';
import { loadReady, type ReadyProject } from '../../src/cli/project';
import { run } from '../../src/cli/run';
import { findOutcome } from '../../src/trees/findOutcome';
import { type Forest, prepareForest } from '../../src/trees/forest';
import type { Facts, LawValues, NodeRef } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { commit, createSpecimen, edit, restore } from './diffSpecimen';

const TODAY = '2026-11-24';
const AMICABLE = 'law/values/amiable.yaml';
const SLOW = 120_000;

const base = mkdtempSync(join(tmpdir(), 'diff-test-'));
const root = join(base, 'project');
const outer = process.env.TMPDIR;

beforeAll(() => createSpecimen(process.cwd(), root));

beforeEach(() => {
  restore(root);
  process.env.TMPDIR = mkdtempSync(join(base, 'tmp-'));
});

afterAll(() => {
  if (outer === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outer;
  rmSync(base, { recursive: true, force: true });
}, SLOW);

const diff = (...args: string[]) => run(['diff', ...args, '--today', TODAY], root, TODAY);

describe('one edit of a threshold', () => {
  it(
    'lists exactly the paths that moved',
    async () => {
      const ready = await loadReady(root, TODAY);
      edit(root, AMICABLE, 'value: 5000', 'value: 10000');
      const found = await diff('HEAD', '--json');
      expect(found.error).toBeUndefined();
      const { trees, same, law } = JSON.parse(found.output) as DiffReport;
      expect(same).toEqual(['attente', 'titre']);
      expect(law.map(({ id }) => id)).toEqual(['tentative-amiable-obligatoire']);
      expect(trees.map(({ id }) => id)).toEqual(['juge']);
      const listed = trees.flatMap(({ moves }) =>
        moves.flatMap(({ paths }) => paths.map((path) => path.join('>'))),
      );
      const law2 = raise(ready.forest.world.law, 'tentative-amiable-obligatoire', 10_000);
      const expected = listMovedByBruteForce(ready, law2);
      expect(expected.size).toBeGreaterThan(0);
      expect(new Set(listed)).toEqual(expected);

      const told = await diff('HEAD');
      expect(told.output.replaceAll('\u00A0', '_').replaceAll('\u202F', '_')).toMatchInlineSnapshot(`
        "Ce qui change depuis HEAD, pour un lecteur du 24_novembre 2026.

        Valeurs de la loi modifiées_:
        - Plafond de la tentative amiable obligatoire (tentative-amiable-obligatoire)_: avant, 5_000_€ depuis le 1er_octobre 2023_; maintenant, 10_000_€ depuis le 1er_octobre 2023.

        Quel juge (juge)_: 2 chemins sur 9.
        - 2 chemins. Ce qui change_: l’approche, le recours à l’avocat, les étapes conseillées.
          Avant_: «_Le juge sans avocat_» (sans-avocat)_: action en justice_; avocat conseillé.
          Maintenant_: «_Un conciliateur avant_» (conciliation)_: médiation ou conciliation_; avocat facultatif.
          Étapes retirées_: Déposez une requête.
          Étapes ajoutées_: Saisissez un conciliateur.
          Exemple_: Votre client_: Association, copropriété, CSE · Urgence_: Non · Montant dû_: 5_000,01_€."
      `);
      expect(
        readdirSync(process.env.TMPDIR as string).filter((name) => name.startsWith('revision-')),
      ).toEqual([]);
    },
    SLOW,
  );
});

describe('one edit of a rule of law/deadlines/', () => {
  it(
    'tells the rule as data, and the days that it moves in the trees that use it alone',
    async () => {
      const rule = 'value: opposition-injonction\n  counting: ';
      edit(root, 'law/deadlines/titres-et-execution.yaml', `${rule}date-to-date`, `${rule}clear`);
      const { rules, trees, same } = JSON.parse((await diff('HEAD', '--json')).output) as DiffReport;
      expect(rules).toEqual([
        {
          kind: 'deadline',
          id: 'opposition-injonction',
          state: 'changed',
          fields: [{ field: 'décompte', before: 'date-to-date', after: 'clear' }],
        },
      ]);
      expect(same).toEqual(['juge', 'attente']);
      expect(trees.map(({ id }) => id)).toEqual(['titre']);
      expect(trees[0]?.moves.map(({ kinds }) => kinds)).toEqual([['deadline']]);
      expect(trees[0]?.moves[0]?.deadlines.map(({ step }) => step)).toEqual(['Attendez l’opposition']);
    },
    SLOW,
  );
});

describe('each revision', () => {
  it(
    'is run with its own code and its own law',
    async () => {
      edit(root, 'src/law/court.ts', 'cents <= threshold', 'cents <= threshold / 2');
      edit(root, 'law/values/client-public.yaml', PUBLIC_BEFORE, PUBLIC_AFTER);
      const { trees } = JSON.parse((await diff('HEAD', '--json')).output) as DiffReport;
      const moves = trees.flatMap((tree) => tree.moves);
      expect(moves.map(({ before, after, kinds }) => [before.id, after.id, kinds])).toEqual([
        ['conciliation', 'sans-avocat', ['approach', 'lawyer', 'steps']],
        ['juge-administratif', 'juge-administratif', ['deadline']],
      ]);
      expect(moves[1]?.deadlines).toEqual([
        { step: 'Attendez la réponse', before: '2027-01-24', after: '2027-02-24' },
      ]);
    },
    SLOW,
  );

  it(
    'that cannot be asked is told in a sentence, and leaves nothing behind',
    async () => {
      const registration = "case 'walk-many':";
      edit(root, 'src/cli/run.ts', registration, "case 'not-yet':");
      commit(root);
      edit(root, 'src/cli/run.ts', "case 'not-yet':", registration);
      expect(await diff('HEAD')).toEqual({
        output: '',
        error:
          'La version HEAD est antérieure à cette comparaison : sa ligne de commande n’a pas de "walk-many". Comparez avec une version plus récente.',
        exitCode: 2,
      });
      expect(await diff('no-such-branch')).toMatchObject({
        error: 'git ne connaît ici aucune version « no-such-branch ».',
        exitCode: 2,
      });
      expect(await diff()).toMatchObject({ exitCode: 2 });
      expect(
        readdirSync(process.env.TMPDIR as string).filter((name) => name.startsWith('revision-')),
      ).toEqual([]);
    },
    SLOW,
  );
});

const publicValues = readFileSync('law/values/client-public.yaml', 'utf8');
const PUBLIC_BEFORE = publicValues
  .slice(publicValues.indexOf('reponse-silence-public:'))
  .split('\n\n')[0] as string;
const PUBLIC_AFTER = PUBLIC_BEFORE.replace('value: 2 months', 'value: 3 months');

function raise(law: LawValues, id: string, value: number): LawValues {
  const old = law[id];
  if (!old) throw new Error(id);
  return { ...law, [id]: { ...old, periods: old.periods.map((period) => ({ ...period, value })) } };
}

/** Every combination of answers, with amounts on both sides of each threshold, walked under both laws. */
function listMovedByBruteForce({ forest: before, compiled }: ReadyProject, law: LawValues): Set<string> {
  const stepsOf = ({ tree, id }: NodeRef) =>
    compiled.outcomes[tree]?.[id]?.steps.map((step) => step.id).join();
  const trees = [...before.trees.values()].map(({ tree }) => ({
    ...tree,
    law: { ...tree.law, ...pick(law, tree.law) },
  }));
  const after = prepareForest(trees, { ...before.world, law });
  const moved = new Set<string>();
  for (const facts of listCombinations(before)) {
    const [old, fresh] = [walk(before, 'juge', facts), walk(after, 'juge', facts)];
    const [one, two] = [findOutcome(before, old), findOutcome(after, fresh)];
    if (one.approach === two.approach && one.lawyer === two.lawyer && stepsOf(old) === stepsOf(fresh))
      continue;
    moved.add(old.path.map(({ question, branch }) => `${question}/${branch}`).join('>'));
  }
  return moved;
}

function pick(law: LawValues, from: LawValues): LawValues {
  return Object.fromEntries(Object.keys(from).flatMap((id) => (law[id] ? [[id, law[id]]] : [])));
}

function listCombinations({ defs }: Forest): Facts[] {
  const options = (fact: string) => (defs[fact]?.options ?? []).map(({ id }) => id);
  let found: Facts[] = [{}];
  for (const fact of ['type-de-client', 'statut-entreprise', 'statut-client', 'urgent'])
    found = found.flatMap((facts) => options(fact).map((option) => ({ ...facts, [fact]: option })));
  return found.flatMap((facts) =>
    [4999, 5000, 5000.01, 10000, 10000.01].map((montant) => ({ ...facts, montant })),
  );
}
