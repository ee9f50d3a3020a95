import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../../src/case/calculators';
import type { LetterCase } from '../../../src/case/letters/fields';
import { buildMailto, formatLetterText, LONGEST_MAILTO } from '../../../src/case/letters/text';
import { EMPTY, fill, fillCase, findLetter, law, TODAY } from './world';

/** An unpaid invoice of 3 200 €, due 26 months ago. */
const UNPAID: LetterCase = {
  ...EMPTY,
  facts: { 'type-de-client': 'professionnel', montant: 3200, echeance: '2024-09-24' },
  typed: { commun: { facture: 'F-12', client: 'Durand SARL' } },
};
const NOTICE = findLetter('mise-en-demeure-professionnel');
const text = (id: string, of: LetterCase) => formatLetterText(fill(findLetter(id), of).letter);

describe('a formal notice to a business', () => {
  const { letter, fields } = fill(NOTICE, UNPAID);

  it('takes what the case knows, and says where from', () => {
    const source = (id: string) => fields.find((field) => field.id === id)?.source;
    expect(source('montant')).toBe('fact');
    expect(source('echeance')).toBe('fact');
    expect(source('date-de-la-lettre')).toBe('suggestion');
    expect(source('facture')).toBe('typed');
    expect(source('objet')).toBe('empty');
  });

  it('computes penalties as the calculator of the site does', () => {
    const answer = CALCULATORS.penalites?.compute(
      { client: 'professionnel', montant: '3200', echeance: '24/09/2024', 'jusqu-au': '24/11/2026' },
      law,
      TODAY,
    );
    if (!answer?.ok) throw new Error('no answer');
    const total = /([\d\u202f\u00a0]+,\d\d)/.exec(answer.headline)?.[1] as string;
    const added = letter.annex?.totals.find(({ label }) => label === 'Total')?.amount as string;
    const number = (amount: string) => Number(amount.replace(/[^\d,]/g, '').replace(',', '.'));
    expect(number(added) - 3200).toBeCloseTo(number(total), 2);
    expect(letter.annex?.rows).toHaveLength(5);
    const days = letter.annex?.rows.reduce((sum, row) => sum + Number(row[1]), 0);
    expect(days).toBe(791);
  });

  it('names the texts and lays out every period', () => {
    expect(letter.annex?.sources.map(({ short }) => short.replace(/\u00a0/g, ' '))).toEqual([
      'art. L441-10 C. com.',
      'art. D441-5 C. com.',
    ]);
    expect(letter.annex?.intro[0]).toMatch(/^Facture n°.F-12\. Somme impayée/);
    const { letter: named } = fill(NOTICE, {
      ...UNPAID,
      typed: { commun: { ...UNPAID.typed.commun, entreprise: 'Atelier Petit' } },
    });
    expect(named.annex?.intro[0]).toMatch(/^Facture n°.F-12, d’Atelier Petit à Durand SARL\. Somme impayée/);
    expect(letter.annex?.rows[0]?.[0]).toBe('du 25\u00A0septembre 2024 au 31\u00A0décembre 2024');
  });

  it('chooses the sentence of the agreed rate or of none', () => {
    expect(formatLetterText(letter)).toContain(
      'au taux de la Banque centrale européenne majoré, applicable sans taux convenu',
    );
    const agreed = { ...UNPAID, typed: { commun: { taux: '15' } } };
    const agreedText = formatLetterText(fill(NOTICE, agreed).letter);
    expect(agreedText).toContain('au taux convenu de 15\u00A0%');
    expect(agreedText).not.toContain('sans taux convenu');
    expect(agreedText).toContain('ou au minimum légal s’il est plus élevé');
    const low = fill(NOTICE, { ...UNPAID, typed: { commun: { taux: '1' } } }).letter;
    for (const row of low.annex?.rows ?? []) expect(row[3]).toContain('plancher légal');
  });

  it('marks what is missing', () => {
    expect(formatLetterText(letter)).toContain('[à compléter\u00A0: dates de vos relances]');
    expect(fill(NOTICE, EMPTY).letter.annex).toBeNull();
    expect(text('mise-en-demeure-professionnel', EMPTY)).toContain(
      '[à compléter\u00A0: pénalités de retard, calculées]',
    );
  });
});

describe('passages', () => {
  it('follow the facts, and are left to the reader where these are unknown', () => {
    const sentence = 'Les pénalités de retard et l’indemnité forfaitaire';
    const relance = (customer: string | null) =>
      text('relance-2', { ...UNPAID, facts: { ...UNPAID.facts, 'type-de-client': customer } });
    expect(relance('professionnel')).toContain(sentence);
    expect(relance('consommateur')).not.toContain(sentence);
    expect(relance(null)).toMatch(/\[à garder si\u00A0: Votre client.*\] Les pénalités/);
  });

  it('join the working only where its sums stand', () => {
    const annex = (customer: string) =>
      fill(findLetter('relance-2'), { ...UNPAID, facts: { ...UNPAID.facts, 'type-de-client': customer } })
        .letter.annex;
    expect(annex('professionnel')).not.toBeNull();
    expect(annex('consommateur')).toBeNull();
  });

  it('that name an empty optional field are left out', () => {
    const typed = { 'cloture-et-reconciliation': { changement: '' } };
    expect(text('cloture-et-reconciliation', { ...EMPTY, typed })).not.toContain('Votre remarque');
    const changed = { 'cloture-et-reconciliation': { changement: 'un numéro direct' } };
    expect(text('cloture-et-reconciliation', { ...EMPTY, typed: changed })).toContain('un numéro direct');
  });

  it('give an item to each line of a list', () => {
    const typed = { 'demande-de-pieces': { pieces: 'une photo\n\nle bon' } };
    expect(text('demande-de-pieces', { ...EMPTY, typed })).toContain('- une photo\n- le bon\n');
  });
});

describe('fields', () => {
  const field = (of: LetterCase, id = 'montant') => fill(NOTICE, of).fields.find((one) => one.id === id);

  it('keep what the reader wrote over what the case says, which is offered again', () => {
    const typed = { ...UNPAID, typed: { commun: { montant: '3 000' } } };
    expect(field(typed)).toMatchObject({
      text: '3 000',
      source: 'typed',
      offered: { text: '3\u202F200', source: 'fact' },
    });
    expect(field({ ...UNPAID, typed: { commun: { montant: '' } } })).toMatchObject({
      text: '',
      source: 'empty',
    });
  });

  it('print what cannot be read as it was written, and say so', () => {
    const typed = { ...UNPAID, typed: { commun: { montant: 'trois mille' } } };
    expect(field(typed)).toMatchObject({
      shown: 'trois mille',
      problem: 'Écrivez un montant, par exemple 1\u00a0250,50.',
    });
    expect(formatLetterText(fill(NOTICE, typed).letter)).toContain('trois mille');
  });

  it('of the business come from another case', () => {
    expect(field({ ...EMPTY, ours: { entreprise: 'Petit SARL' } }, 'entreprise')).toMatchObject({
      text: 'Petit SARL',
      source: 'ours',
    });
  });
});

describe('what cannot be so', () => {
  const problems = (id: string, of: LetterCase) => fill(findLetter(id), of).letter.problems;
  const typed = (id: string, own: Record<string, string>, common: Record<string, string> = {}) => ({
    ...EMPTY,
    typed: { commun: common, [id]: own },
  });

  it('a last day already past is told, of a letter whole otherwise', () => {
    const id = 'mise-en-demeure-professionnel';
    const letter = findLetter(id);
    const whole = fillCase(letter, UNPAID.facts);
    expect(fill(letter, whole).letter).toMatchObject({ missing: 0, problems: [] });
    const late = {
      ...whole,
      typed: { ...whole.typed, commun: { ...whole.typed.commun, 'reponse-avant': '01/01/2024' } },
    };
    expect(fill(letter, late).letter).toMatchObject({
      missing: 0,
      problems: ['Date limite de réponse\u00a0: Cette date est déjà passée.'],
    });
    expect(formatLetterText(fill(letter, late).letter)).toContain('avant le 1er\u00a0janvier 2024');
  });

  it('a mediator that can no longer be asked is told, and the value before it is elided', () => {
    const of = { ...EMPTY, facts: { 'type-de-client': 'consommateur', 'date-reclamation': '2024-10-03' } };
    expect(problems('orientation-mediateur', of)).toEqual([
      'Le délai pour saisir le médiateur a pris fin le 3\u00a0octobre 2025.',
    ]);
    expect(text('orientation-mediateur', of)).toContain('Vous disposez d’un\u00a0an à compter');
    expect(problems('orientation-mediateur', { ...of, facts: { 'date-reclamation': '2026-10-03' } })).toEqual(
      [],
    );
  });

  it('dates out of their order are told, each by its field', () => {
    const id = 'mise-en-demeure-professionnel';
    expect(problems(id, typed(id, { 'commande-le': '10/03/2026', 'execute-le': '09/03/2026' }))).toEqual([
      expect.stringMatching(
        /^Date de la livraison.*vient avant celle-ci.*date de la commande, le 10.mars 2026\.$/,
      ),
    ]);
    expect(problems(id, typed(id, { 'commande-le': '25/11/2026' }))).toEqual([
      expect.stringMatching(/^Date de la commande.*vient après celle de la lettre, le 24.novembre 2026\.$/),
    ]);
    expect(
      problems(id, typed(id, {}, { 'date-de-la-lettre': '01/02/2027', 'reponse-avant': '20/01/2027' })),
    ).toEqual([expect.stringMatching(/doit venir après celle de la lettre, le 1er.février 2027\.$/)]);
    expect(problems(id, typed(id, { 'commande-le': '24/11/2026', 'execute-le': '24/11/2026' }))).toEqual([]);
  });

  it('what could not be read is told, and a date without its day', () => {
    expect(
      problems('relance-1', typed('relance-1', {}, { montant: 'trois mille', echeance: 'mars 2026' })),
    ).toEqual([expect.stringContaining('Écrivez un montant'), expect.stringContaining('Écrivez une date')]);
  });

  it('amounts are read as they are typed', () => {
    const of = typed('relance-1', {}, { montant: '3 200 € TTC', echeance: '12/03/2026.' });
    expect(problems('relance-1', of)).toEqual([]);
    expect(text('relance-1', of)).toMatch(/échue le 12.mars 2026.*Il reste 3.200.€ TTC/s);
  });
});

describe('the French of a filled letter', () => {
  it('has one full stop, whatever a value ends with', () => {
    const annexed = formatLetterText(fill(NOTICE, UNPAID).letter);
    expect(annexed).toMatch(/D441-5 C\. com\.\n$/);
    expect(annexed).not.toMatch(/[^.]\.\.(?!\.)/);
    const own = { 'accuse-de-reception': {}, commun: { objet: 'une table.' } };
    expect(text('accuse-de-reception', { ...EMPTY, typed: own })).toContain(
      'au sujet de\u00a0: une table. Merci',
    );
  });

  it('has one sign at the end of a sentence, and none inside', () => {
    const own = (compris: string) =>
      text('accuse-de-reception', { ...EMPTY, typed: { 'accuse-de-reception': { compris } } });
    expect(own('la porte ferme mal')).toContain('la porte ferme mal.\n');
    expect(own('la porte ferme mal !')).toContain('la porte ferme mal !\n');
    const offer = (part: string) =>
      text('offre-de-compromis', { ...EMPTY, typed: { 'offre-de-compromis': { 'notre-part': part } } });
    expect(offer('une remise de 400 euros.')).toContain('400 euros\u00a0;');
    expect(offer('la reprise par Petit et Cie.')).toContain('Petit et Cie.\u00a0;');
  });

  it('quotes what was typed with its quotation marks once', () => {
    const notice = (clause: string) =>
      text('mise-en-demeure-avant-resiliation', {
        ...EMPTY,
        typed: { 'mise-en-demeure-avant-resiliation': { 'clause-recopiee': clause } },
      });
    for (const clause of ['Article 9. Résolu.', '«\u00a0Article 9. Résolu.\u00a0»', '"Article 9. Résolu."'])
      expect(notice(clause)).toContain('\n«\u00a0Article 9. Résolu.\u00a0»\nÀ défaut');
    const review = text('retrait-d-un-avis', {
      ...EMPTY,
      typed: { 'retrait-d-un-avis': { passage: 'Ils ne viennent jamais.' } },
    });
    expect(review).toContain('«\u00a0Ils ne viennent jamais.\u00a0»\n');
  });

  it('begins a subject with a capital, and ends a list whose last item falls away', () => {
    const { letter } = fill(findLetter('geste-commercial'), {
      ...EMPTY,
      typed: { commun: { objet: 'une table' } },
    });
    expect(letter.subject).toBe('Une table, notre proposition');
    const claim = text('declaration-de-creance', { ...UNPAID, facts: { 'type-de-client': 'association' } });
    expect(claim).toMatch(/- principal.*\]\.\n/);
    expect(claim).not.toMatch(/\u00a0;\n\n/);
  });

  it('elides before a name that begins with a vowel, and not before others', () => {
    const heading = (client: string) =>
      text('projet-de-transaction', { ...EMPTY, typed: { commun: { client } } });
    expect(heading('Atelier Petit')).toContain('Concessions d’Atelier Petit');
    expect(heading('Durand')).toContain('Concessions de Durand');
    expect(heading('Onze Studio')).toContain('Concessions de Onze Studio');
  });
});

describe('other computations', () => {
  it('interest of a consumer runs from the notice: its rate and its cost a day', () => {
    const facts = { 'type-de-client': 'consommateur', montant: 3200 };
    const notice = text('mise-en-demeure-consommateur', { ...EMPTY, facts });
    const rate = law.rates['taux-legal-professionnel']?.halves['2026-S2']?.value as number;
    const daily = new Intl.NumberFormat('fr-FR', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(Math.round((3200 * rate) / 365) / 100);
    expect(notice).toContain(`soit ${daily}\u00A0€ par jour`);
    expect(notice).toContain('Annexe\u00A0: calcul de l’intérêt au taux légal');
  });

  it('a public customer owes interest at the rate of public purchases', () => {
    const facts = { ...UNPAID.facts, 'type-de-client': 'public' };
    const { annex } = fill(findLetter('relance-2'), { ...UNPAID, facts }).letter;
    expect(annex?.rows).toHaveLength(1);
    expect(annex?.sources[0]?.short).toContain('R2192-31');
  });

  it('a claim in insolvency proceedings stops at the judgment, and has no lump sum for what falls due then', () => {
    const letter = findLetter('declaration-de-creance');
    const claim = (due: string) => {
      const facts = { 'type-de-client': 'professionnel', montant: 3200, echeance: due };
      const typed = { [letter.id]: { 'jugement-d-ouverture': '30/09/2026' } };
      return fill(letter, { ...EMPTY, facts, typed }).letter;
    };
    const { annex } = claim('2026-03-31');
    expect(annex?.intro[0]).toContain('Arrêté au 30\u00A0septembre 2026');
    expect(annex?.rows.at(-1)?.[0]).toMatch(/au 30\u00A0septembre 2026$/);
    expect(annex?.totals[1]?.amount).toBe('40\u00A0€');
    expect(claim('2026-09-30').annex?.totals[1]?.amount).toBe('0\u00A0€');
    expect(formatLetterText(claim('2026-03-31'))).toMatch(
      /Nous certifions que la créance déclarée est sincère/,
    );
  });

  it('a claim names what it is secured by, or that nothing secures it', () => {
    const secured = (own: Record<string, string>) =>
      text('declaration-de-creance', { ...UNPAID, typed: { 'declaration-de-creance': own } });
    expect(secured({})).toContain('à titre chirographaire');
    expect(secured({})).not.toMatch(/réserve de propriété|titre privilégié|échoir/);
    const named = secured({ surete: 'gage sans dépossession du 3 mai', reserve: 'deux fours' });
    expect(named).toContain('son assiette\u00A0: gage sans dépossession du 3 mai');
    expect(named).toContain('sur ces biens\u00A0: deux fours');
    expect(named).not.toContain('chirographaire');
  });

  it('a public customer is asked for interest, lump sum and an answer, with the proof of deposit', () => {
    const facts = { ...UNPAID.facts, 'type-de-client': 'public' };
    const typed = { 'reclamation-publique': { 'deposee-le': '2/8/2024' }, commun: { facture: 'F-12' } };
    const letter = text('reclamation-publique', { ...UNPAID, facts, typed });
    expect(letter).toContain('déposée sur Chorus Pro le 2\u00A0août 2024');
    expect(letter).toMatch(/indemnité forfaitaire .* \(art\..D2192-35.CCP\).: 40.€/);
    expect(letter).toMatch(/silence gardé deux.mois .* vaut rejet/);
    expect(letter).toMatch(/le préfet ou l’autorité de tutelle mandate d’office \(art\..L911-9.CJA\)/);
    expect(letter).toContain('Annexe\u00A0: calcul des intérêts moratoires');
  });

  it('a plan adds up to the sum, to the cent, a month apart', () => {
    const typed = {
      commun: { montant: '1000', 'nombre-de-versements': '3', 'premier-versement': '31/01/2027' },
    };
    expect(text('echeancier', { ...EMPTY, typed })).toContain(
      '- 333,33\u00A0€ le 31\u00A0janvier 2027\u00A0;\n- 333,33\u00A0€ le 28\u00A0février 2027\u00A0;\n- 333,34\u00A0€ le 31\u00A0mars 2027, pour solde.',
    );
    for (const count of ['0', '61', '999999999'])
      expect(
        text('echeancier', {
          ...EMPTY,
          typed: { commun: { ...typed.commun, 'nombre-de-versements': count } },
        }),
      ).toContain('[à compléter\u00A0: montant et date de chaque versement, calculés]');
  });

  it('the consumer’s time to turn to the mediator ends a year after the complaint', () => {
    const facts = { 'date-reclamation': '2026-03-10' };
    expect(text('orientation-mediateur', { ...EMPTY, facts })).toContain('soit jusqu’au 10\u00A0mars 2027');
  });

  it('no rate is supposed where the law gives none', () => {
    const of = { ...UNPAID, typed: { commun: { 'date-de-la-lettre': '24/11/2036' } } };
    const { letter } = fill(NOTICE, of);
    expect(letter.annex).toBeNull();
    expect(letter.cautions.join()).toMatch(/Le taux du 1er.semestre 2027 manque/);
    expect(formatLetterText(letter)).toContain('[à compléter\u00A0: pénalités de retard, calculées]');
  });

  it('nothing is late before the due date', () => {
    const of = { ...UNPAID, facts: { ...UNPAID.facts, echeance: '2026-12-24' } };
    expect(fill(NOTICE, of).letter.cautions).toContain('À cette date, il n’y a pas encore de retard.');
  });
});

describe('an e-mail', () => {
  it('opens with subject and text', () => {
    const relance = findLetter('relance-1');
    const href = buildMailto(fill(relance, UNPAID).letter) as string;
    const url = new URL(href);
    expect(url.searchParams.get('subject')).toContain('F-12');
    expect(url.searchParams.get('body')).toContain('Bonjour Durand SARL,\r\n');
    expect(href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
  });

  it('goes to the address of its recipient, where it can be read', () => {
    const write = (email: string) => ({ commun: { ...UNPAID.typed.commun, 'courriel-client': email } });
    const send = (email: string) =>
      buildMailto(fill(findLetter('relance-1'), { ...UNPAID, typed: write(email) }).letter) as string;
    expect(send('c.durand+1@exemple.fr')).toMatch(/^mailto:c\.durand%2B1@exemple\.fr\?subject=/);
    expect(send('durand chez exemple')).toMatch(/^mailto:\?subject=/);
    expect(send('a@b.fr,c@d.fr')).toMatch(/^mailto:\?subject=/);
    const { recipient } = fill(findLetter('reponse-au-mediateur'), {
      ...EMPTY,
      ours: { mediateur: 'Médiation X', 'courriel-mediateur': 'm@exemple.fr' },
    }).letter;
    expect(recipient).toEqual({ name: 'Médiation X', email: 'm@exemple.fr' });
  });

  it('carries no header of its own making', () => {
    const typed = { commun: { facture: 'x\r\nBcc: y@exemple.invalid&cc=z@exemple.invalid#' } };
    const href = buildMailto(fill(findLetter('relance-1'), { ...EMPTY, typed }).letter) as string;
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(href).hash).toBe('');
    expect(new URL(href).searchParams.get('subject')).not.toMatch(/[\r\n]/);
  });

  it('is refused where programs would cut it', () => {
    const of = fillCase(findLetter('relance-1'), {}, (_, { type }) =>
      type === 'date' ? '24/09/2024' : 'x'.repeat(2000),
    );
    expect(buildMailto(fill(findLetter('relance-1'), of).letter)).toBeNull();
  });
});
