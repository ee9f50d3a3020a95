import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const root = process.cwd();
const TODAY = '2026-11-24';
const tree = (...argv: string[]) => run(argv, root, TODAY);
const json = async (...argv: string[]) => JSON.parse((await tree(...argv, '--json')).output);

describe('tree check', () => {
  it('tells the size of each tree and every issue', async () => {
    const { trees, issues } = await json('check');
    expect(issues).toEqual([]);
    expect(trees.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(['orientation', 'impaye', 'facture-contestee']),
    );
    for (const one of trees)
      expect(one).toEqual({
        id: expect.any(String),
        questions: expect.any(Number),
        outcomes: expect.any(Number),
        paths: expect.any(Number),
        longest: expect.any(Number),
      });
  });
});

describe('tree facts', () => {
  it('lists facts with type, options and wording', async () => {
    const facts = await json('facts');
    expect(facts.find((fact: { id: string }) => fact.id === 'type-de-client')).toMatchObject({
      type: 'choice',
      question: expect.stringMatching(/^Qui est votre client\s\?$/),
      options: expect.arrayContaining([
        { id: 'consommateur', label: expect.any(String), help: expect.any(String) },
      ]),
    });
  });
});

describe('tree walk', () => {
  it('asks the next question', async () => {
    expect(await json('walk', 'impaye')).toMatchObject({
      status: 'question',
      tree: 'impaye',
      id: 'type-de-client',
      fact: 'type-de-client',
      path: [],
      setAside: [],
    });
  });

  it('reads facts from a file, outweighed by the command line', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'facts-')), 'case.json');
    await writeFile(file, JSON.stringify({ 'type-de-client': 'consommateur', montant: null }));
    const report = await json('walk', 'impaye', '--facts', file, '--fact', 'type-de-client=professionnel');
    expect(report.path[0]).toEqual({
      tree: 'impaye',
      question: 'type-de-client',
      fact: 'type-de-client',
      value: 'professionnel',
    });
    expect(report.setAside).toEqual(['montant']);
  });

  it.each([
    [['walk'], 'Quel arbre ?'],
    [['walk', 'impaiye'], 'Vouliez-vous dire « impaye » ?'],
    [['walk', 'impaye', '--fact', 'type-de-cliant=consommateur'], 'Vouliez-vous dire « type-de-client » ?'],
    [['walk', 'impaye', '--fact', 'type-de-client=consomateur'], 'Vouliez-vous dire « consommateur » ?'],
    [['walk', 'impaye', '--fact', 'montant=beaucoup'], 'est un nombre'],
    [['walk', 'impaye', '--fact', 'date-depart-prescription=2025-02-29'], 'n’est pas une date du calendrier'],
    [['walk', 'impaye', '--fact', 'montant'], 'n’est pas de la forme nom=valeur'],
    [['walk', 'impaye', '--facts', 'nowhere.json'], 'ne peut pas être lu'],
    [['walk', 'impaye', '--today', '2026-13-01'], 'n’est pas une date'],
    [
      ['export', 'impaye'],
      'Quel format\u00a0? Ajoutez --format avec l’un de ceux-ci\u00a0: xstate, mermaid, dot.',
    ],
    [['export', 'impaye', '--format', 'mermaidd'], 'Vouliez-vous dire «\u00a0mermaid\u00a0»\u00a0?'],
    [['export', '--format', 'dot'], 'Quel arbre\u00a0?'],
    [['chek'], 'Aucune commande ne s’appelle'],
    [['check', '--jason'], 'jason'],
  ])('refuses %j with a clear error and exit code 2', async (argv, message) => {
    const { error, exitCode } = await tree(...argv);
    expect(exitCode).toBe(2);
    expect(error).toContain(message);
  });
});

describe('tree export', () => {
  it('writes a tree in a format', async () => {
    const { output, exitCode } = await tree('export', 'impact', '--format', 'dot');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^digraph "impact" \{[\s\S]*\}$/);
  });
});

describe('law due', () => {
  it('lists nothing on the day of reading, everything in the end, with the pages that rest on it', async () => {
    const { items } = await json('due', '--today', '2030-01-01');
    const one = items.find((item: { id: string }) => item.id === 'cpce-l125-1');
    expect(one).toMatchObject({ kind: 'reference', confidence: expect.any(String), due: expect.any(String) });
    const urls = one.uses.map((use: { url: string }) => use.url);
    expect(urls).toContain('/guides/escalade/petites-creances/');
    expect(urls.some((url: string) => /^\/arbres\/[a-z-]+\/plan\/#/.test(url))).toBe(true);
    expect(items.map((item: { kind: string }) => item.kind)).toEqual(
      expect.arrayContaining(['value', 'rate', 'page']),
    );
    const days = items.map((item: { due: string }) => item.due);
    expect(days).toEqual([...days].sort());
  });

  it('takes another age, and tells in lines', async () => {
    const short = await json('due', '--months', '0');
    const long = await json('due', '--months', '240');
    expect(short.items.length).toBeGreaterThan(400);
    expect(long.items.filter((item: { kind: string }) => item.kind !== 'rate')).toEqual([]);
    const { output, exitCode } = await tree('due', '--today', '2030-01-01');
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /^texte cpce-l125-1 : à relire depuis le \d{4}-\d{2}-\d{2} \(lu le \d{4}-\d{2}-\d{2}, (?:sûr|sources concordantes|à confirmer)\)$/m,
    );
  });

  it('refuses an age that is no number', async () =>
    expect(await tree('due', '--months', 'six')).toMatchObject({ exitCode: 2 }));
});
