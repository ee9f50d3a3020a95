import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/trees/check';
import { formatIssue, sortIssues } from '../../../src/trees/issue';
import { parseContent } from '../../../src/trees/parse';
import { countEdits, suggest } from '../../../src/trees/suggest';
import { CONTEXT } from './world';

const FILES = ['facts.yaml', 'steps.yaml', 'essai.yaml', 'suite.yaml'].map((name) => ({
  name,
  text: readFileSync(join(import.meta.dirname, 'base', name), 'utf8'),
}));

/** Checks the base with some texts replaced in one file; the heads of all issues. */
function check(file: string, ...replacements: [string, string][]): string[] {
  const files = FILES.map(({ name, text }) => ({
    path: name,
    text: name === file ? replacements.reduce((all, [from, to]) => all.replace(from, to), text) : text,
  }));
  const { content, issues } = parseContent(files, CONTEXT.derived, CONTEXT.derivedDates);
  return sortIssues([...issues, ...checkContent(content, CONTEXT)]).map(
    (issue) => formatIssue(issue).split('\n')[0] as string,
  );
}

describe('one report', () => {
  it('holds every defect of every kind, a misspelt name hiding none of the others', () => {
    expect(
      check(
        'essai.yaml',
        ['to: prescrit', 'to: prescrt'],
        ['{ client: particulier }', '{ clint: particulier }'],
        ['    - to: signifier\n', '    - if: { ordonnance: within 2 months }\n      to: signifier\n'],
        ['    steps: [signification]\n', '    steps: [signifcation]\n'],
        ['un délai.', 'un délai de 30 jours.'],
      ),
    ).toEqual([
      'essai.yaml:7:13 erreur fait-inconnu',
      'essai.yaml:16:11 erreur cible-inconnue',
      'essai.yaml:18:3 erreur sans-suite',
      'essai.yaml:31:46 erreur chiffre-dans-le-texte',
      'essai.yaml:62:13 erreur etape-inconnue',
    ]);
  });

  it('names the dead branch and the place that only it led to', () => {
    expect(check('essai.yaml', ['older than @prescription', 'after today'])).toEqual([
      'essai.yaml:15:7 erreur branche-morte',
      'essai.yaml:33:3 erreur inatteignable',
    ]);
  });

  it('says nothing of names that a broken file may define', () => {
    expect(check('facts.yaml', ['label: Votre client', 'label: "Votre client'])).toEqual([
      'facts.yaml:4:10 erreur yaml-illisible',
    ]);
    expect(check('steps.yaml', ['title: Relancez par écrit', 'title: "Relancez'])).toEqual([
      'steps.yaml:2:10 erreur yaml-illisible',
    ]);
  });
});

describe('a suggestion', () => {
  it('counts letters left out, added, replaced and swapped', () => {
    expect([countEdits('montant', 'montnat'), countEdits('montant', 'montan'), countEdits('a', 'b')]).toEqual(
      [1, 1, 1],
    );
  });

  it('is the nearest name, and none when all are far', () => {
    expect(suggest('montants', ['monde', 'montant', 'date'])).toBe('montant');
    expect(suggest('xyz', ['montant', 'date'])).toBeUndefined();
  });
});
