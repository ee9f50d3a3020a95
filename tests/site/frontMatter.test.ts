import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/components/formatDate';
import { readGuideFrontMatter } from '../../src/theme/DocItem/frontMatter';

describe('readGuideFrontMatter', () => {
  it('reads a guide, dates as text or as YAML gives them', () =>
    expect(
      readGuideFrontMatter({
        law_read_from: '2024-02-01',
        law_read: new Date('2026-09-25'),
        law_reading: 'secondary',
        law_confidence: 'medium',
        next_check: '2027-03-31',
        trees: ['impaye'],
        related_guides: [{ id: 'droits/delais-pour-agir', title: 'T', description: 'D' }],
        lawyer: 'advised',
        lawyer_reason: 'Le délai est court.',
        reading_minutes: 4,
      }),
    ).toEqual({
      lawReadFrom: '2024-02-01',
      lawRead: '2026-09-25',
      lawReading: 'secondary',
      lawConfidence: 'medium',
      nextCheck: '2027-03-31',
      trees: ['impaye'],
      related: [{ id: 'droits/delais-pour-agir', title: 'T', description: 'D' }],
      lawyer: 'advised',
      lawyerReason: 'Le délai est court.',
      readingMinutes: 4,
    }));

  it('claims nothing that is missing or misspelt', () => {
    const guide = readGuideFrontMatter({ law_reading: 'officiel', lawyer: 'oui', trees: 'impaye' });
    expect(guide).toMatchObject({ trees: [], related: [] });
    expect([guide.lawReading, guide.lawyer, guide.lawRead]).toEqual([undefined, undefined, undefined]);
  });
});

describe('formatDate', () => {
  it('writes the first of the month as French does', () =>
    expect(formatDate('2026-11-01')).toBe('1er\u00a0novembre\u00a02026'));
  it('leaves other days alone', () => expect(formatDate('2026-11-21')).toBe('21\u00a0novembre\u00a02026'));
  it('gives back what is no date', () => expect(formatDate('bientôt')).toBe('bientôt'));
});
