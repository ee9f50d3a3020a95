/** The words of calls as they ship: where a customer calls, and what staff find there. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { buildLawContext } from '../../src/law/context';
import { compileWords } from '../../src/trees/compileWords';
import { renderMarkdown } from '../../src/trees/markdown';
import type { TreeWords } from '../../src/trees/model';
import { createScoreFacts } from '../../src/trees/score';
import { findWords } from '../../src/trees/words';

const TODAY = '2026-11-30';
const { project, forest, compiled } = await loadTrusted(process.cwd(), TODAY);
const { derived, law } = buildLawContext(project.law);
const words = compileWords(project.content, {
  derived: { ...derived, ...createScoreFacts(project.content.scores) },
  law,
  today: TODAY,
  renderMarkdown,
});
const calls = Object.entries(words).filter(([id]) => project.content.trees[id]?.call);

/** The trees of which a customer calls. */
const CALLED = [
  'avis-negatif',
  'client-en-difficulte',
  'compromis',
  'defense-ferme',
  'facture-contestee',
  'impaye',
  'qualite',
  'reclamation',
  'retard-livraison',
  'retractation',
];

describe('the words of calls', () => {
  it('are written for every tree of which a customer calls', () =>
    expect(calls.map(([id]) => id).sort()).toEqual(CALLED));

  it('are found at each question, or its answer is ours to look for', () => {
    for (const [id, tree] of calls) {
      const questions = forest.trees.get(id)?.tree.questions ?? {};
      for (const [question, { fact }] of Object.entries(questions)) {
        const { say, ours } = findWords(tree, forest, {}, { question, fact });
        if (say === null) expect(ours, `${id}/${question}`).toBe(true);
      }
    }
  });

  it('never write a marker out, whatever the case', () => {
    const places = (tree: TreeWords) => [tree.questions, tree.facts, tree.outcomes, tree.steps];
    for (const [id, tree] of Object.entries(words))
      for (const node of places(tree).flatMap((group) => Object.values(group)))
        for (const { text } of [...(node.say ?? []), ...(node.avoid ?? [])])
          for (const [, name = ''] of text.matchAll(/\{@([^}]*)\}/g))
            expect(tree.law, id).toHaveProperty(name);
  });

  it('stay out of the trees that pages fetch', () => {
    const texts = JSON.stringify(compiled);
    const [, late] = calls.find(([id]) => id === 'retard-livraison') ?? [];
    const say = late?.outcomes['colis-non-recu']?.say?.[0]?.text ?? '';
    expect(say).not.toBe('');
    expect(texts).not.toContain(say);
  });
});
