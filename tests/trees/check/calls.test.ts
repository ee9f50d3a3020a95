/** Where a call gets to, and what it must find there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/trees/check';
import { parseContent } from '../../../src/trees/parse';
import { CONTEXT } from './world';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'base', `${name}.yaml`), 'utf8');
const BASE = { facts: read('facts'), steps: read('steps'), essai: read('essai'), suite: read('suite') };

/** What the checker says of the base, each file changed by its function. */
function check(changes: Partial<Record<keyof typeof BASE, (text: string) => string>>): string[] {
  const files = Object.entries(BASE).map(([name, text]) => ({
    path: `${name}.yaml`,
    text: changes[name as keyof typeof BASE]?.(text) ?? text,
  }));
  const { content, issues } = parseContent(files, CONTEXT.derived, CONTEXT.derivedDates);
  const found = [...issues, ...checkContent(content, CONTEXT)];
  return found
    .map(({ code, message }) => `${code} ${/«\u00a0(.*?)\u00a0»/.exec(message)?.[1] ?? ''}`.trim())
    .sort();
}

const call = (rule: string) => (text: string) =>
  text.replace('start: client\n', `call: ${rule}\nstart: client\n`);
const say = (outcome: string, lines: string) => (text: string) =>
  text.replace(`  ${outcome}:\n`, `  ${outcome}:\n    say: ${lines}\n`);
const all =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((done, edit) => edit(done), text);

it('asks for words at every place of a tree of calls', () =>
  expect(check({ essai: call('true') })).toEqual([
    'outcome-without-words caduque',
    'outcome-without-words prescrit',
    'outcome-without-words relance',
    'outcome-without-words signifier',
    'question-without-words client',
    'question-without-words echeance',
    'question-without-words montant',
    'question-without-words ordonnance',
  ]));

it('asks for none where no call gets', () =>
  expect(check({ essai: call('{ only: { client: particulier } }') })).toEqual([
    'outcome-without-words relance',
    'question-without-words client',
    'question-without-words montant',
  ]));

it('takes the words of a question for those of its fact, and asks for none where the customer cannot know', () => {
  const essai = all(call('{ only: { client: particulier } }'), say('relance', 'Je vous écris.'), (text) =>
    text.replace(
      '  client:\n    - if',
      '  client:\n    say: Pour vous, ou pour une entreprise ?\n    branches:\n    - if',
    ),
  );
  const facts = (text: string) => text.replace('montant:\n', 'montant:\n  ours: true\n');
  expect(check({ essai, facts })).toEqual([]);
});

it('finds a text that an earlier one always forestalls, and one that reads what nobody asked', () => {
  const twice = `[{ if: { client: particulier }, text: Un. }, { if: { client: particulier, montant: <= 100 }, text: Deux. }, { text: Trois. }]`;
  expect(check({ essai: say('relance', twice) })).toEqual(['words-never']);
  const unasked = '[{ if: { ordonnance: before today }, text: Un. }, { text: Deux. }]';
  const suite = (text: string) => say('juge', unasked)(text);
  expect(check({ suite })).toEqual([]);
  expect(check({ suite, essai: (text) => text.replace('tree:suite', 'relance') })).toContain(
    'words-never ordonnance',
  );
});

it('lets a step say what holds at one of its outcomes', () => {
  const words = (condition: string) => (text: string) =>
    text.replace('relance:\n', `relance:\n  say: [{ if: ${condition}, text: Un. }, { text: Deux. }]\n`);
  expect(check({ steps: words('{ client: entreprise }') })).toEqual([]);
  expect(check({ steps: words('{ and: [{ client: entreprise }, { client: particulier }] }') })).toEqual([
    'words-never',
  ]);
});

it('reads a condition by the law, and says which value does not exist', () => {
  const words = (bound: string) =>
    say('relance', `[{ if: { montant: "<= @${bound}" }, text: Un. }, { text: Deux. }]`);
  expect(check({ essai: words('plafond') })).toEqual([]);
  expect(check({ essai: words('plafon') })).toEqual(['unknown-law-value plafon']);
  expect(check({ essai: words('temporaire') })).toEqual(['law-missing temporaire']);
  expect(check({ essai: call('{ only: { montant: "<= @plafon" } }') })).toContain('unknown-law-value plafon');
});

it('counts a number of the law as two words, and at most three things to avoid', () => {
  const words = Array.from({ length: 23 }, (_, index) => `mot${index}`).join(' ');
  expect(check({ essai: say('relance', `'${words} {@plafond}'`) })).toEqual([]);
  expect(check({ essai: say('relance', `'${words} un {@plafond}'`) })).toEqual(['words-too-long']);
  const avoid = (text: string) => text.replace('  relance:\n', '  relance:\n    avoid: [a, b, c, d]\n');
  expect(check({ essai: avoid })).toEqual(['invalid-value relance']);
});
