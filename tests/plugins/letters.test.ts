import { describe, expect, it } from 'vitest';
import { COMPUTED } from '../../src/case/letters/computed';
import { parseLetters } from '../../src/plugins/decision-trees/letters/parse';
import { formatIssue } from '../../src/trees/issue';
import { buildProject } from './sample';

const { content, law } = buildProject();
const INPUTS = [...new Set(Object.values(COMPUTED).flatMap(({ inputs }): readonly string[] => inputs))];
const COMMON = `fields:
${INPUTS.map((id) => `  ${id}: { label: Champ, type: text, optional: true }`).join('\n')}
layouts:
  courriel: { head: [], foot: ["${INPUTS.map((id) => `{#${id}}`).join(' ')}"] }
  recommande: { head: [], foot: [] }
  formulaire: { head: [], foot: [] }
  acte: { head: [], foot: [] }
`;
const LETTER = `title: Une lettre
subject: "Objet {#nom}"
to: client
channel: courriel
fields:
  nom: { label: Nom, type: text }
body:
  - "Bonjour {#nom},"
  - if: { client: public }
    text: "Vous avez {@delai} ({§ccom-l1})."
`;

/** The issues of a letter, its first line apart from its place. */
function parse(letter: string, guides = ['modeles/essai']) {
  return parseLetters(
    [
      { path: 'docs/modeles/commun.letter.yaml', text: COMMON },
      { path: 'docs/modeles/essai.letter.yaml', text: letter },
    ],
    {
      facts: content.facts,
      law: law.values,
      references: new Set(Object.keys(law.references)),
      guides: new Set(guides),
    },
  );
}

const explain = (from: string, to: string) =>
  parse(LETTER.replace(from, to)).issues.map(formatIssue).join('\n');

describe('a letter', () => {
  it('is compiled with what it needs, no more', () => {
    const { book, issues } = parse(LETTER);
    expect(issues).toEqual([]);
    expect(book.letters.essai).toMatchObject({ subject: 'Objet {#nom}', channel: 'courriel' });
    expect(book.letters.essai?.fields[0]).toBe('nom');
    expect(Object.keys(book.law)).toEqual(['delai']);
    expect(Object.keys(book.facts)).toEqual(['client']);
  });

  it.each([
    [
      'unknown-field',
      'Bonjour {#nom}',
      'Bonjour {#nomm}',
      /essai.letter.yaml:8:5 erreur champ-inconnu[\s\S]*Vouliez-vous dire « nom »/,
    ],
    [
      'when of no date',
      'nom: { label: Nom, type: text }',
      'nom: { label: Nom, type: text, when: past }',
      /essai.letter.yaml:6:\d+ erreur [a-z-]+[\s\S]*«.nom.» n’est pas un champ de type `date`/,
    ],
    [
      'from of no date',
      'nom: { label: Nom, type: text }',
      'nom: { label: Nom, type: date, from: montant }',
      /essai.letter.yaml:6:\d+ erreur [a-z-]+[\s\S]*«.montant.» n’est pas un champ de type `date`/,
    ],
    [
      'unused-field',
      'fields:\n',
      'fields:\n  age: { label: Âge, type: integer }\n',
      /:6:8 erreur champ-inutile/,
    ],
    ['unknown-computed', '{@delai}', '{!penalite}', /calcul-inconnu[\s\S]*« penalites »/],
    ['unknown-law-value', '{@delai}', '{@delais}', /valeur-de-droit-inconnue[\s\S]*« delai »/],
    ['unknown-law-reference', '{§ccom-l1}', '{§ccom-l2}', /reference-inconnue/],
    [
      'unknown-fact',
      'client: public',
      'clients: public',
      /9:11 erreur fait-inconnu|9:\d+ erreur fait-inconnu/,
    ],
    ['unknown-option', 'client: public', 'client: publics', /reponse-inconnue[\s\S]*« public »/],
    ['number-in-text', '{@delai}', 'deux ans, 30 jours', /chiffre-dans-le-texte[\s\S]*30 jours/],
    ['citation', '{§ccom-l1}', 'article L441-10', /chiffre-dans-le-texte[\s\S]*L441-10/],
    ['unknown-key', 'title:', 'titre: x\ntitle:', /cle-inconnue/],
    ['missing-key', 'to: client\n', '', /cle-absente[\s\S]*`to`/],
    ['channel', 'channel: courriel', 'channel: pigeon', /valeur-invalide/],
    [
      'fact of a field',
      'label: Nom, type: text',
      'label: Nom, type: date, fact: montant',
      /type `date`, et le fait « montant » de type `amount`/,
    ],
    [
      'proposed date',
      'label: Nom, type: text',
      'label: Nom, type: date, suggest: demain',
      /pas une date que l’on puisse proposer/,
    ],
  ])('with a fault is told at its place: %s', (_, from, to, expected) => {
    expect(explain(from, to)).toMatch(expected);
  });

  it('needs a page', () =>
    expect(parse(LETTER, []).issues.map(formatIssue).join()).toMatch(/guide-inconnu[\s\S]*essai.mdx/));

  it('with a fault gives no book', () =>
    expect(parse(LETTER.replace('{@delai}', '{@delais}')).book.letters).toEqual({}));
});
