import { describe, expect, it } from 'vitest';
import { parseLaw } from '../../src/law/parse';
import { formatIssue } from '../../src/trees/issue';
import { LAW_FILES as files } from './derivedFacts';

const DEADLINES = 'law/deadlines/travaux.yaml';
const DATES = 'law/dates.yaml';
const WORDING = 'law/wording.yaml';

/** The report on the law of the site with one text of one file replaced. */
function report(path: string, from: string, to: string): string {
  const edited = files.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
    return { path, text: file.text.replace(from, to) };
  });
  return parseLaw(edited).issues.map(formatIssue).join('\n').replaceAll('\u00a0', ' ');
}

/** The line of a file on which a text stands, from 1. */
function findLine(path: string, text: string): number {
  const found = files.find((file) => file.path === path)?.text ?? '';
  return found.slice(0, found.indexOf(text)).split('\n').length;
}

describe('a fault of a rule is told at its line', () => {
  it.each([
    [DEADLINES, 'value: decennale', 'value: decenale', 'valeur-de-droit-inconnue'],
    [DEADLINES, 'counting: date-to-date', 'counting: ouvrables', 'valeur-invalide'],
    [DEADLINES, 'side: customer', 'side: client', 'valeur-invalide'],
    [DEADLINES, 'act: until', 'acte: until', 'cle-inconnue'],
    [DEADLINES, 'law: [cciv-1792-6]', 'law: [cciv-1792-66]', 'reference-inconnue'],
    [DEADLINES, 'counting: date-to-date', 'counting: working-days', 'valeur-invalide'],
    [DEADLINES, 'act: until', 'act: before', 'valeur-invalide', 'moved: true'],
    [DATES, 'rule: opposition-injonction', 'rule: opposition-injonctions', 'delai-inconnu'],
    [DATES, 'compute: withdrawal-end', 'compute: withdrawal-ends', 'calcul-inconnu'],
    [
      DATES,
      'rules: [retractation, retractation-prolongation]',
      'rules: [retractation]',
      'donnees-differentes',
    ],
    [DATES, 'read-on: date-ordonnance', 'readon: date-ordonnance', 'cle-inconnue'],
    [DATES, 'neuf: presomption-neuf', 'neuf: presomption-neuve', 'delai-inconnu'],
    [WORDING, 'Durée : {duration}.', 'Durée : {durée}.', 'case-inconnue'],
    [WORDING, '  aim: Par prudence, visez le {day}, sans', '  aim: Par prudence, sans', 'case-absente'],
    [WORDING, '  margin: >-', '  marge: >-', 'phrase-inutile'],
  ])('%s: %s → %s', (path, from, to, code, at = from) => {
    const lines = report(path, from, to)
      .split('\n')
      .filter((line) => line.startsWith('law/'));
    const line = findLine(path, at.trim());
    expect(lines.some((one) => one.startsWith(`${path}:${line}:`) && one.endsWith(code))).toBe(true);
  });

  it('says what is wrong and how to mend it, in French', () => {
    expect(report(DATES, '  read-on: date-ordonnance\n', '')).toMatchInlineSnapshot(`
      "law/dates.yaml:64:1 erreur cle-absente
        La règle « execution-injonction » lit sa durée à un autre jour que son départ (date de l’ordonnance), et la date « debut-execution » ne dit pas quel fait le donne.
        Ajoutez read-on: avec le fait qui donne ce jour."
    `);
    expect(
      report(WORDING, '  aim: Par prudence, visez le {day}, sans', '  aim: Par prudence, sans'),
    ).toMatchInlineSnapshot(`
      "law/wording.yaml:38:8 erreur case-absente
        La phrase « deadlines.aim » ne dit pas « {day} », que le lecteur doit apprendre.
        Ajoutez {day} là où il convient."
    `);
  });
});
