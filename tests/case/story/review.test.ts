import { describe, expect, it } from 'vitest';
import type { NamedFact, Proposal } from '../../../src/case/story/model';
import {
  buildDefs,
  confirmSure,
  listRows,
  listStanding,
  listWaiting,
  pickConfirmed,
  type Verdicts,
} from '../../../src/case/story/review';

const fact = (type: NamedFact['type']): NamedFact => ({ type, label: 'x', question: 'x ?' });
const DEFS = buildDefs({
  facts: { montant: fact('amount'), date: fact('date'), stade: fact('choice'), nature: fact('choice') },
});

const propose = (name: string, value: Proposal['value'], guess = false): Proposal => ({
  fact: name,
  value,
  at: [[0, 1]],
  guess,
});
const PROPOSALS = [
  propose('montant', 3200),
  propose('date', '2024-09-30', true),
  propose('stade', 'ecrits'),
  propose('nature', 'impaye'),
];

const rowsOf = (verdicts: Verdicts, proposals = PROPOSALS) => listRows(proposals, DEFS, verdicts, ['nature']);

describe('what was understood', () => {
  it('counts for nothing by itself', () => {
    expect(pickConfirmed(rowsOf({}))).toEqual({});
    expect(listWaiting(rowsOf({}))).toHaveLength(3);
  });

  it('is listed once a fact, without what the tree settles or the model does not know', () => {
    const rows = rowsOf({}, [...PROPOSALS, propose('montant', 5), propose('toString', 'x')]);
    expect(rows.map(({ proposal, value }) => [proposal.fact, value])).toEqual([
      ['montant', 3200],
      ['date', '2024-09-30'],
      ['stade', 'ecrits'],
    ]);
  });

  it('is confirmed at once but for what was supposed', () => {
    const verdicts = confirmSure(rowsOf({}), {});
    expect(pickConfirmed(rowsOf(verdicts))).toEqual({ montant: 3200, stade: 'ecrits' });
    expect(listWaiting(rowsOf(verdicts)).map(({ proposal }) => proposal.fact)).toEqual(['date']);
  });

  it('leaves what was dropped or corrected as the reader said, « tout est juste » or not', () => {
    const said: Verdicts = {
      stade: { kind: 'dropped', of: 'ecrits' },
      montant: { kind: 'confirmed', of: 3200, corrected: 1500 },
    };
    expect(pickConfirmed(rowsOf(confirmSure(rowsOf(said), said)))).toEqual({ montant: 1500 });
  });

  it('takes « je ne sais pas » for an answer', () => {
    const rows = rowsOf({ date: { kind: 'confirmed', of: '2024-09-30', corrected: null } });
    expect(pickConfirmed(rows)).toEqual({ date: null });
  });
});

describe('a text that changes', () => {
  const said: Verdicts = { montant: { kind: 'confirmed', of: 3200 } };

  it('asks again about another value, and forgets none that comes back', () => {
    expect(pickConfirmed(rowsOf(said, [propose('montant', 4200)]))).toEqual({});
    expect(pickConfirmed(rowsOf(said, [propose('montant', 3200)]))).toEqual({ montant: 3200 });
  });

  it('tells no fact any more that it has lost', () => {
    expect(pickConfirmed(rowsOf(said, [propose('stade', 'ecrits')]))).toEqual({});
  });

  it('leaves a correction', () => {
    const corrected: Verdicts = { montant: { kind: 'confirmed', of: 3200, corrected: 1500 } };
    expect(pickConfirmed(rowsOf(corrected, [propose('montant', 4200)]))).toEqual({ montant: 1500 });
  });
});

it('rests the choice of the tree on what still stands', () => {
  const rows = rowsOf({
    montant: { kind: 'confirmed', of: 3200, corrected: 1500 },
    date: { kind: 'confirmed', of: '2024-09-30', corrected: null },
    stade: { kind: 'dropped', of: 'ecrits' },
  });
  expect(listStanding(PROPOSALS, rows).map(({ fact: name, value }) => [name, value])).toEqual([
    ['montant', 1500],
    ['nature', 'impaye'],
  ]);
});
