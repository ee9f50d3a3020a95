/** A letter as a draft and as HTML, read back by a reader that is not its writer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanField } from '../../../src/case/letters/clean';
import { formatEml } from '../../../src/case/letters/eml';
import { formatLetterHtml } from '../../../src/case/letters/html';
import type { FilledLetter } from '../../../src/case/letters/model';
import { formatLetterText } from '../../../src/case/letters/text';
import { HOSTILE } from '../file/arbitrary';
import { fill, fillCase, findLetter, letters } from './world';

const MOMENT = new Date('2026-11-24T09:30:15Z');
const decode = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

/** Reads a message: headers unfolded and decoded (RFC 2047), and its parts. */
function read(letter: FilledLetter) {
  const text = formatEml(letter, MOMENT);
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replace(/\r\n /g, ' ')
      .split('\r\n')
      .map((line) => {
        const [name = '', ...value] = line.split(': ');
        const words = value.join(': ').replace(/\?= (?==\?)/g, '?=');
        return [name, words.replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word) => decode(word))];
      }),
  );
  const boundary = /boundary="(.*)"/.exec(headers['Content-Type'] ?? '')?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => decode(part.split('\r\n\r\n')[1] ?? ''));
  return { text, headers, parts };
}

const RELANCE = findLetter('relance-1');
const write = (value: string, email = 'durand@exemple.fr') =>
  fill(
    RELANCE,
    fillCase(RELANCE, {}, (_id, { type }) =>
      type === 'email' ? email : type === 'date' ? '24/09/2026' : type === 'amount' ? '3 200' : value,
    ),
  ).letter;

describe('a draft', () => {
  it('is one that mail programs open to be sent, in plain text and in HTML', () => {
    const letter = write('Société Été');
    const { text, headers, parts } = read(letter);
    expect(headers).toMatchObject({
      To: 'Société Été <durand@exemple.fr>',
      Subject: letter.subject.replace(/\s+/g, ' '),
      Date: 'Tue, 24 Nov 2026 09:30:15 +0000',
      'X-Unsent': '1',
      'MIME-Version': '1.0',
    });
    expect(headers).not.toHaveProperty('From');
    expect(parts).toHaveLength(2);
    expect(parts[0]?.replace(/\r\n/g, '\n')).toBe(formatLetterText(letter, true));
    expect(parts[1]).toContain(formatLetterHtml(letter, true));
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('names nobody while no address can be read', () =>
    expect(read(write('Durand', 'durand')).headers).not.toHaveProperty('To'));

  it('carries no header of the reader’s making, whatever is typed', () => {
    const names = Object.keys(read(write('x')).headers);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.constantFrom(...HOSTILE, 'x\r\nBcc: y@exemple.fr'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(cleanField(text) !== '');
        const { headers, parts } = read(write(text));
        expect(Object.keys(headers)).toEqual(names);
        expect(parts).toHaveLength(2);
        expect(headers.Subject).toContain(cleanField(text).replace(/\s+/g, ' ').slice(0, 5).trim());
      }),
      { numRuns: 150 },
    );
  });
});

describe('a letter as HTML', () => {
  it.each(letters)('of $id says what its text says', (letter) => {
    const { letter: filled } = fill(letter, fillCase(letter, { 'type-de-client': 'professionnel' }));
    const words = (text: string) => text.replace(/[-\s]+/g, '');
    const html = formatLetterHtml({ ...filled, annex: null });
    const shown = html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(words(shown)).toBe(words(formatLetterText({ ...filled, annex: null })));
  });

  it('lays out lists, the working, and what is missing', () => {
    const notice = findLetter('mise-en-demeure-professionnel');
    const html = formatLetterHtml(
      fill(notice, {
        facts: { 'type-de-client': 'professionnel', montant: 3200, echeance: '2024-09-24' },
        typed: {},
        ours: {},
        today: '2026-11-24',
      }).letter,
    );
    expect(html).toMatch(/<ul><li>le principal.*<\/li>\n<li>.*<\/li><\/ul>/s);
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(3);
    expect(html).toContain('<b style="background:#fff2b3">[à compléter');
  });

  it('holds hostile texts as texts', () => {
    for (const text of HOSTILE)
      expect(formatLetterHtml(write(text))).not.toMatch(/<(?!\/?(?:div|p|strong|br|ul|li|b)\b)/);
  });
});
