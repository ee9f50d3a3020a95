import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, findWitnesses } from '../../../src/trees/check';
import { compileTrees } from '../../../src/trees/compile';
import { prepareForest } from '../../../src/trees/forest';
import { formatIssue } from '../../../src/trees/issue';
import { parseContent } from '../../../src/trees/parse';
import { createScoreFacts } from '../../../src/trees/score';
import { walk } from '../../../src/trees/walk';
import { CONTEXT } from './world';

const FOLDER = join(import.meta.dirname, 'specimen');
const FILES = readdirSync(FOLDER).map((name) => ({
  path: name,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));
const { content, issues } = parseContent(FILES, CONTEXT.derived, CONTEXT.derivedDates);
const derived = { ...CONTEXT.derived, ...createScoreFacts(content.scores) };

describe('the specimen, which uses every feature of the format', () => {
  it('has no issue', () => {
    expect([...issues, ...checkContent(content, CONTEXT)].map(formatIssue)).toEqual([]);
  });

  it('uses every key of the format', () => {
    const text = FILES.map((file) => file.text).join('\n');
    const keys =
      'help why unknown exhaustive when other min max by who guide ask branches if to and or not any all none at door-open lawyer-reason';
    for (const key of keys.split(' ')) expect(text).toMatch(new RegExp(`\\b${key}\\b`));
  });

  it.each(['2026-11-24', '2028-02-29'])('has a case for each outcome on %s, which a walk confirms', (day) => {
    const trees = compileTrees(content, {
      ...CONTEXT,
      pickRules: () => undefined,
      definitions: Object.fromEntries(
        Object.entries(CONTEXT.derived).map(([id, fact]) => [id, { ...fact, compute: id }]),
      ),
      references: Object.fromEntries(
        [...CONTEXT.references].map((id) => [
          id,
          {
            id,
            text: id,
            short: id,
            about: id,
            url: 'https://www.legifrance.gouv.fr/',
            urlKind: 'page' as const,
            read: '2026-09-25',
            reading: 'secondary' as const,
            confidence: 'high' as const,
          },
        ]),
      ),
      guides: { relancer: { id: 'relancer', title: 'Relancer', url: '/guides/relancer/' } },
      renderMarkdown: (text) => text,
    }).trees;
    const world = { today: day, law: CONTEXT.law, derived };
    const forest = prepareForest(trees, world);
    for (const tree of trees) {
      const witnesses = findWitnesses(tree, world, day);
      expect([...witnesses.keys()]).toEqual(Object.keys(tree.outcomes));
      for (const [outcome, facts] of witnesses)
        expect(walk(forest, tree.id, facts)).toMatchObject({ status: 'outcome', id: outcome, setAside: [] });
    }
  });
});
