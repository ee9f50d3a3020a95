/** The templates as they are published: each stands with nothing known and with everything known. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/case/letters/markers';
import { CHANNELS, findField } from '../../../src/case/letters/model';
import { formatLetterText } from '../../../src/case/letters/text';
import { listNumbers } from '../../../src/trees/check/texts';
import { book, EMPTY, fill, fillCase, letters, project } from './world';

const pages = readdirSync('docs/modeles').filter((name) => name.endsWith('.mdx'));

describe('the letters', () => {
  it('are sound', () => expect(project.issues.filter(({ file }) => file.startsWith('docs/'))).toEqual([]));
  it('are 14 at least, each on its page', () => {
    expect(letters.length).toBeGreaterThanOrEqual(14);
    expect(letters.map(({ id }) => `${id}.mdx`).sort()).toEqual(pages.sort());
  });
  it('are written once: their pages show the template', () => {
    for (const { id } of letters) {
      const page = readFileSync(`docs/modeles/${id}.mdx`, 'utf8');
      expect(page, id).toContain(`<Lettre id="${id}" />`);
      expect(page, id).not.toMatch(/^>/m);
    }
  });
});

describe.each(letters)('$id', (letter) => {
  it('stands with nothing known: every required field is a blank', () => {
    const { letter: filled, fields } = fill(letter, EMPTY);
    const text = formatLetterText({ ...filled, blocks: filled.blocks.map(({ paper: _, ...one }) => one) });
    for (const { id, field, source } of fields)
      if (!field.optional && source === 'empty')
        expect(
          text.includes(`[à compléter\u00A0: ${field.blank}]`) || isRead(id),
          `${id} is asked and not shown`,
        ).toBe(true);
    expect(text).not.toMatch(/\{[#!@§$=]|undefined|NaN|null/);
    expect(filled.missing).toBeGreaterThan(0);
  });

  it.each(['consommateur', 'professionnel', 'association', 'public'])('stands whole for: %s', (customer) => {
    const { letter: filled, fields } = fill(letter, fillCase(letter, { 'type-de-client': customer }));
    const text = formatLetterText(filled);
    expect(text).not.toContain('[à compléter');
    expect(text).not.toContain('[à garder');
    expect(filled.missing).toBe(0);
    expect(fields.filter(({ problem }) => problem)).toEqual([]);
  });

  it('uses every field it asks for', () => {
    const texts = [letter.subject, ...letter.blocks.flatMap((block) => listTexts(block))];
    const parts = texts.flatMap(splitText);
    for (const id of letter.fields)
      expect(parts.some((part) => part.kind === 'field' && part.id === id) || isRead(id), id).toBe(true);
  });

  it('holds no number of law, and says how it travels', () => {
    const texts = [letter.subject, ...letter.blocks.flatMap((block) => listTexts(block))];
    for (const text of texts) {
      const words = splitText(text)
        .map((part) => (part.kind === 'text' && 'text' in part ? part.text : '…'))
        .join('');
      expect(listNumbers(words), text).toEqual([]);
    }
    expect(CHANNELS[letter.channel]).toBeDefined();
    for (const id of letter.fields) expect(findField(book, letter, id).label).not.toBe('');
  });

  /** True for a field that only a computation reads, or that stands in a passage the case leaves out. */
  function isRead(id: string): boolean {
    const texts = letter.blocks.flatMap((block) => listTexts(block));
    const isComputed = texts.some((text) => text.includes('{!'));
    const isConditional = letter.blocks.some(
      (block) => block.kind !== 'list' && block.if && block.text.includes(`{#${id}}`),
    );
    const optional = texts.some((text) => text.includes(`{#${id}}`) && namesOptional(text));
    return isComputed || isConditional || optional;
  }

  function namesOptional(text: string): boolean {
    return splitText(text).some(
      (part) => part.kind === 'field' && findField(book, letter, part.id).optional === true,
    );
  }
});

function listTexts(block: (typeof letters)[number]['blocks'][number]): string[] {
  return block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text];
}
