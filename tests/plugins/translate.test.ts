import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { translateFile } from '../../src/plugins/decision-trees/translate';

const ORIGINAL = `title: Un client ne paie pas
summary: >-
  De la relance
  au titre exécutoire.
start: client # kept
outcomes:
  fin:
    title: 'La fin'
    law: { none: Un conseil. }
`;

const translate = (text: string) =>
  translateFile(
    { path: 'decision-trees/impaye.yaml', text: ORIGINAL },
    { path: 'i18n/en/decision-trees/impaye.yaml', text },
  );

describe('translateFile', () => {
  it('puts texts in the place of the French ones, and keeps the others', () => {
    const { file, issues } = translate(
      'title: "A customer: unpaid"\nsummary: From reminder to title.\noutcomes: { fin: { law: { none: "Advice." } } }',
    );
    expect(issues).toEqual([]);
    expect(parse(file.text)).toEqual({
      title: 'A customer: unpaid',
      summary: 'From reminder to title.',
      start: 'client',
      outcomes: { fin: { title: 'La fin', law: { none: 'Advice.' } } },
    });
  });

  it('reaches the texts of a list', () => {
    const file = {
      path: 'decision-trees/steps.yaml',
      text: 'a:\n  title: T\n  say:\n    - { text: Bonjour. }\n',
    };
    const translation = { path: 'i18n/en/decision-trees/steps.yaml', text: 'a: { say: [{ text: Hello. }] }' };
    const { file: done, issues } = translateFile(file, translation);
    expect(issues).toEqual([]);
    expect(parse(done.text)).toMatchObject({ a: { say: [{ text: 'Hello.' }] } });
  });

  it('keeps every line in its place', () => {
    const { file } = translate('summary: |-\n  One.\n  Two.');
    const line = (text: string) => text.split('\n').findIndex((one) => one.startsWith('start:'));
    expect(line(file.text)).toBe(line(ORIGINAL));
    expect(parse(file.text)).toMatchObject({ summary: 'One.\nTwo.' });
  });

  it.each([
    ['a text that the French file does not have', 'titel: X', 'Vouliez-vous dire « title » ?'],
    ['anything but words', 'start: client2', 'Retirez-le'],
  ])('refuses %s', (_, text, remedy) => {
    const { file, issues } = translate(text);
    expect(file.text).toBe(ORIGINAL);
    expect(issues).toMatchObject([
      { code: 'unknown-key', file: 'i18n/en/decision-trees/impaye.yaml', line: 1 },
    ]);
    expect(issues[0]?.remedy).toContain(remedy);
  });

  it('reports a file that is not YAML', () => {
    expect(translate('title: [').issues).toMatchObject([{ code: 'yaml-syntax' }]);
  });
});
