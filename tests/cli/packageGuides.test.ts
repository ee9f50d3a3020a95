import { describe, expect, it } from 'vitest';
import { extractGuide } from '../../src/cli/package/guides';
import { renderPage } from '../../src/cli/package/page';

const page = (inner: string) =>
  `<!doctype html><html><body><nav>menu</nav><article><div class=lc-prose>${inner}</div></article>`;

describe('the text of a guide in a package', () => {
  it('leaves out what runs, what needs the site, and what leads around it', () => {
    const html = extractGuide(
      page(
        '<p onclick="x()" style="color:red">Texte</p><script>alert(1)</script><iframe src=//x></iframe><div class="lc-js-only">outil</div><p class="lc-no-print">menu</p>',
      ),
      null,
    );
    expect(html).toBe('<p>Texte</p>');
  });

  it('keeps links to other sites, opened apart; links of the site keep their words alone while it has no address', () => {
    const source = page('<a href=https://www.legifrance.gouv.fr/x>texte</a> <a href=/guides/a/>guide</a>');
    expect(extractGuide(source, null)).toBe(
      '<a href="https://www.legifrance.gouv.fr/x" target="_blank" rel="noopener noreferrer">texte</a> guide',
    );
    expect(extractGuide(source, 'https://exemple.test')).toContain(
      '<a href="https://exemple.test/guides/a/" target="_blank" rel="noopener noreferrer">guide</a>',
    );
  });

  it('gives ids a prefix, wherever they are named', () => {
    const source = page(
      '<a href=#role>voir</a><h2 id=role>Rôle</h2><button popovertarget=terme>mot</button><span popover id=terme>sens</span>',
    );
    expect(extractGuide(source, null)).toBe(
      '<a href="#guide-role">voir</a><h2 id="guide-role">Rôle</h2><button popovertarget="guide-terme">mot</button><span popover="" id="guide-terme">sens</span>',
    );
  });

  it('keeps the classes that packages have too, and words in place of pictures', () => {
    const source = page(
      '<p class="lc-notice title_x9">a</p><img src=/x.png alt="schéma"><a href="javascript:x()">b</a>',
    );
    expect(extractGuide(source, null)).toBe('<p class="lc-notice">a</p>schémab');
  });

  it('is missed where a page has none', () => {
    expect(() => extractGuide('<p>rien</p>', null)).toThrow('no text of a guide');
  });
});

describe('the page of a package', () => {
  it('holds any content as data, whatever it looks like', () => {
    const content = { html: '</script><script>alert(1)</script>', line: '\u2028' };
    const html = renderPage({ title: 'a <b>', content });
    const json = /type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(content);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<title>a &#60;b&#62;</title>');
  });
});
