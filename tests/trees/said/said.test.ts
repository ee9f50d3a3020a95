import { describe, expect, it } from 'vitest';
import { foldLemma, isNear, packLemmas, unpackLemmas } from '../../../src/trees/said/lemmas';
import { packPhrase, parsePhrase, unpackPhrase } from '../../../src/trees/said/phrase';

const pack = (phrase: string) => parsePhrase(phrase, foldLemma).map(packPhrase);

describe('a phrase', () => {
  it.each([
    ['il ne paie pas', ['>-paie']],
    ['on l’a assigné', ['+)assigne']],
    ['il nous a assignés', ['>(assignes']],
    ['sans nouvelles/réponse', ['-nouvelles|reponse']],
    ['il a (complètement) disparu', ['>completement >disparu', '>disparu']],
    ['il dit qu’il a payé', ['>dit ">paye']],
    ['il veut annuler', ['>veut ~>annuler']],
    ['un locataire ?', ['? locataire']],
    ['facture de {somme totale}', ['facture {somme_totale}']],
    ['impayée depuis {durée}', ['impayee {depuis_durée}']],
    ['le client et la cliente', []],
  ])('%s', (phrase, packed) => {
    expect(pack(phrase)).toEqual(packed);
    for (const one of packed) expect(packPhrase(unpackPhrase(one))).toBe(one);
  });
});

describe('the table of lemmas', () => {
  const table = packLemmas([
    { lemma: 'payer', head: 'payer', forms: ['payer', 'paye', 'payes', 'paie'] },
    { lemma: 'paiement', head: 'payer', forms: ['paiement', 'paiements'] },
    { lemma: 'contester', head: 'contester', forms: ['contester', 'conteste', 'contestes'] },
    { lemma: 'livre', head: 'livre', forms: ['livre', 'livres'] },
    { lemma: 'livrer', head: 'livrer', forms: ['livrer', 'livre', 'livres'] },
  ]);
  const { find } = unpackLemmas(table);

  it.each([
    ['paie', ['payer']],
    ['paiements', ['payer']],
    ['livre', ['livre', 'livrer']],
    ['contesste', ['contester']],
    ['cotneste', ['contester']],
    ['pais', []],
    ['toString', []],
  ])('%s', (form, lemmas) => expect(find(form)).toEqual(lemmas));

  it.each([
    ['conteste', 'conteste', false],
    ['contesta', 'conteste', false],
    ['contexte', 'conteste', true],
    ['contste', 'conteste', true],
    ['livraison', 'conteste', false],
  ])('%s and %s', (one, other, near) => expect(isNear(one, other)).toBe(near));
});
