/** What is said on the phone at one place of a tree. */
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../src/trees/compileWords';
import { prepareForest } from '../../src/trees/forest';
import type { LawValues, TreeWords } from '../../src/trees/model';
import { parseContent } from '../../src/trees/parse';
import { findWords } from '../../src/trees/words';
import { buildTree, choice, TODAY } from './build';

const LAW: LawValues = {
  garantie: {
    id: 'garantie',
    label: 'Garantie',
    type: 'duration',
    periods: [
      { from: '2000-01-01', until: '2026-12-31', value: '2 years' },
      { from: '2027-01-01', value: '3 years' },
    ],
  },
};

const FACTS = `
client:
  type: choice
  theme: client
  label: Client
  question: Qui est-ce ?
  why: Tout en dépend.
  exhaustive: true
  say: Achetez-vous pour vous ou pour votre entreprise ?
  options: { particulier: { label: Un particulier, reply: Lui-même }, entreprise: { label: Une entreprise } }
preuves:
  type: choice
  theme: preuves
  label: Preuves
  question: Qu’avez-vous ?
  why: Tout en dépend.
  exhaustive: true
  ours: true
  say: Je regarde votre dossier, un instant.
  avoid: Pas de « je n’ai rien ».
  options: { oui: { label: Oui }, non: { label: Non } }
`;

const TREE = `
title: Un essai
summary: Pour voir.
order: 1
call: { only: { client: particulier } }
start: client
questions:
  client:
    - to: preuves
  preuves:
    say: J’ouvre votre dossier.
    branches:
      - to: fin
outcomes:
  fin:
    approach: dialogue
    now: dialogue
    lawyer: optional
    title: Répondez
    because: C’est mieux.
    other-side: Il attend.
    say:
      - { if: { client: particulier }, text: 'La **loi** vous laisse {@garantie}.' }
      - { text: 'Je vous rappelle sous {=8 jours}.' }
    avoid:
      - Pas de « c’est trop tard ».
      - { if: { preuves: non }, text: Pas de « prouvez-le ». }
    steps: [rappel]
    guides: [g]
    law: { none: Un conseil. }
`;

const STEPS = `
rappel:
  title: Rappelez
  text: Rappelez.
  say: Je vous rappelle demain.
`;

function compile(): TreeWords {
  const { content, issues } = parseContent([
    { path: 'facts.yaml', text: FACTS },
    { path: 'steps.yaml', text: STEPS },
    { path: 'essai.yaml', text: TREE },
  ]);
  expect(issues).toEqual([]);
  const renderMarkdown = (text: string) => text.replace(/\*\*(.*?)\*\*/g, '<strong>$1</strong>');
  const words = compileWords(content, { derived: {}, law: LAW, today: TODAY, renderMarkdown });
  return words.essai as TreeWords;
}

const forest = prepareForest(
  [
    buildTree({
      id: 'essai',
      facts: [choice('client', ['particulier', 'entreprise']), choice('preuves', ['oui', 'non'])],
      questions: { client: ['preuves'], preuves: ['fin'] },
      outcomes: ['fin'],
    }),
  ],
  { today: TODAY, law: {}, derived: {} },
);

describe('words of a call', () => {
  const words = compile();
  const at = (facts: Parameters<typeof findWords>[2]) => findWords(words, forest, facts, { outcome: 'fin' });

  it('are the first of which the condition holds, with the law of the day', () => {
    expect(at({ client: 'particulier' }).say).toBe('La <strong>loi</strong> vous laisse deux\u00a0ans.');
    const later = { ...forest, world: { ...forest.world, today: '2027-02-01' } };
    expect(findWords(words, later, { client: 'particulier' }, { outcome: 'fin' }).say).toContain('trois');
    expect(at({ client: 'entreprise' }).say).toBe('Je vous rappelle sous 8 jours.');
  });

  it('are the last where the case does not say', () => {
    expect(at({}).say).toBe('Je vous rappelle sous 8 jours.');
    expect(at({ client: null }).say).toBe('Je vous rappelle sous 8 jours.');
  });

  it('show all that is not to be said', () => {
    expect(at({ preuves: 'oui' }).avoid).toEqual(['Pas de « c’est trop tard ».']);
    expect(at({ preuves: 'non' }).avoid).toEqual(['Pas de « c’est trop tard ».', 'Pas de « prouvez-le ».']);
  });

  it('of a question are its own before those of its fact; whose knowledge it is stays', () => {
    const node = { question: 'preuves', fact: 'preuves' };
    expect(findWords(words, forest, {}, node)).toEqual({
      say: 'J’ouvre votre dossier.',
      avoid: [],
      ours: true,
      replies: {},
    });
    expect(findWords(words, forest, {}, { question: 'x', fact: 'client' })).toEqual({
      say: 'Achetez-vous pour vous ou pour votre entreprise ?',
      avoid: [],
      ours: false,
      replies: { particulier: 'Lui-même' },
    });
  });

  it('of a step are its own, and nothing where nothing is written', () => {
    expect(findWords(words, forest, {}, { step: 'rappel' }).say).toBe('Je vous rappelle demain.');
    expect(findWords(words, forest, {}, { step: 'autre' })).toEqual({
      say: null,
      avoid: [],
      ours: false,
      replies: {},
    });
  });

  it('carry the law that they name, and no more', () => {
    expect(Object.keys(words.law)).toEqual(['garantie']);
    expect(Object.keys(words.questions)).toEqual(['preuves']);
  });
});
