/** Letters of a case that holds invoices: fields, where they come from, and interest for each invoice. */
import { describe, expect, it } from 'vitest';
import { citeInvoices } from '../../../src/case/invoice/cite';
import { type InvoiceRecord, toRecord } from '../../../src/case/invoice/record';
import { makeTypedInvoice } from '../../../src/case/invoice/typed';
import type { LetterCase } from '../../../src/case/letters/fields';
import { formatLetterText } from '../../../src/case/letters/text';
import { EMPTY, fill, findLetter } from './world';

const record = (
  number: string,
  cents: number,
  due: string,
  more: Partial<InvoiceRecord> = {},
): InvoiceRecord => ({
  ...toRecord(makeTypedInvoice({ customer: 'Hôtel de la Gare', cents, due, number }), 'f.pdf'),
  issued: '2026-03-01',
  delivered: '2026-02-27',
  ...more,
});
const ONE = [record('F-1', 120_000, '2026-04-01')];
const TWO = [...ONE, record('F-2', 60_000, '2026-06-01')];
const of = (invoices: InvoiceRecord[], montant: number, more: Partial<LetterCase> = {}): LetterCase => ({
  ...EMPTY,
  facts: { 'type-de-client': 'professionnel', montant, echeance: '2026-04-01' },
  invoices,
  ...more,
});
const NOTICE = findLetter('mise-en-demeure-professionnel');
const field = (id: string, case_: LetterCase) => fill(NOTICE, case_).fields.find((one) => one.id === id);

describe('one invoice', () => {
  it('gives number, days and parties, and says which one it is', () => {
    const shown = ['facture', 'client', 'execute-le', 'montant', 'echeance'].map((id) =>
      field(id, of(ONE, 1_200)),
    );
    expect(shown.map((one) => one?.text)).toEqual(
      ['F-1', 'Hôtel de la Gare', '27/02/2026', '1 200', '01/04/2026'].map((text) =>
        expect.stringMatching(text.replace(' ', '\\s')),
      ),
    );
    expect(shown.map((one) => one?.invoice?.document)).toEqual(Array(5).fill('F-1'));
    expect(field('facture', of(ONE, 1_200))?.source).toBe('invoice');
  });

  it('a sum that the reader changed since is his, not the invoice’s', () => {
    expect(field('montant', of(ONE, 800))).toMatchObject({ source: 'fact' });
    expect(field('montant', of(ONE, 800))?.invoice).toBeUndefined();
  });

  it('what the reader types in a letter comes first, and can be taken back', () => {
    const typed = of(ONE, 1_200, { typed: { commun: { facture: 'F-1 bis' } } });
    expect(field('facture', typed)).toMatchObject({
      text: 'F-1 bis',
      source: 'typed',
      offered: { text: 'F-1' },
    });
  });

  it('the letter speaks of one invoice', () => {
    const text = formatLetterText(fill(findLetter('relance-1'), of(ONE, 1_200)).letter);
    expect(text).toMatch(/la facture n°\sF-1 du 1er\smars 2026/);
    expect(text).not.toContain('ces factures');
  });
});

describe('several invoices', () => {
  it('are listed in the letter, whose sum is theirs', () => {
    const text = formatLetterText(fill(findLetter('relance-1'), of(TWO, 1_800)).letter);
    expect(text).toContain('ces factures ne sont pas encore réglées');
    expect(text).toMatch(/n°\sF-1, du 1er\smars 2026, échue le 1er\savril 2026, 1\s200\s€\nn°\sF-2/);
  });

  it('are several in the subject, in what is enclosed and in the annex', () => {
    const { letter } = fill(NOTICE, of(TWO, 1_800, { typed: { commun: { entreprise: 'Atelier Petit' } } }));
    expect(letter.subject).toMatch(/, factures n°\sF-1 et F-2$/);
    expect(formatLetterText(letter)).toMatch(/- factures n°\sF-1 et F-2\n/);
    expect(letter.annex?.intro[0]).toMatch(
      /^Factures n°\sF-1 et F-2, d’Atelier Petit à Hôtel de la Gare\. Somme impayée/,
    );
    const typed = { commun: { facture: 'F-1 et F-2' } };
    expect(formatLetterText(fill(findLetter('relance-1'), { ...EMPTY, typed }).letter)).toMatch(
      /Rappel, factures n°\sF-1 et F-2\n[\s\S]* la facture n°\sF-1 et F-2/,
    );
  });

  it('have interest and a lump sum each, with the same totals as each counted alone', () => {
    const total = (case_: LetterCase) => {
      const { annex } = fill(NOTICE, case_).letter;
      if (!annex) throw new Error('no annex');
      return {
        ...annex,
        sums: annex.totals.map(({ amount }) => Number(amount.replace(/[^\d,]/g, '').replace(',', '.'))),
      };
    };
    const both = total(of(TWO, 1_800));
    const first = total(of(ONE, 1_200));
    const second = total(
      of(TWO.slice(1), 600, {
        facts: { 'type-de-client': 'professionnel', montant: 600, echeance: '2026-06-01' },
      }),
    );
    expect(both.sums[0]).toBeCloseTo((first.sums[0] ?? 0) + (second.sums[0] ?? 0), 2);
    expect([first.sums[1], both.sums[1]]).toEqual([40, 80]);
    expect(both.rows.map(([period]) => period?.slice(0, 6))).toEqual(
      expect.arrayContaining(['n°\u00a0F-1', 'n°\u00a0F-2']),
    );
    expect(both.intro.join(' ')).toMatch(/Facture n°\s?F-2/);
  });

  it('another sum or due day than theirs is counted as one', () => {
    const { annex } = fill(NOTICE, of(TWO, 1_500)).letter;
    expect(annex?.totals[1]?.amount).toMatch(/^40/);
  });

  it('a credit note is taken off and named', () => {
    const note = record('AV-1', -20_000, '', { owed: -20_000, credits: 'F-1' });
    const { annex } = fill(NOTICE, of([...TWO, note], 1_600)).letter;
    expect(annex?.intro.join(' ')).toMatch(/L’avoir n°\sAV-1 est déduit de la facture n°\sF-1 pour 200\s€/);
  });
});

it('a fact is cited while it is still what the invoices say', () => {
  expect(citeInvoices('montant', 1_800, TWO)).toEqual(['F-1', 'F-2']);
  expect(citeInvoices('montant', 1_700, TWO)).toBeNull();
  expect(citeInvoices('echeance', '2026-04-01', TWO)).toEqual(['F-1']);
  expect(citeInvoices('date-depart-prescription', '2026-02-27', ONE)).toEqual(['F-1']);
  expect(citeInvoices('stade', 'debut', TWO)).toBeNull();
  expect(citeInvoices('montant', 0, [])).toBeNull();
});
