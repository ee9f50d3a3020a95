import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold, listNumbers, spell, tellsDuration, tellsNumber } from '../../src/cli/compare/french';
import { listArticles } from '../../src/cli/compare/judge';
import { findShare } from '../../src/cli/compare/words';
import { run } from '../../src/cli/run';

/** A code that no legislator wrote, as a public copy writes codes. */
const CODE = `---
title: "Code des essais"
last_updated: "2026-04-03"
---
# Code des essais

##### Article L1-1

L'acheteur répare ou remplace le bien dans un délai qui ne peut excéder trente jours. L'amende ne dépasse pas 15 000 euros.

##### Article L1-2

Le contrat conclu à la suite d'une pratique agressive est nul.

##### Article L1-3

(Abrogé)

##### Article L1-4

Le vendeur rembourse le prix du bien.

##### Article L1-4

Le vendeur rembourse le prix du bien dans la quinzaine.

##### Article R*1-5

Les arrhes sont restituées au double par le vendeur.
`;

const reference = (number: string, about: string, rest = 'reading: secondary\n  confidence: agreeing') => `
cpi-${number.toLowerCase()}:
  text: Article ${number} du code des essais
  short: art. ${number}
  about: ${about}
  url: https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/
  url-kind: code
  read: 2026-01-10
  ${rest}
`;

const value = (id: string, type: string, law: string, worth: string) => `
${id}:
  label: ${id}
  type: ${type}
  law: [${law}]
  read: 2026-01-10
  reading: secondary
  confidence: agreeing
  periods:
    - from: 2020-01-01
      value: ${worth}
`;

const REFERENCES = [
  reference('L1-1', 'Réparer ou remplacer le bien'),
  reference('L1-2', 'Peines de la pratique agressive'),
  reference('L1-3', 'Remise du bien'),
  reference('L1-4', 'Rembourser le prix'),
  reference('R1-5', 'Arrhes restituées'),
  reference('L1-9', 'Autre chose'),
  reference('L1-1-1', 'Réparer', 'reading: secondary\n  confidence: medium').replace('L1-1-1 du', 'L1-1 du'),
].join('');

const VALUES = [
  value('reparation', 'duration', 'cpi-l1-1', '30 days'),
  value('amende', 'amount', 'cpi-l1-1', '15000'),
  value('prison', 'duration', 'cpi-l1-2', '2 years'),
  value('arrhes', 'integer', 'cpi-r1-5', '2'),
].join('');

let root: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'compare-'));
  await write('copy/code.md', CODE);
  await write('copy/other.md', '---\ntitle: "Code inconnu"\nlast_updated: "2026-01-01"\n---\n');
  await write(
    'law/wording.yaml',
    'collections:\n  code-cpi: Code des essais\n  code-csi: Code des absents\n',
  );
  await write('law/references/cpi.yaml', `# Trial code.\n${REFERENCES}`);
  await write('law/references/csi.yaml', reference('L9', 'Rien').replace('cpi-', 'csi-'));
  await write('law/values/essais.yaml', VALUES);
});
afterAll(() => rm(root, { recursive: true }));

const compare = async (...rest: string[]) => {
  const { output, error = '' } = await run(['compare', join(root, 'copy'), ...rest], root, '2026-11-30');
  return (output + error).replaceAll('\u00a0', ' ');
};

describe('law compare', () => {
  it('tells in French, at its line, what the copy does not bear out', async () => {
    expect(await compare()).toMatchInlineSnapshot(`
      "law/references/cpi.yaml:13 cpi-l1-2
        la valeur « prison » (2 years) n’est pas dans l’article
      law/references/cpi.yaml:23 cpi-l1-3
        l’article est abrogé ou vide dans la copie
      law/references/cpi.yaml:33 cpi-l1-4
        la copie a plusieurs rédactions sous ce numéro : lisez celle qui est en vigueur
      law/references/cpi.yaml:53 cpi-l1-9
        l’article n’est pas dans la copie
      Code des absents : absent de la copie (1 texte)
      Textes comparés : 7 ; concordants : 3 ; à lire : 4 ; lectures notées : 0"
    `);
  });

  it('gives the same as data', async () => {
    const { compared, suspicious, findings } = JSON.parse(await compare('--json'));
    expect([compared, suspicious]).toEqual([7, 4]);
    expect(findings).toContainEqual({ id: 'cpi-l1-9', day: '2026-04-03', findings: [{ kind: 'missing' }] });
  });

  it('refuses a folder without a code, an unknown one, none, and a day that is none', async () => {
    expect(await compare('--only', 'cciv')).toContain('ne contient aucun code');
    expect(await compare('--day', '2026-02-30')).toContain('n’est pas une date');
    const missing = await run(['compare', join(root, 'nowhere')], root, '2026-11-30');
    expect([missing.exitCode, missing.error]).toEqual([2, expect.stringContaining('ne peut pas être lu')]);
    expect((await run(['compare'], root, '2026-11-30')).error).toContain('Quel dossier');
  });

  it('does not record a reading that would be overdue at once', async () => {
    const before = await readFile(join(root, 'law/values/essais.yaml'), 'utf8');
    await compare('--record', '--day', '2024-01-01');
    expect(await readFile(join(root, 'law/values/essais.yaml'), 'utf8')).toBe(before);
  });

  it('records what agrees and what somebody has read, with the day of the copy, and nothing else', async () => {
    await compare('--record', '--accept', 'cpi-l1-4');
    const references = await readFile(join(root, 'law/references/cpi.yaml'), 'utf8');
    const values = await readFile(join(root, 'law/values/essais.yaml'), 'utf8');
    const read = (text: string) =>
      [
        ...text.matchAll(
          /^(\S+):\n(?: .*\n)*? {2}read: 2026-04-03\n {2}reading: copy\n {2}confidence: high$/gm,
        ),
      ].map(([, id]) => id);
    expect(read(references)).toEqual(['cpi-l1-1', 'cpi-l1-4', 'cpi-r1-5']);
    expect(read(values)).toEqual(['reparation', 'amende', 'arrhes']);
    expect(references).toContain('# Trial code.');
    expect(await compare()).not.toContain('cpi-l1-4');
  });
});

describe('numbers of texts of law', () => {
  it.each([
    [2, 'deux'],
    [21, 'vingt et un'],
    [71, 'soixante et onze'],
    [80, 'quatre vingt'],
    [91, 'quatre vingt onze'],
    [99, 'quatre vingt dix neuf'],
    [200, 'deux cent'],
    [1500, 'mille cinq cent'],
    [300_000, 'trois cent mille'],
    [2_000_000, 'deux million'],
  ])('spells %i', (count, words) => expect(spell(count)).toBe(words));

  it('finds an amount however it is written, and not inside another', () => {
    for (const text of ['15 000 €', '15\u202f000 euros', '15.000 euros', 'quinze mille euros'])
      expect(tellsNumber(fold(text), 15_000)).toBe(true);
    expect(tellsNumber(fold('115 000 euros'), 15_000)).toBe(false);
    expect(tellsNumber(fold('12,5 %'), 12)).toBe(false);
    expect(tellsNumber(fold('25,79 euros'), 25.79)).toBe(true);
    expect(tellsNumber(fold('restituées au double'), 2)).toBe(true);
  });

  it('finds a length in words, in figures, in another unit', () => {
    expect(tellsDuration(fold('dans les trente jours'), '30 days')).toBe(true);
    expect(tellsDuration(fold('vingt-quatre mois'), '2 years')).toBe(true);
    expect(tellsDuration(fold('pendant deux ans'), '24 months')).toBe(true);
    expect(tellsDuration(fold('dans le mois qui suit'), '1 month')).toBe(true);
    expect(tellsDuration(fold('dans la quinzaine'), '15 days')).toBe(true);
    expect(tellsDuration(fold('trente jours'), '3 days')).toBe(false);
  });

  it('lists the numbers that a line tells, without those of articles', () => {
    expect(listNumbers('Amende de 15 000 euros sous trente jours')).toEqual(['15000', 'trente jours']);
    expect(listNumbers('Voir l’article L217-10')).toEqual([]);
  });
});

it('reads the articles that a reference names', () => {
  const named = (text: string) => listArticles({ id: 'cpc-1', text });
  expect(named('Article 750-1 du code de procédure civile')).toEqual(['750-1']);
  expect(named('Articles 1534 et suivants du code de procédure civile')).toEqual(['1534']);
  expect(named('Articles R212-1 et R212-2 du code de la consommation')).toEqual(['R212-1', 'R212-2']);
  expect(
    listArticles({ id: 'cconso-liminaire', text: 'Article liminaire du code de la consommation' }),
  ).toEqual(['liminaire']);
  expect(named('Annexe à l’article R221-1')).toEqual([]);
});

it('measures how much of a line is found in a text by the beginning of its words', () => {
  expect(findShare('Réparation du meuble', 'Le vendeur répare le bien.')).toBe(0.5);
  expect(findShare('Peines', 'Autre chose')).toBe(0);
  expect(findShare('de la', 'Autre chose')).toBe(1);
});
