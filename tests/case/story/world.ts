/** A small model to read told texts with: its phrases are those of the tests, not of the site. */
import type { StoryModel } from '../../../src/case/story/model';
import { buildStoryModel } from '../../../src/plugins/story/buildModel';
import { FRENCH } from '../../../src/plugins/story/lexicon';
import { parseContent } from '../../../src/trees/parse';

export const TODAY = '2026-11-30';

const FACTS = `
client:
  type: choice
  theme: client
  label: Client
  question: Qui est le client ?
  why: Les délais en dépendent.
  exhaustive: true
  unsaid:
    - une association de consommateurs
  options:
    particulier: { label: Un particulier, said: [un particulier, une dame] }
    entreprise: { label: Une entreprise, said: [une société/SARL, une entreprise, un magasin] }
    association: { label: Une association, said: [une association] }
    commune: { label: Une commune, said: [la mairie] }
reaction:
  type: choice
  theme: relation
  label: Réaction
  question: Comment réagit-il ?
  why: La suite en dépend.
  exhaustive: true
  voice: client
  options:
    silence: { label: Il se tait, said: [il ne répond plus, sans nouvelles/réponse] }
    conteste: { label: Il conteste, said: [il conteste, travail mal fait] }
    promesse: { label: Il promet, said: [il promet de payer] }
paiement:
  type: choice
  theme: creance
  label: Paiement
  question: A-t-il payé ?
  why: La suite en dépend.
  exhaustive: true
  options:
    oui: { label: Oui, said: [il a payé] }
    non: { label: Non, said: [il n’a pas payé, il ne paie plus] }
acte:
  type: choice
  theme: procedure
  label: Acte
  question: Qui a assigné ?
  why: La suite en dépend.
  exhaustive: true
  options:
    nous: { label: Nous, said: [on l’a assigné] }
    lui: { label: Lui, said: [il nous a assignés] }
annulation:
  type: choice
  theme: litige
  label: Annulation
  question: Qui annule ?
  why: La suite en dépend.
  exhaustive: true
  options:
    nous: { label: Nous, said: [on a annulé] }
    lui: { label: Lui, said: [il a annulé] }
decision:
  type: choice
  theme: procedure
  label: Décision
  question: Qui a gagné ?
  why: La suite en dépend.
  exhaustive: true
  options:
    gagne: { label: Nous, said: [le juge nous a donné raison] }
    perdu: { label: Lui, said: [le juge lui a donné raison] }
lieu:
  type: choice
  theme: contrat
  label: Lieu
  question: Où a-t-il signé ?
  why: La suite en dépend.
  exhaustive: true
  options:
    client: { label: Chez lui, said: [signé chez lui] }
    ailleurs: { label: Ailleurs, said: [signé à la foire] }
pieces:
  type: choices
  theme: preuves
  label: Pièces
  question: Quelles pièces ?
  why: La preuve en dépend.
  exhaustive: true
  options:
    contrat: { label: Un contrat, said: [contrat signé, un contrat] }
    mails: { label: Des mails, said: [ses mails] }
    rien: { label: Rien, said: [sans contrat] }
montant:
  type: amount
  theme: creance
  label: Montant
  question: Combien reste-t-il dû ?
  why: Le juge en dépend.
  min: 1
  max: 1000000
  said:
    - "{somme}"
    - il me doit {somme}
    - reste {somme}
    - facture de {somme totale}
    - il a versé {somme payée}
    - acompte de {somme payée}
    - il réclame {autre somme}
travail:
  type: date
  theme: delais
  label: Travail
  question: Quand avez-vous fini ?
  why: Le délai court de là.
  min: today - 30 years
  max: today
  said:
    - posé {date}
    - fini {date}
    - audience {autre date}
audience:
  type: date
  theme: delais
  label: Audience
  question: Quand est l’audience ?
  why: Il faut s’y préparer.
  min: today
  max: today + 2 years
  said:
    - audience {date}
echeance:
  type: date
  theme: delais
  label: Échéance
  question: Depuis quand ?
  why: Le délai court de là.
  min: today - 10 years
  max: today
  said:
    - impayée depuis {durée}
`;

const tree = (title: string, order: number, said: readonly string[]) => `
title: ${title}
summary: ${title}.
order: ${order}
said: ${JSON.stringify(said)}
start: client
questions:
  client: [{ to: fin }]
outcomes: {}
`;

const { content } = parseContent([
  { path: 'decision-trees/facts.yaml', text: FACTS },
  {
    path: 'decision-trees/impaye.yaml',
    text: tree('Impayé', 2, ['il ne paie pas', 'facture impayée', 'il ne répond plus']),
  },
  { path: 'decision-trees/avis.yaml', text: tree('Avis', 3, ['un avis', 'une étoile', 'avis sur Google']) },
  { path: 'decision-trees/retard.yaml', text: tree('Retard', 4, ['livré en retard', 'pas encore livré']) },
]);

export const MODEL: StoryModel = buildStoryModel(content, FRENCH);
