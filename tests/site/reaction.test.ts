import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildReaction, buildReactionMailto, findReactionFault } from '../../src/site/contact/reaction';
import { MESSAGE_LIMIT } from '../../src/site/contact/request';
import { buildReactionLink, readErratum } from '../../src/site/erratum';

const PAGE = { title: 'Délais & « pièges »', address: 'https://exemple.fr/actualites/delais/' };
const schema = z.fromJSONSchema(JSON.parse(readFileSync('endpoint/reaction.schema.json', 'utf8')) as never);

describe('a reaction', () => {
  it('needs a few words, not too many, and a sound address where there is one', () => {
    const fault = (message: string, email = '') => findReactionFault({ message, email });
    expect(fault('Merci.')).toBeNull();
    expect(fault('Merci.', 'ana@exemple.fr')).toBeNull();
    expect(fault('  ')).toMatch(/quelques mots/);
    expect(fault('x'.repeat(MESSAGE_LIMIT + 1))).toMatch(/dépasse/);
    expect(fault('Merci.', 'ana@exemple')).toMatch(/adresse/);
  });
  it('carries the title and the address of its page, as the endpoint is told', () => {
    const sent = buildReaction(
      PAGE,
      { message: ' Et le taux ? ', email: '' },
      '',
      new Date('2026-11-30T10:00:00Z'),
    );
    expect(schema.parse(sent)).toEqual({
      objet: 'reaction',
      page: PAGE.title,
      adresse: PAGE.address,
      message: 'Et le taux ?',
      courriel: '',
      envoye_le: '2026-11-30T10:00:00.000Z',
      site_web: '',
    });
    // Readers without JavaScript send no moment.
    const { envoye_le: _, ...plain } = sent;
    expect(schema.safeParse(plain).success).toBe(true);
    expect(schema.safeParse({ ...plain, page: '' }).success).toBe(false);
  });
  it('goes by e-mail with them where there is no endpoint', () => {
    const link = new URL(buildReactionMailto('redaction@exemple.fr', PAGE, 'Et le taux ?'));
    expect(link.pathname).toBe('redaction@exemple.fr');
    expect(link.searchParams.get('subject')).toBe(`Réaction : ${PAGE.title}`);
    for (const part of ['Et le taux ?', PAGE.title, PAGE.address])
      expect(link.searchParams.get('body')).toContain(part);
  });
  it('else from the contact page, which begins with them', () => {
    const read = readErratum(new URL(buildReactionLink(PAGE), 'https://exemple.fr').hash);
    expect(read?.message).toContain(PAGE.title);
    expect(read?.message).not.toContain('Erreur');
    expect(read?.otherParty).not.toBe('');
  });
});
