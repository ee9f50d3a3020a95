import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../src/plugins/decision-trees/entries';
import { parseContent } from '../../../src/trees/parse';

const FACTS = `
nature-du-litige:
  options:
    impaye: { label: Un client ne paie pas }
    qualite: { label: Il se plaint, help: Défaut. }
    autre: { label: Autre, other: true }
`;

const list = (files: Record<string, string>) =>
  listEntries(
    parseContent(Object.entries(files).map(([id, text]) => ({ path: `decision-trees/${id}.yaml`, text })))
      .content,
  );

describe('listEntries', () => {
  it('lists trees in their order, and the cases that the home page has no card for', () => {
    const files = {
      facts: FACTS,
      impaye: 'title: Impayé\nsummary: S\norder: 2\n',
      orientation: 'title: Orientation\norder: 1\n',
      qualite: 'title: Qualité\norder: 3\n',
    };
    expect(list(files)).toEqual({
      trees: [
        { id: 'orientation', title: 'Orientation', summary: '' },
        { id: 'impaye', title: 'Impayé', summary: 'S' },
        { id: 'qualite', title: 'Qualité', summary: '' },
      ],
      cases: [{ fact: 'nature-du-litige', option: 'qualite', label: 'Il se plaint', help: 'Défaut.' }],
    });
  });

  it('leaves faulty files to the checker', () => {
    expect(list({ facts: 'a: [' })).toEqual({ trees: [], cases: [] });
    expect(list({})).toEqual({ trees: [], cases: [] });
  });
});
