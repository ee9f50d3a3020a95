import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFile } from '../../../src/case/file/model';
import { describeReadProblem, formatFile, LONGEST_FILE, parseFile } from '../../../src/case/file/read';
import { caseFile } from './arbitrary';

const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an exported case', () => {
  it('comes back equal, 1,000 random cases over', () => {
    fc.assert(
      fc.property(caseFile, (file) => {
        const read = parseFile(formatFile(file));
        expect(read).toEqual({ file: normal(file), dropped: 0 });
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('of the first version is migrated', () => {
    const first = {
      version: 1,
      id: 'k3',
      tree: 'impaye',
      treeTitle: 'Un client ne paie pas',
      facts: { montant: 3200 },
      updatedAt: '2026-11-24',
      treesVersion: 'v1',
    };
    expect(parseFile(JSON.stringify(first))).toEqual({
      file: {
        ...createFile('k3', 'Un client ne paie pas', '2026-11-24'),
        facts: { montant: 3200 },
      },
      dropped: 0,
    });
  });

  it.each([
    ['not-json', '{'],
    ['other-format', '[]'],
    ['other-format', '{"format":"autre","version":2,"case":{}}'],
    ['newer-version', '{"format":"litiges-clients/dossier","version":3,"case":{}}'],
    ['too-large', ' '.repeat(LONGEST_FILE + 1)],
  ] as const)('that is %s is refused with a sentence', (problem, text) => {
    expect(parseFile(text)).toEqual({ problem });
    expect(describeReadProblem(problem)).toMatch(/Rien n’a été changé/);
  });

  it('loses only its damaged parts, and counts them', () => {
    const text = `{"format":"litiges-clients/dossier","version":2,"case":{"id":"k1","name":5,"facts":{"a":"x","__proto__":"x","b":{}},
      "journal":[{"id":"e1","said":"oui"},7],"done":{"a/b/c":"hier"}}}`;
    const read = parseFile(text);
    expect(read).toMatchObject({ dropped: 5, file: { id: 'k1', name: '', facts: { a: 'x' }, done: {} } });
    expect('file' in read && read.file.journal).toHaveLength(1);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseFile(text)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseFile(JSON.stringify({ format: 'litiges-clients/dossier', version: 2, case: value }));
      }),
    );
  });
});
