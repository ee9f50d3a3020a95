import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/trees/condition';
import { formatFactValue } from '../../src/trees/factTypes';
import { formatAmount, formatDate, formatDuration } from '../../src/trees/format';
import { renderMarkdown } from '../../src/trees/markdown';
import type { LawReference } from '../../src/trees/model';
import { fillText, listMarkers, settleMarkers, settleValues } from '../../src/trees/text';
import { formatCondition } from '../../src/trees/wording';
import { buildForest, choice, choices, fact, LAW, TODAY } from './build';

/** Non-breaking spaces made visible. */
const show = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');

describe('French wording of values', () => {
  it.each([
    [5000, '5_000_€'],
    [1234.5, '1_234,50_€'],
    [0, '0_€'],
  ])('%s euros', (euros, text) => expect(show(formatAmount(euros))).toBe(text));

  it('words dates and durations', () => {
    expect(show(formatDate('2026-03-01'))).toBe('1er_mars 2026');
    expect(show(formatDuration({ count: 2, unit: 'years' }))).toBe('deux_ans');
    expect(show(formatDuration({ count: 30, unit: 'days' }))).toBe('30_jours');
    expect(show(formatDuration({ count: 1, unit: 'weeks' }))).toBe('une_semaine');
    expect(show(formatDuration({ count: 4, unit: 'calendar-years' }))).toBe('quatre_années civiles');
  });

  it('words an unknown fact and an empty list', () => {
    expect(formatFactValue(choice('a', ['x']), null)).toBe('je ne sais pas');
    expect(formatFactValue(choices('a', ['x']), [])).toBe('aucun de ces éléments');
  });
});

describe('French wording of conditions', () => {
  const facts = [
    choice('client', ['pro', 'particulier']),
    choices('preuves', ['bon', 'devis']),
    fact('montant', { type: 'amount' }),
    fact('depart', { type: 'date' }),
  ];
  const forest = buildForest([{ facts, questions: { client: ['fin'] }, outcomes: ['fin'] }], { law: LAW });
  const defs = Object.fromEntries(facts.map((def) => [def.id, def]));
  const word = (raw: unknown): string => {
    const shapes = Object.fromEntries(
      facts.map((def) => [def.id, { type: def.type, options: def.options?.map((option) => option.id) }]),
    );
    const parsed = parseCondition(raw, shapes, (problem) => {
      throw new Error(problem.message);
    });
    return show(formatCondition(parsed, { ...forest, defs }));
  };

  it.each([
    [{ client: 'pro' }, 'client_: pro'],
    [{ client: ['pro', 'particulier'] }, 'client_: pro ou particulier'],
    [{ montant: '<= @plafond' }, 'montant ≤ 5_000_€'],
    [{ depart: 'older than @delai' }, 'depart_: il y a plus de deux_ans'],
    [{ depart: 'within 30 days' }, 'depart_: il y a au plus 30_jours'],
    [{ depart: 'from 2026-09-01' }, 'depart_: à partir du 1er_septembre 2026'],
    [{ preuves: { any: ['bon', 'devis'] } }, 'preuves_: au moins un parmi (bon, devis)'],
    [
      { or: [{ client: 'pro', montant: '> 100' }, { client: 'particulier' }] },
      '(client_: pro et montant > 100_€) ou client_: particulier',
    ],
    [{ not: { client: 'pro' } }, 'sauf si client_: pro'],
  ])('%j', (raw, text) => expect(word(raw)).toBe(text));
});

describe('short texts', () => {
  const reference: LawReference = {
    id: 'cpce-l125-1',
    text: 'Article L125-1',
    short: 'art. L125-1 CPCE',
    about: 'Petites créances',
    url: 'https://exemple.fr/?a=1&b="2"',
    urlKind: 'article',
    read: '2026-09-25',
    reading: 'secondary',
    confidence: 'agreeing',
  };
  const filling = {
    formatFact: formatFactValue,
    today: TODAY,
    law: LAW,
    facts: { nom: '<img src=x onerror=alert(1)>', client: null },
    defs: { nom: fact('nom', { type: 'text' }), client: choice('client', ['pro']) },
  };

  it('lists markers with their places', () =>
    expect(
      listMarkers('Sous {@plafond}, {=8 jours} ({§cpce-l125-1}).').map(({ kind, text, offset }) => [
        kind,
        text,
        offset,
      ]),
    ).toEqual([
      ['value', 'plafond', 5],
      ['practice', '8 jours', 17],
      ['reference', 'cpce-l125-1', 29],
    ]));

  it('settles citations and practice figures at build time, and leaves values', () => {
    const html = settleMarkers(renderMarkdown('**Sous** {@plafond}, {=8 jours} ({§cpce-l125-1}).'), {
      'cpce-l125-1': reference,
    });
    expect(html).toContain('<strong>Sous</strong> {@plafond}, 8 jours');
    expect(html).toContain('href="https://exemple.fr/?a=1&#38;b=&#34;2&#34;"');
  });

  it('writes out a value that no known change awaits, and leaves the others', () => {
    expect(show(settleValues('Sous {@delai}, {@plafond}', LAW, TODAY))).toBe('Sous deux_ans, {@plafond}');
    expect(show(settleValues('{@plafond}', LAW, '2027-07-01'))).toBe('10_000_€');
  });

  it('fills values on the day and escapes what the reader typed', () => {
    expect(show(fillText('Sous {@plafond}', filling))).toBe('Sous 5_000_€');
    expect(show(fillText('Sous {@plafond}', { ...filling, today: '2027-07-01' }))).toBe('Sous 10_000_€');
    expect(fillText('{$nom}', filling)).not.toContain('<img');
    expect(fillText('{$client}', filling)).toBe('[client]');
  });

  it('elides before a value that begins with a vowel, and nowhere else', () => {
    const law: typeof LAW = {
      ...LAW,
      an: { ...LAW.delai, periods: [{ from: '2000-01-01', value: '1 year' }] } as (typeof LAW)[string],
    };
    const texts = 'Un délai de {@an}, plus que {@an} ; de {@delai}, code {@an}, la fin du {@an}';
    const elided = 'Un délai d’un_an, plus qu’un_an ; de deux_ans, code un_an, la fin du un_an';
    expect(show(fillText(texts, { ...filling, law }))).toBe(elided);
    expect(show(settleValues(texts, law, TODAY))).toBe(elided);
    expect(fillText('de {$nom}', { ...filling, facts: { nom: 'Alpha' } })).toBe('d’Alpha');
    expect(fillText('de {$nom}', { ...filling, facts: { nom: 'onze' } })).toBe('de onze');
    expect(show(fillText('on procède {@an}, lorsque {@an}', { ...filling, law }))).toBe(
      'on procède un_an, lorsqu’un_an',
    );
  });

  it('shows HTML in a text as text', () =>
    expect(renderMarkdown('<script>alert(1)</script> [x](javascript:alert(1))')).not.toMatch(
      /<script|href="javascript/,
    ));
});
