import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/case/story';
import { MODEL, TODAY } from './world';

/** What a text is understood to say: fact → value, with `?` behind a guess. */
function read(text: string): Record<string, unknown> {
  return Object.fromEntries(
    readStory(text, MODEL, TODAY).map(({ fact, value, guess }) => [fact, guess ? [value, '?'] : value]),
  );
}

const readFact = (text: string, fact: string) =>
  readStory(text, MODEL, TODAY).find((one) => one.fact === fact);

describe('the boiler', () => {
  const text = 'chaudière posée il y a 26 mois, 3 200 €, le client ne répond plus';

  it('tells a day, a sum and a silence', () => {
    expect(read(text)).toEqual({
      travail: ['2024-09-30', '?'],
      montant: [3200, '?'],
      reaction: 'silence',
    });
  });

  it('marks the words that each was read from', () => {
    const words = readStory(text, MODEL, TODAY).map(({ at }) =>
      at.map(([start, end]) => text.slice(start, end)),
    );
    expect(words).toEqual([['posée il y a 26 mois'], ['3 200 €'], ['ne répond plus']]);
  });
});

describe('a denial', () => {
  it.each([
    ['il n’a jamais contesté', {}],
    ['il a contesté', { reaction: 'conteste' }],
    ['il conteste pas', {}],
    ['elle n’a pas encore payé', { paiement: 'non' }],
    ['pas payé', { paiement: 'non' }],
    ['toujours pas payé', { paiement: 'non' }],
    ['il paie plus depuis mars', { paiement: 'non' }],
    ['elle a payé', { paiement: 'oui' }],
    ['sans contrat', { pieces: ['rien'] }],
    ['on n’a pas de contrat', { pieces: ['rien'] }],
    ['j’ai un contrat', { pieces: ['contrat'] }],
    ['il a payé plus de 300 euros', { paiement: 'oui' }],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));
});

describe('the other side’s words', () => {
  it.each([
    ['il dit qu’il a payé', {}],
    ['elle prétend avoir payé', {}],
    ['selon lui il a payé', {}],
    ['il a payé selon lui', {}],
    ['il dit que c’est payé, mais il n’a pas payé', { paiement: 'non' }],
    ['je lui ai dit que la dame a payé', { client: 'particulier', paiement: 'oui' }],
  ])('%s: no fact of ours', (text, facts) => expect(read(text)).toEqual(facts));

  it.each([
    ['il dit que le travail est mal fait'],
    ['selon elle le travail est mal fait'],
    ['travail mal fait'],
  ])('%s: what he contests', (text) => expect(read(text)).toEqual({ reaction: 'conteste' }));
});

describe('what is wished, feared or supposed', () => {
  it.each([
    ['je veux l’assigner'],
    ['est-ce que je peux l’assigner ?'],
    ['s’il ne paie pas je fais quoi'],
    ['il menace de nous assigner'],
    ['il veut payer'],
  ])('%s: not told as so', (text) => expect(read(text)).toEqual({}));

  it('reads a promise as what it is', () =>
    expect(read('il promet de payer')).toEqual({ reaction: 'promesse' }));
});

describe('old and new', () => {
  it.each([
    ['avant il a payé, maintenant il ne paie plus', { paiement: 'non' }],
    ['au début il a payé mais depuis mars il ne paie plus', { paiement: 'non' }],
    ['autrefois il contestait', {}],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));
});

describe('whose act it is', () => {
  it.each([
    ['on l’a assigné', 'nous'],
    ['j’ai assigné le client', 'nous'],
    ['il nous a assignés', 'lui'],
    ['la cliente m’assigne', 'lui'],
    ['je suis assigné', 'lui'],
    ['il a été assigné', 'nous'],
  ])('%s', (text, option) => expect(readFact(text, 'acte')?.value).toBe(option));
});

describe('who the customer is', () => {
  it.each([
    ['une SARL', 'entreprise'],
    ['la mairie', 'commune'],
    ['une dame', 'particulier'],
    ['Magasin de sport, une association nous doit 500 €', 'association'],
    ['on est une société de nettoyage, un particulier refuse', 'particulier'],
    ['ma société a travaillé pour une dame', 'particulier'],
  ])('%s', (text, option) => expect(readFact(text, 'client')?.value).toBe(option));

  it.each([['notre société'], ['une association de consommateurs m’écrit'], ['une dame et une société']])(
    '%s: unsure, so not taken',
    (text) => expect(readFact(text, 'client')).toBeUndefined(),
  );
});

describe('several sums', () => {
  it.each([
    ['il me doit 3 200 €', { montant: 3200 }],
    ['facture de 3 200 €, il a versé 1 200 €', { montant: [2000, '?'] }],
    ['facture de 3 200 €, il a versé 1 200 €, reste 1 900 €', { montant: 1900 }],
    ['facture de 3 200 €, il réclame 5 000 €', { montant: 3200 }],
    ['acompte de 900 €', {}],
    ['il réclame 5 000 €', {}],
    ['3 200 € et 400 €', {}],
    ['il me doit 3200', { montant: [3200, '?'] }],
    ['il me doit 3,2 k€', { montant: 3200 }],
    ['il me doit 3 200 € HT', {}],
    ['il me doit deux mille euros', { montant: 2000 }],
    ['facture de 300 €, il a versé 400 €', {}],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));

  it('says how a rest was found', () =>
    expect(readFact('facture de 3 200 €, il a versé 1 200 €', 'montant')?.readAs).toBe(
      '2\u202f000\u00a0€ restants',
    ));
});

describe('several days', () => {
  it.each([
    [
      'posé le 12 mars 2025, audience le 14 janvier',
      { travail: '2025-03-12', audience: ['2027-01-14', '?'] },
    ],
    ['fini en janvier', { travail: ['2026-01-01', '?'] }],
    ['posé hier', { travail: '2026-11-29' }],
    ['posé il y a un an et demi', { travail: ['2025-05-30', '?'] }],
    ['facture impayée depuis 8 mois', { echeance: ['2026-03-30', '?'] }],
    ['audience il y a 3 mois', {}],
    ['posé le 30 février 2025', {}],
    ['posé en 2019', {}],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));
});

describe('the way people write', () => {
  it.each([
    ['il repond plus', { reaction: 'silence' }],
    ['IL RÉPOND PLUS !!', { reaction: 'silence' }],
    ['le clt reponds plus', { reaction: 'silence' }],
    ['il connteste', { reaction: 'conteste' }],
    ['travial mal fait', { reaction: 'conteste' }],
    ['on a livré un livre', {}],
    ['jms payé', { paiement: 'non' }],
    ['il na pas payé', { paiement: 'non' }],
    ['ils ne paieront pas', { paiement: 'non' }],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));
});

describe('whom a trade or an act is told of', () => {
  it.each([
    ['on a soigné le cheval d’une dame', { client: 'particulier' }],
    ['on a livré la mairie', { client: 'commune' }],
    ['la société qui nous a fait rouler', { client: 'entreprise' }],
    ['j’ai une société de nettoyage', {}],
    ['on est une association', {}],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts));
});

describe('what turns with whom it touches or who does it', () => {
  it.each([
    ['des parents ont annulé', 'annulation', 'lui'],
    ['on a annulé', 'annulation', 'nous'],
    ['le juge nous a donné raison', 'decision', 'gagne'],
    ['le juge lui a donné raison', 'decision', 'perdu'],
    ['signé chez lui', 'lieu', 'client'],
    ['signé au magasin', 'lieu', undefined],
    ['pas encore répondu', 'reaction', undefined],
    ['la banque a annulé', 'annulation', undefined],
  ])('%s', (text, fact, option) => expect(readFact(text, fact)?.value).toBe(option));

  it('« plus de » denies, but where it counts', () => {
    expect(readFact('plus de contrat', 'pieces')?.value).toEqual(['rien']);
    expect(readFact('plus de 3 contrats', 'pieces')?.value).not.toEqual(['rien']);
  });

  it('takes no sum for due that was paid', () => {
    expect(readFact('elle a payé 1 300 €', 'montant')).toBeUndefined();
    expect(readFact('1 300 € payés en juillet', 'montant')).toBeUndefined();
    expect(readFact('il n’a pas payé les 1 300 €', 'montant')?.value).toBe(1300);
  });
});
