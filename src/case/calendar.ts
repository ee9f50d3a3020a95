/**
 * Deadlines as a calendar file (iCalendar, RFC 5545), for Google, Apple and Outlook.
 *
 * Written here since `ts-ics` 2.4.6, tried, folds lines through characters and leaves carriage returns and the texts of
 * alarms unescaped.
 */
import { addDuration, formatDay, parseDay } from '../trees/calendar';
import { cleanText } from './plainText';

export interface CalendarEvent {
  /** the same for the same deadline at each export, so that it is replaced and not doubled */
  id: string;
  /** `YYYY-MM-DD`, a whole day */
  day: string;
  title: string;
  text: string;
  /** days before at which the reader is reminded, at 9 h, none twice */
  remindBefore: readonly number[];
  /** grows with the case, so that a program keeps the later of two exports */
  sequence: number;
  /** where the case can be read again; an absolute address */
  url: string;
  /** done, or no longer to be done: a program that holds it strikes it out */
  isCancelled?: true;
}

/** The longest line allowed, in bytes, its end not counted. */
const LONGEST_LINE = 75;

/**
 * Formats a calendar: events to be added to one's own. With `METHOD` or a name of its own, Outlook opens a second calendar,
 * whose reminders do not ring.
 *
 * @param stamp - the moment of the export
 */
export function formatCalendar(events: readonly CalendarEvent[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Litiges clients//Dossier//FR',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => formatEvent(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function formatEvent(event: CalendarEvent, stamp: Date): string[] {
  const { id, day, title, text, sequence, url, isCancelled } = event;
  const start = parseDay(day);
  if (start === null) return [];
  const next = addDuration(start, { count: 1, unit: 'days' }, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^a-z0-9.-]/gi, '-')}@litiges-clients.invalid`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${formatDay(start).replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${formatDay(next).replaceAll('-', '')}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    `URL:${new URL(url).href}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(isCancelled ? [] : event.remindBefore).flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title)}`,
      `TRIGGER:${formatTrigger(days)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** From midnight of the day: `0` is 9 h of that day, `3` is 9 h three days before. */
function formatTrigger(days: number): string {
  return days === 0 ? 'PT9H' : `-P${days - 1}DT15H`;
}

function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const BYTES = new TextEncoder();

/** Folds a line between characters, never inside one: a continuation begins with a space. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = BYTES.encode(character).length;
    if (size + bytes > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join('\r\n');
}
