/** Texts of training: days counted from today, and passages marked across whatever Markdown makes of them. */
import { describe, expect, it } from 'vitest';
import { fillTraining, listDayMarkers, resolveDay } from '../../src/training/fill';
import { renderPaper } from '../../src/training/markdown';
import { findQuote, pickMarked, renderMarked, showMarks } from '../../src/training/marks';
import { NO_REPLY, parseReply } from '../../src/training/reply';

describe('a day of a case', () => {
  it.each([
    ['today', '2026-11-24'],
    ['today - 26 months', '2024-09-24'],
    ['today + 8 days', '2026-12-02'],
    ['today - 1 year', '2025-11-24'],
  ])('%s', (written, day) => expect(resolveDay(written, '2026-11-24')).toBe(day));

  it.each(['yesterday', 'today - soon', 'today 3 days', '2026-11-24'])('%s is none', (written) =>
    expect(resolveDay(written, '2026-11-24')).toBeNull(),
  );

  it('is written in French, on the last day of a shorter month too', () => {
    expect(fillTraining('le {~today - 1 month}', '2027-03-31')).toBe('le 28\u00a0février 2027');
    expect(listDayMarkers('{~today} et {~ today - 2 days }')).toEqual(['today', 'today - 2 days']);
  });
});

describe('a passage', () => {
  const mark = (text: string, ...quotes: [string, string][]) =>
    renderMarked(
      text,
      quotes.map(([fact, quote]) => ({ fact, quote })),
      renderPaper,
    );

  it('is found across line breaks, once for each place', () => {
    expect(findQuote('a b\nc, puis a b c', 'a b c')).toHaveLength(2);
    expect(findQuote('prix (TTC) : 3.50', '(TTC) : 3.50')).toHaveLength(1);
    expect(findQuote('3x50', '3.50')).toHaveLength(0);
  });

  it('crosses emphasis', () =>
    expect(mark('Reste **500 €** dus.', ['montant', 'Reste **500 €**'])).toBe(
      '<p><mark data-fact="montant">Reste </mark><strong><mark data-fact="montant">500 €</mark></strong> dus.</p>',
    ));

  it('keeps rows of tables whole', () => {
    const html = mark('| Objet | Prix |\n| --- | --- |\n| Site | 500 € |', ['montant', '| Site | 500 € |']);
    expect(html).toContain('<td><mark data-fact="montant">Site</mark></td>');
    expect(html).toContain('<td><mark data-fact="montant">500 €</mark></td>');
  });

  it('keeps items of lists whole, and markers', () =>
    expect(mark('- {~today} : payé', ['date', '- {~today} : payé'])).toContain(
      '<li><mark data-fact="date">{~today} : payé</mark></li>',
    ));

  it('names every fact that overlapping quotes tell', () => {
    const html = mark(
      'Notre société de Lyon a payé.',
      ['a', 'Notre société de Lyon'],
      ['b', 'de Lyon a payé'],
    );
    expect(html).toContain('<mark data-fact="a b">de Lyon</mark>');
    expect(pickMarked(html, 'b')).toBe('de Lyon  a payé');
    expect(showMarks(html, [])).toBe('<p>Notre société de Lyon a payé.</p>');
    expect(showMarks(html, ['b'])).toBe(
      '<p>Notre société <mark data-fact="b">de Lyon</mark><mark data-fact="b"> a payé</mark>.</p>',
    );
  });

  it('shows HTML as text', () =>
    expect(mark('<b onclick="x">Oui</b>', ['a', 'Oui'])).toBe(
      '<p>&lt;b onclick=&quot;x&quot;&gt;<mark data-fact="a">Oui</mark>&lt;/b&gt;</p>',
    ));
});

describe('a reply under way', () => {
  const reply = {
    choices: [1, 2, 3].map(() => ({ html: '', verdict: 'weak' as const, why: '' })),
    rubric: [{ id: 'ton', kind: 'tone' as const, criterion: '', why: '' }],
  };
  it('comes back as it was', () => {
    const state = {
      choice: 2,
      hasRead: true,
      text: 'Madame',
      isWritten: true,
      judged: { ton: 'partly' as const },
    };
    expect(parseReply(reply, JSON.stringify(state))).toEqual(state);
  });
  it.each(['', 'null', '[]', '{"choice":9,"text":4,"judged":{"ton":"très bien","x":"yes"}}'])(
    'is begun anew where nothing fits: %s',
    (text) => expect(parseReply(reply, text)).toEqual(NO_REPLY),
  );
});
