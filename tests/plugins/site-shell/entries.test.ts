import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../src/plugins/decision-trees/entries';
import { parseContent } from '../../../src/trees/parse';

const FACTS = `
nature-du-litige:
  type: choice
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
  it('lists trees in their order, and the situations, each with its own tree where one follows at once', () => {
    const files = {
      facts: FACTS,
      impaye: 'title: Impayé\nsummary: S\norder: 2\n',
      orientation:
        'title: Orientation\norder: 1\nstart: nature-du-litige\nquestions:\n  nature-du-litige:\n    - if: { nature-du-litige: impaye }\n      to: tree:impaye\n    - to: suite\n',
      qualite: 'title: Qualité\norder: 3\n',
    };
    expect(list(files)).toEqual({
      trees: [
        { id: 'orientation', title: 'Orientation', summary: '' },
        { id: 'impaye', title: 'Impayé', summary: 'S' },
        { id: 'qualite', title: 'Qualité', summary: '' },
      ],
      cases: [
        { id: 'impaye', label: 'Un client ne paie pas', help: '', to: '/arbres/impaye/' },
        {
          id: 'qualite',
          label: 'Il se plaint',
          help: 'Défaut.',
          to: '/arbres/orientation/#nature-du-litige=qualite',
        },
      ],
    });
  });

  it('leaves faulty files to the checker', () => {
    expect(list({ facts: 'a: [' })).toEqual({ trees: [], cases: [] });
    expect(list({})).toEqual({ trees: [], cases: [] });
  });
});
