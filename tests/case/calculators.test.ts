import { beforeAll, describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/case/calculators';
import type { CalculatorLaw, CalculatorResult, FormValues } from '../../src/case/calculators/model';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import { pickCalculatorLaw } from '../../src/plugins/decision-trees/parts/calculatorLaw';

const TODAY = '2026-11-24';
let law: CalculatorLaw;
let explained: string[];

beforeAll(async () => {
  const project = await loadUnchecked('.', { today: TODAY });
  law = pickCalculatorLaw(project.law);
  explained = Object.keys(project.parts.calculators);
}, 120_000);

function compute(id: string, typed: FormValues): CalculatorResult {
  const calculator = CALCULATORS[id];
  if (!calculator) throw new Error(id);
  return calculator.compute(typed, law, TODAY);
}

const told = (answer: CalculatorResult) =>
  (answer.ok
    ? [answer.headline, ...answer.lines.map(({ text }) => text), ...answer.cautions]
    : Object.values(answer.problems)
  )
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('calculators', () => {
  it('are each explained on the page, and none is explained that does not exist', () => {
    expect(explained.sort()).toEqual(Object.keys(CALCULATORS).sort());
  });

  it('read what the French write, and show the guide’s example: 76 days at 12.15 % and the lump sum', () => {
    const answer = compute('penalites', {
      montant: '2 400 €',
      echeance: '31/03/2026',
      'jusqu-au': '15 juin 2026',
    });
    expect(told(answer)).toMatchInlineSnapshot(`
      "En plus de la somme impayée : 100,72 €
      Du 1er avril 2026 au 15 juin 2026 : 2 400 € × 12,15 % × 76 jours / 365 = 60,72 € (taux BCE du 1er semestre 2026 (2,15 %) + 10 points).
      Indemnité forfaitaire. Facture échue le 31 mars 2026 : 40 €.
      Un paiement partiel change le calcul : faites-le en deux fois."
    `);
  });

  it('cut a delay at each half-year, and say when a rate is to be confirmed', () => {
    const text = told(
      compute('penalites', { montant: '1000', echeance: '01/06/2026', 'jusqu-au': '31/07/2026' }),
    );
    expect(text).toMatchInlineSnapshot(`
      "En plus de la somme impayée : 60,18 €
      Du 2 juin 2026 au 30 juin 2026 : 1 000 € × 12,15 % × 29 jours / 365 = 9,65 € (taux BCE du 1er semestre 2026 (2,15 %) + 10 points).
      Du 1er juillet 2026 au 31 juillet 2026 : 1 000 € × 12,4 % × 31 jours / 365 = 10,53 € (taux BCE du 2e semestre 2026 (2,4 %) + 10 points).
      Indemnité forfaitaire. Facture échue le 1er juin 2026 : 40 €.
      Un des taux utilisés est à confirmer sur le texte.
      Un paiement partiel change le calcul : faites-le en deux fois."
    `);
  });

  it('hold an agreed rate, but never below the floor', () => {
    const typed = { montant: '1000', echeance: '31/12/2025', 'jusqu-au': '31/01/2026' };
    expect(told(compute('penalites', { ...typed, taux: '15 %' }))).toContain('taux convenu');
    expect(told(compute('penalites', { ...typed, taux: '3' }))).toContain('plancher légal');
  });

  it('freeze the rate of a public customer', () => {
    const text = told(
      compute('penalites', {
        client: 'public',
        montant: '1000',
        echeance: '01/06/2026',
        'jusqu-au': '31/07/2026',
      }),
    );
    expect(text).toMatchInlineSnapshot(`
      "En plus de la somme impayée : 56,68 €
      Du 2 juin 2026 au 31 juillet 2026 : 1 000 € × 10,15 % × 60 jours / 365 = 16,68 € (taux BCE du 1er semestre 2026 (2,15 %) + 8 points, figé).
      Indemnité forfaitaire. Facture échue le 1er juin 2026 : 40 €.
      Un paiement partiel change le calcul : faites-le en deux fois."
    `);
  });

  it('count legal interest from the formal notice to today', () => {
    expect(
      told(compute('interet-legal', { montant: '1500', 'mise-en-demeure': '24/10/2026' })),
    ).toMatchInlineSnapshot(`
      "En plus de la somme impayée : 3,50 €
      Du 25 octobre 2026 au 24 novembre 2026 : 1 500 € × 2,75 % × 31 jours / 365 = 3,50 € (taux d’intérêt légal du 2e semestre 2026, créancier professionnel).
      Un des taux utilisés est à confirmer sur le texte.
      Un paiement partiel change le calcul : faites-le en deux fois."
    `);
  });

  it('tell until when to act, and what an acknowledgement changes', () => {
    const typed = { client: 'consommateur', depart: '01/12/2024' };
    expect(told(compute('prescription', typed))).toMatchInlineSnapshot(`
      "Vous pouvez agir jusqu’au 1er décembre 2026
      Le délai pour agir part du 1er décembre 2024. Sans autre événement, il se termine le 1er décembre 2026 au soir.
      Au 24 novembre 2026, vous pouvez encore agir.
      La date de départ se discute souvent. Gardez une marge, ou faites-la vérifier."
    `);
    expect(
      told(
        compute('prescription', {
          ...typed,
          evenement: 'reconnaissance-ecrite',
          'date-evenement': '10/05/2026',
        }),
      ),
    ).toContain('Vous pouvez agir jusqu’au 10 mai 2028');
  });

  it('ask the day of an event only where it counts', () => {
    const ids = (typed: FormValues) => CALCULATORS.prescription?.listFields(typed, law).map(({ id }) => id);
    expect(ids({})).not.toContain('date-evenement');
    expect(ids({ evenement: 'demande-ecrite' })).not.toContain('date-evenement');
    expect(ids({ client: 'public', evenement: 'demande-ecrite' })).toContain('date-evenement');
  });

  it('date the end that a mediation leaves, and do not say that it is disputed', () => {
    const typed = { client: 'consommateur', depart: '01/10/2024', evenement: 'mediation-ou-conciliation' };
    const ids = (more: FormValues) =>
      CALCULATORS.prescription?.listFields({ ...typed, ...more }, law).map(({ id }) => id);
    expect(ids({})).toEqual(expect.arrayContaining(['debut-mediation', 'mediation-finie', 'fin-mediation']));
    expect(ids({ 'mediation-finie': 'non' })).not.toContain('fin-mediation');
    expect(ids({ client: 'public' })).not.toContain('debut-mediation');
    const over = { ...typed, 'debut-mediation': '15/09/2026', 'fin-mediation': '20/11/2026' };
    expect(told(compute('prescription', over))).toMatch(/^Vous pouvez agir jusqu’au 20 mai 2027$/m);
    const open = { ...typed, 'debut-mediation': '15/09/2026', 'mediation-finie': 'non' };
    const answer = told(compute('prescription', open));
    expect(answer).toMatch(
      /^Le délai est en pause : il reste au moins six mois après la fin de la médiation$/m,
    );
    expect(answer).not.toContain('se discute,');
    expect(compute('prescription', { ...over, 'fin-mediation': '14/09/2026' })).toMatchObject({ ok: false });
    expect(compute('prescription', { ...open, 'debut-mediation': '01/12/2026' })).toMatchObject({
      ok: false,
    });
  });

  it('ask where whoever must act lives, where the period depends on it', () => {
    const ids = (delai: string) => CALCULATORS.delais?.listFields({ delai }, law).map(({ id }) => id);
    expect(ids('appel')).toContain('demeure');
    expect(ids('denonciation-saisie')).not.toContain('demeure');
    const typed = { delai: 'appel', depart: '30/11/2026' };
    expect(told(compute('delais', typed))).toContain('Dernier jour : mercredi 30 décembre 2026');
    expect(told(compute('delais', { ...typed, demeure: 'abroad' }))).toContain(
      'Dernier jour : lundi 1er mars 2027',
    );
  });

  it('count a time limit and move it past a closed day', () => {
    const text = told(compute('delais', { delai: 'signification-injonction', depart: '16/10/2026' }));
    expect(text).toMatchInlineSnapshot(`
      "Dernier jour : lundi 18 janvier 2027
      Point de départ : la date de l’ordonnance, le 16 octobre 2026.
      Durée : trois mois, de date à date. Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit. Cela mène au samedi 16 janvier 2027.
      Ce jour est un samedi : le délai est reporté au premier jour ouvrable qui suit, le lundi 18 janvier 2027.
      La date de l’ordonnance décide de la durée. Passé ce délai, l’ordonnance est sans valeur.
      Jours fériés retenus : ceux qui valent en métropole, hors Alsace-Moselle, où l’acte doit être fait.
      Par prudence, visez le 16 janvier 2027, sans compter sur le report."
    `);
  });

  it('read the length at the day that decides it', () => {
    const fields = CALCULATORS.delais?.listFields({ delai: 'execution-injonction' }, law).map(({ id }) => id);
    expect(fields).toContain('version');
    expect(
      told(compute('delais', { delai: 'execution-injonction', depart: '05/10/2026', version: '15/09/2026' })),
    ).toContain('Possible à partir du');
  });

  it('name every field that is missing or wrong', () => {
    expect(compute('penalites', { montant: 'beaucoup' })).toEqual({
      ok: false,
      problems: {
        montant: 'Écrivez un montant, par exemple 1\u00a0250,50.',
        echeance: 'Indiquez une réponse. Écrivez une date, par exemple 24/11/2026.',
      },
    });
    expect(told(compute('penalites', { montant: '10', echeance: '24/11/2026' }))).toContain(
      'pas encore de retard',
    );
    expect(told(compute('penalites', { montant: '10', echeance: '01/01/2026', taux: 'élevé' }))).toContain(
      'taux',
    );
  });

  it('suppose no rate that the law does not give', () => {
    expect(told(compute('interet-legal', { montant: '10', 'mise-en-demeure': '01/01/2019' }))).toContain(
      'manque',
    );
    expect(told(compute('delais', { delai: 'execution-injonction', depart: '05/10/2026' }))).toContain(
      'date',
    );
  });

  it('cite only texts that can be linked', () => {
    const answers = [
      compute('penalites', { montant: '10', echeance: '01/01/2026' }),
      compute('prescription', { client: 'public', depart: '01/01/2026' }),
    ];
    for (const answer of answers) {
      expect(answer.ok).toBe(true);
      if (answer.ok)
        for (const id of answer.lines.flatMap((line) => line.law))
          expect(law.references[id]?.url).toMatch(/^https:/);
    }
  });

  it('can count every time limit that the list offers', () => {
    const field = CALCULATORS.delais?.listFields({}, law).find(({ id }) => id === 'delai');
    for (const { id } of field?.options ?? []) {
      const answer = compute('delais', { delai: id, depart: '02/11/2026', version: '02/11/2026' });
      expect(told(answer), id).toMatch(/Dernier jour|Possible à partir/);
    }
  });
});
