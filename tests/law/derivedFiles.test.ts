import { describe, expect, it } from 'vitest';
import type { DerivedFunction } from '../../src/law/derived/function';
import { DERIVED_FUNCTIONS } from '../../src/law/derived/functions';
import { readDerivedFile } from '../../src/law/derived/parse';
import { settleDerived } from '../../src/law/derived/settle';
import { formatIssue, type Issue, sortIssues } from '../../src/trees/issue';
import type { LawValue } from '../../src/trees/model';
import { parseSource } from '../../src/trees/source';
import { readYaml, SITE_FACTS, SITE_LAW, type TextFile } from './derivedFacts';

const FILE = 'law/derived/tentative-amiable.yaml';
const files = readYaml('law/derived');
const TEXT = files.find(({ path }) => path === FILE)?.text ?? '';

/** The issues of some files of `law/derived/`, in order. */
function listIssues(texts: readonly TextFile[]): Issue[] {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const read = texts.map(({ path, text }) => readDerivedFile(parseSource(path, text, report), report));
  const context = { facts: SITE_FACTS, hasFacts: true, law: SITE_LAW, functions: DERIVED_FUNCTIONS };
  return sortIssues([...issues, ...settleDerived(read, context).issues]);
}

const tell = (texts: readonly TextFile[]): string => listIssues(texts).map(formatIssue).join('\n');

/** Tells the issues when one text of the file is replaced by another. */
function report(written: string, instead: string): string {
  expect(TEXT).toContain(written);
  return tell(
    files.map((file) => (file.path === FILE ? { path: FILE, text: TEXT.replace(written, instead) } : file)),
  );
}

/** The line of the file on which a text stands. */
const lineOf = (text: string) => TEXT.slice(0, TEXT.indexOf(text)).split('\n').length;

describe('a fault in a file of law/derived is told at its line', () => {
  it('a computation that does not exist', () => {
    expect(report('compute: tentative-amiable', 'compute: tentative-amicale')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:4:10 erreur calcul-inconnu
        Aucun calcul du programme ne s’appelle « tentative-amicale ».
        Vouliez-vous dire « tentative-amiable » ? Sinon, corrigez le nom, ou demandez à un programmeur d’ajouter ce calcul à src/law/derived/functions/."
    `);
  });

  it('a computation that no file names', () => {
    expect(tell(files.filter(({ path }) => path !== FILE))).toMatchInlineSnapshot(`
      "law/derived/avocat-au-proces.yaml:3:1 erreur calcul-inutile
        Aucun fichier de law/derived/ ne nomme le calcul « tentative-amiable », que le programme connaît pourtant.
        Écrivez ce fichier avec ce compute, ou demandez à un programmeur de retirer le calcul."
    `);
  });

  it('a key that is missing, and one that is not part of the format', () => {
    expect(report('label: La tentative', 'titre: La tentative')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:3:1 erreur cle-absente
        Le fichier n’a pas de clé \`label\`.
        Ajoutez \`label:\`. Ce qui est dit. Par exemple : \`label: Le tribunal compétent\`.
      law/derived/tentative-amiable.yaml:3:1 erreur cle-inconnue
        Le fichier a une clé « titre » que le format ne connaît pas.
        Retirez-la ; les clés admises sont \`label\`, \`compute\`, \`inputs\`, \`options\`, \`rule\`, \`lawyer-reason\`, \`lawyer-reason-public\`, \`law\`, \`values\`."
    `);
  });

  it('a result that the function never gives', () => {
    expect(report('  non-obligatoire:', '  pas-obligatoire:')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:24:3 erreur reponse-jamais-donnee
        Le calcul « tentative-amiable » ne donne jamais la réponse « pas-obligatoire ».
        Vouliez-vous dire « non-obligatoire » ? Sinon, corrigez le nom de la réponse, ou retirez-la."
    `);
  });

  it('a result that the function gives and the file leaves out', () => {
    const [before = '', rest = ''] = TEXT.split('  non-obligatoire:');
    const [option = ''] = rest.split('\nrule:');
    expect(before).not.toBe('');
    expect(report(`  non-obligatoire:${option}`, '')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:15:1 erreur reponse-non-decrite
        Le calcul « tentative-amiable » donne aussi « non-obligatoire », que ce fichier ne décrit pas.
        Ajoutez cette réponse, avec label, when et witness."
    `);
  });

  it('an input that the function does not read', () => {
    expect(report('  - fact: montant', '  - fact: date-de-livraison')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:12:11 erreur donnees-differentes
        Le calcul lit autre chose que ce que dit le champ inputs.
        Sous inputs, nommez exactement : type-de-client, statut-entreprise, statut-client, montant."
    `);
  });

  it('an input that the file leaves out', () => {
    expect(
      report('  - fact: montant\n    when: { not: { type-de-client: public } }\n', ''),
    ).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:6:1 erreur donnees-differentes
        Le calcul lit autre chose que ce que dit le champ inputs.
        Sous inputs, nommez exactement : type-de-client, statut-entreprise, statut-client, montant."
    `);
  });

  it('a condition of an input, read as those of branches are', () => {
    expect(
      report('when: { not: { type-de-client: public } }', 'when: { not: { type-de-client: publik } }'),
    ).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:13:36 erreur reponse-inconnue
        Une condition attend la réponse « publik », que « type-de-client » ne propose pas.
        Vouliez-vous dire « public » ? Sinon, ajoutez-la aux réponses de ce fait."
    `);
  });

  it('a law value that does not exist', () => {
    expect(
      report('values: [tentative-amiable-obligatoire]', 'values: [tentative-obligatoire]'),
    ).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:46:10 erreur donnees-differentes
        Le calcul lit autre chose que ce que dit le champ values.
        Sous values, nommez exactement : tentative-amiable-obligatoire."
    `);
  });

  it('a text that does not exist, as a basis and in a row', () => {
    expect(report('[cpc-750-1, ', '[cpc-750-11, ')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:45:7 erreur reference-inconnue
        Cette règle nomme le texte « cpc-750-11 », que law/references/ ne définit pas.
        Vouliez-vous dire « cpc-750-1 » ? Sinon, corrigez le nom, ou ajoutez ce texte sous law/references/."
    `);
    expect(report('({§cja-r421-1})', '({§cja-r421-9})')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:43:35 erreur reference-inconnue
        Cette règle nomme le texte « cja-r421-9 », que law/references/ ne définit pas.
        Vouliez-vous dire « cja-r421-1 » ? Sinon, corrigez le nom, ou ajoutez ce texte sous law/references/."
    `);
  });

  it('a witness that gives another option', () => {
    expect(
      report("'@tentative-amiable-obligatoire + 0.01'", "'@tentative-amiable-obligatoire'"),
    ).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:27:5 erreur fait-deduit-sans-temoin
        Ce cas témoin devrait donner « non-obligatoire », or le calcul donne « obligatoire ».
        Corrigez le cas témoin. S’il est juste, la règle du programme est à corriger."
    `);
  });

  it('a witness with a value that its fact does not take', () => {
    expect(report("'@tentative-amiable-obligatoire + 0.01'", 'beaucoup')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:31:18 erreur temoin-valeur
        Dans ce cas témoin, le fait « montant » ne peut pas valoir « beaucoup ».
        Écrivez une réponse que ce fait accepte, ou un montant tel que "@avocat-obligatoire + 1", ou un jour tel que "today - 3 years"."
    `);
  });

  it('a witness with a fact that does not exist', () => {
    const text = TEXT.replace("        montant: '@tentative-amiable-obligatoire'\n", '        montan: 1\n');
    expect(text).not.toBe(TEXT);
    const issues = listIssues(files.map((file) => (file.path === FILE ? { path: FILE, text } : file)));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ line: 23, column: 9, about: ['fact:montan'] });
    expect(issues[0]?.remedy).toMatch(/^Vouliez-vous dire «.montant.».\?/);
  });

  it('a witness that leaves out a fact that counts, or gives one that does not', () => {
    expect(report("        montant: '@tentative-amiable-obligatoire'\n", '')).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:21:7 erreur temoin-faits
        Ce cas témoin ne donne pas « montant », qui y compte.
        Ajoutez ce fait avec sa valeur."
    `);
    expect(
      report(
        "        montant: '@tentative-amiable-obligatoire'\n",
        '        montant: 1\n        statut-client: artisan\n',
      ),
    ).toMatchInlineSnapshot(`
      "law/derived/tentative-amiable.yaml:24:9 erreur temoin-faits
        Ce cas témoin donne le fait « statut-client », qui n’y compte pas.
        Retirez-le, ou corrigez le when de ce fait sous inputs."
    `);
  });

  it('points at the line', () => {
    expect(report('({§cja-r421-1})', '({§cja-r421-9})')).toContain(`${FILE}:${lineOf('({§cja-r421-1})')}:`);
  });
});

describe('a witness that follows a law value', () => {
  it('holds when the legislator moves the threshold', () => {
    const value = SITE_LAW.values['tentative-amiable-obligatoire'] as LawValue;
    const moved = { ...value, periods: [{ from: '2020-01-01', value: 80_000 }] };
    const law = { ...SITE_LAW, values: { ...SITE_LAW.values, [value.id]: moved } };
    const [file] = files.filter(({ path }) => path === FILE) as [TextFile];
    const read = readDerivedFile(parseSource(file.path, file.text, fail), fail);
    const functions = { 'tentative-amiable': DERIVED_FUNCTIONS['tentative-amiable'] as DerivedFunction };
    const settled = settleDerived([read], { facts: SITE_FACTS, hasFacts: true, law, functions });
    expect(settled.issues).toEqual([]);
    expect(settled.derived['tentative-amiable']?.witnesses['non-obligatoire']?.facts.montant).toBe(80_000.01);
  });
});

function fail({ message }: Issue): never {
  throw new Error(message);
}
