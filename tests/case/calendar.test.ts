import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, foldLine, formatCalendar } from '../../src/case/calendar';
import { cleanText } from '../../src/case/plainText';
import { HOSTILE } from './file/arbitrary';

const STAMP = new Date('2026-11-24T09:30:15.123Z');
const EVENT: CalendarEvent = {
  id: 'k1.impaye/petite-creance/mise-en-demeure',
  day: '2026-12-02',
  title: 'Envoyez la mise en demeure : Durand',
  text: 'Recommandé, avec avis ; gardez l’envoi.\nQui : vous',
  remindBefore: [3],
  sequence: 4,
  url: 'https://exemple.invalid/dossier/',
};

/** Read by a parser that is not the writer. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => ({
    uid: one.getFirstPropertyValue('uid'),
    summary: one.getFirstPropertyValue('summary'),
    text: one.getFirstPropertyValue('description'),
    start: String(one.getFirstPropertyValue('dtstart')),
    end: String(one.getFirstPropertyValue('dtend')),
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    alarms: one.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    sequence: one.getFirstPropertyValue('sequence'),
    status: one.getFirstPropertyValue('status'),
    url: one.getFirstPropertyValue('url'),
    properties: one.getAllProperties().length,
  }));
}

describe('a calendar of deadlines', () => {
  it('is read by another program as it was meant', () => {
    expect(read(formatCalendar([EVENT], STAMP))).toEqual([
      {
        uid: 'k1.impaye-petite-creance-mise-en-demeure@litiges-clients.invalid',
        summary: EVENT.title,
        text: EVENT.text,
        start: '2026-12-02',
        end: '2026-12-03',
        stamp: '2026-11-24T09:30:15Z',
        alarms: ['-P2DT15H'],
        sequence: 4,
        status: 'CONFIRMED',
        url: 'https://exemple.invalid/dossier/',
        properties: 11,
      },
    ]);
  });

  it('is read by a second program as by the first', () => {
    const events = [
      { ...EVENT, remindBefore: [184, 30, 14, 3] },
      {
        ...EVENT,
        id: 'k1.fin',
        isCancelled: true as const,
        sequence: 5,
        title: 'Été ; « x »,\n'.repeat(9),
      },
    ];
    const written = formatCalendar(events, STAMP);
    const first = read(written);
    const second = Object.values(sync.parseICS(written)).filter(
      (one): one is VEvent => one?.type === 'VEVENT',
    );
    expect(second).toHaveLength(2);
    for (const [index, one] of second.entries()) {
      const day = (date: Date) =>
        [date.getFullYear(), date.getMonth() + 1, date.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
      expect({
        uid: one.uid,
        summary: one.summary,
        text: one.description,
        start: day(one.start as Date),
        end: day(one.end as Date),
        stamp: one.dtstamp?.toISOString().replace('.000', ''),
        alarms: (one.alarms ?? []).map(({ trigger }) => String(trigger)),
        sequence: Number(one.sequence),
        status: one.status,
        url: one.url,
      }).toEqual({ ...first[index], properties: undefined });
      expect(one.datetype).toBe('date');
    }
  });

  it('is added to the reader’s own calendar: no method, no name, and reminders that ring', () => {
    const written = formatCalendar([{ ...EVENT, remindBefore: [30, 14, 3, 0] }], STAMP);
    expect(written).not.toMatch(/METHOD|X-WR/);
    expect(read(written)[0]?.alarms).toEqual(['-P29DT15H', '-P13DT15H', '-P2DT15H', 'PT9H']);
  });

  it('strikes out what is done, without a reminder', () => {
    const [done] = read(formatCalendar([{ ...EVENT, sequence: 5, isCancelled: true }], STAMP));
    expect(done).toMatchObject({ status: 'CANCELLED', sequence: 5, alarms: [] });
  });

  it('names a deadline the same at each export, and reminds of a near one the same morning', () => {
    const [later] = read(formatCalendar([{ ...EVENT, day: '2026-12-05', remindBefore: [0] }], new Date()));
    expect(later).toMatchObject({ uid: read(formatCalendar([EVENT], STAMP))[0]?.uid, alarms: ['PT9H'] });
  });

  it('holds hostile texts as texts', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(text, text, (title, about) => {
        const written = formatCalendar([{ ...EVENT, title, text: about }], STAMP);
        const events = read(written);
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({
          summary: cleanText(title),
          text: cleanText(about),
          properties: 11,
        });
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 150 },
    );
  });

  it('folds lines at 75 bytes, between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (line) => {
        const parts = foldLine(line).split('\r\n');
        expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
        expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});
