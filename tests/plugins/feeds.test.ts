import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { cleanFeedItem, FINISHERS } from '../../src/plugins/articles/feeds';

const FACTS = { url: 'https://exemple.invalid/actualites/feed', author: 'La rédaction' };
const finish = (name: string, text: string): string => FINISHERS[name]?.(text, FACTS) ?? '';

describe('a feed', () => {
  it('has headings without the link to themselves', () => {
    const content =
      '<h2 id="a">Qui<a class="lc-anchor lc-no-print" href="/x/#a" aria-label="Lien direct vers « Qui »">#</a></h2><p><a href="#b">#</a></p>';
    expect(cleanFeedItem({ content }).content).toBe('<h2 id="a">Qui</h2><p><a href="#b">#</a></p>');
    expect(cleanFeedItem({})).toEqual({});
  });

  it('says where it is read and who writes it', () => {
    const rss = finish('rss.xml', '<rss version="2.0"><channel><title>A</title></channel></rss>');
    const atom = finish(
      'atom.xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="alternate" href="https://exemple.invalid/"/></feed>',
    );
    for (const text of [rss, atom]) {
      XmlDocument.fromString(text).dispose();
      expect(text).toMatch(/rel="self"/);
      expect(text).toContain(FACTS.url);
    }
    expect(atom).toContain('<author><name>La rédaction</name></author>');
    expect(JSON.parse(finish('feed.json', '{"version":"1","title":"A","items":[]}'))).toEqual({
      version: '1',
      title: 'A',
      feed_url: FACTS.url,
      author: { name: 'La rédaction' },
      items: [],
    });
  });
});
