import { describe, expect, it } from 'vitest';
import { buildErratumLink, readErratum } from '../../src/site/erratum';
import { listShareLinks } from '../../src/site/share';

const PAGE = { title: 'Délais & « pièges »', address: 'https://exemple.fr/guides/droits/delais/' };

describe('listShareLinks', () => {
  const links = listShareLinks(PAGE);
  it('offers five ways, each a link that a browser can open', () => {
    expect(links.map(({ id }) => id)).toEqual(['courriel', 'linkedin', 'x', 'facebook', 'whatsapp']);
    for (const { href } of links) expect(new URL(href).protocol).toMatch(/^(?:https|mailto):$/);
  });
  it('hands on title and address whole', () => {
    const read = (id: string) => new URL(links.find((link) => link.id === id)?.href ?? '').searchParams;
    expect(read('courriel').get('subject')).toBe(PAGE.title);
    expect(read('linkedin').get('url')).toBe(PAGE.address);
    expect(read('x').get('text')).toBe(PAGE.title);
    expect(read('facebook').get('u')).toBe(PAGE.address);
    expect(read('whatsapp').get('text')).toBe(`${PAGE.title} ${PAGE.address}`);
  });
});

describe('an erratum', () => {
  const page = { ...PAGE, version: '24 novembre 2026' };
  it('goes by the contact page, which reads it back', () => {
    const link = buildErratumLink(page);
    expect(link).toMatch(/^\/contact\/#erreur:[^=]+$/);
    const read = readErratum(new URL(link, 'https://exemple.fr').hash);
    for (const part of [page.title, page.address, page.version]) expect(read?.message).toContain(part);
    expect(read?.otherParty).not.toBe('');
  });
  it.each(['', '#contact', '#erreur:', '#erreur:%E0%A4%A'])('reads nothing in « %s »', (hash) =>
    expect(readErratum(hash)).toBeNull(),
  );
  it('cuts what is too long for a subject', () =>
    expect(readErratum(`#erreur:${'x'.repeat(5000)}`)?.message.length).toBeLessThan(400));
});
