import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/trees/check';
import { compileTrees } from '../../../src/trees/compile';
import { listReasons } from '../../../src/trees/explain';
import { prepareForest } from '../../../src/trees/forest';
import { formatIssue } from '../../../src/trees/issue';
import type { DerivedFact, Facts } from '../../../src/trees/model';
import { parseContent } from '../../../src/trees/parse';
import { countQuestionsLeft } from '../../../src/trees/questionsLeft';
import { expandTrees } from '../../../src/trees/requirements';
import { listStructure } from '../../../src/trees/structure';
import { walk } from '../../../src/trees/walk';
import { CONTEXT } from '../check/world';

const HERE = join(import.meta.dirname, 'specimen');
const { law, today } = CONTEXT;
const derived = { gros: CONTEXT.derived.gros as DerivedFact };

const files = readdirSync(HERE).map((name) => ({
  path: `decision-trees/${name}`,
  text: readFileSync(join(HERE, name), 'utf8'),
}));
const { content, issues } = parseContent(files, derived);
const compiled = compileTrees(content, {
  definitions: Object.fromEntries(Object.values(derived).map((one) => [one.id, { ...one, compute: one.id }])),
  derivedDates: {},
  pickRules: () => undefined,
  law,
  references: {},
  guides: {},
  today,
  renderMarkdown: (text) => text,
});
const forest = prepareForest(compiled.trees, { today, law, derived });
const tree = compiled.trees[0] as (typeof compiled.trees)[number];

const go = (facts: Facts) => walk(forest, 'vente', facts);
const asked = (facts: Facts) => {
  const done = go(facts);
  return done.status === 'question' ? forest.trees.get(done.tree)?.tree.questions[done.id]?.fact : done.id;
};

describe('a requirement', () => {
  it('stands in content without an issue', () => {
    const context = {
      derived,
      derivedDates: {},
      law,
      references: new Set(['cciv-1']),
      guides: new Set(['a/b']),
      today,
    };
    expect([...issues, ...checkContent(content, context)].map(formatIssue)).toEqual([]);
  });

  it('asks what its outcomes need, in its order, where it was not asked', () => {
    expect(asked({ client: 'entreprise', litige: 'paie-pas' })).toBe('etat');
    expect(asked({ client: 'entreprise', litige: 'paie-pas', etat: 'sain' })).toBe('montant');
    expect(asked({ client: 'entreprise', litige: 'paie-pas', etat: 'sain', montant: 500 })).toBe('reclamer');
  });

  it('asks nothing again that a path has asked', () => {
    expect(asked({ client: 'entreprise', litige: 'partie', etat: 'sain', montant: 500 })).toBe('poursuivre');
    expect(asked({ client: 'entreprise', litige: 'partie', etat: 'sain' })).toBe('montant');
  });

  it('lets pass the cases in which it does not apply, and the outcomes that it does not concern', () => {
    expect(asked({ client: 'particulier', litige: 'paie-pas' })).toBe('reclamer');
    expect(asked({ client: 'entreprise', litige: 'mecontent' })).toBe('parler');
  });

  it('leads elsewhere where it says so', () => {
    const facts = { client: 'entreprise', litige: 'paie-pas', etat: 'liquidation', montant: 500 };
    expect(go(facts)).toMatchObject({ status: 'outcome', tree: 'faillite', id: 'declarer' });
  });

  it('reads a derived fact once each input that counts is known', () => {
    const facts = { client: 'entreprise', litige: 'paie-pas', etat: 'sain', montant: 9000 };
    expect(go(facts)).toMatchObject({ status: 'outcome', tree: 'faillite', id: 'declarer' });
  });

  it('leaves both ways open to who does not know', () => {
    const done = go({ client: 'entreprise', litige: 'paie-pas', etat: null, montant: 500 });
    expect(done.status).toBe('open');
    expect(done.outcomes.map(({ tree: at, id }) => `${at}/${id}`).sort()).toEqual([
      'faillite/declarer',
      'vente/reclamer',
    ]);
    expect(done.open).toEqual(['etat']);
  });

  it('does not hold for the tree that it leads to', () => {
    expect(compiled.trees.find(({ id }) => id === 'faillite')?.gates).toBeUndefined();
  });

  it('leaves an outcome alone that it names as an exception', () => {
    expect(asked({ client: 'entreprise', litige: 'accord' })).toBe('accord');
  });
});

describe('what readers see of it', () => {
  it('tells each fact once along a path', () => {
    const { path } = go({ client: 'entreprise', litige: 'partie', etat: 'sain', montant: 500 });
    expect(path.map(({ fact }) => fact)).toEqual(['client', 'litige', 'etat', 'montant']);
  });

  it('gives as a reason only what led elsewhere', () => {
    const base = { client: 'entreprise', litige: 'paie-pas', montant: 500 };
    const words = (facts: Facts) =>
      listReasons(forest, go(facts)).map(({ condition }) => JSON.stringify(condition));
    expect(words({ ...base, etat: 'sain' }).join()).not.toContain('etat');
    expect(words({ ...base, etat: 'liquidation' }).join()).toContain('liquidation');
  });

  it('counts a fact once that stands twice on a way, on the longest', () => {
    const structure = listStructure(expandTrees(content, derived)).find(({ id }) => id === 'vente');
    expect(structure).toMatchObject({ questions: 3, longest: 4 });
    expect(tree.usual).toBe(countQuestionsLeft(forest, { tree: 'vente', id: 'client' }, {}).usual);
  });
});

describe('a compiled tree', () => {
  it('keeps its questions as its author wrote them, and one gate for all the outcomes that need the same', () => {
    expect(Object.keys(tree.questions)).toEqual(['client', 'litige', 'etat']);
    expect(tree.gates?.map(({ requirement, outcomes }) => [requirement, outcomes])).toEqual([
      ['solvabilite', ['reclamer', 'sommer']],
      ['solvabilite', ['poursuivre']],
    ]);
  });

  it('carries the facts that only a requirement asks', () =>
    expect(Object.keys(tree.facts)).toContain('montant'));
});

describe('every case', () => {
  const options = (fact: string) => content.facts[fact]?.options?.map(({ id }) => id) ?? [];
  const anyCase = fc.record({
    client: fc.constantFrom(null, ...options('client')),
    litige: fc.constantFrom(null, ...options('litige')),
    etat: fc.constantFrom(null, ...options('etat')),
    montant: fc.constantFrom(null, 500, 7999, 9000),
  });

  it('has been asked what is required, or whether it applies, before a concerned outcome is given alone', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        let facts: Facts = {};
        for (let done = go(facts); done.status === 'question'; done = go(facts)) {
          const fact = asked(facts) as keyof typeof answers;
          facts = { ...facts, [fact]: answers[fact] };
        }
        const done = go(facts);
        const isConcerned = done.outcomes.some(({ id }) => ['reclamer', 'sommer', 'poursuivre'].includes(id));
        if (!isConcerned || facts.client === 'particulier') return;
        expect(facts).toHaveProperty('etat');
        expect(facts).toHaveProperty('montant');
        expect(done.status === 'outcome' && facts.etat === 'liquidation').toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
