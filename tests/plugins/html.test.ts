import { describe, expect, it } from 'vitest';
import { h, parseHtml, renderHtml } from '../../src/plugins/decision-trees/html';

describe('renderHtml', () => {
  it('takes no text for mark-up', () =>
    expect(renderHtml(h('p', { title: '"<b>' }, '<script>', ['a', null, 'b']), '/').html).toBe(
      '<p title="&#x22;<b>">&#x3C;script>ab</p>',
    ));

  it('tells anchors and the addresses of this site, each once, also within rendered Markdown', () => {
    const text = parseHtml('<p>Voyez <a href="/site/guides/a/">a</a></p>');
    const page = renderHtml(
      [h('h2', { id: 'b' }, 'B'), text, text, h('a', { href: '/autre/' }, 'c')],
      '/site/',
    );
    expect(page).toMatchObject({ anchors: ['b'], links: ['/site/guides/a/'] });
  });

  it.each(['javascript:alert(1)', ' JavaScript:x', 'data:text/html,x', 'vbscript:x'])('refuses %s', (href) =>
    expect(() => renderHtml(h('a', { href }, 'x'), '/')).toThrow(RangeError),
  );

  it.each(['https://a.fr/', '/a/', '#a', 'mailto:a@b.fr', 'tel:+33', 'a/b', '?q=a:b'])('takes %s', (href) =>
    expect(renderHtml(h('a', { href }, 'x'), '/').html).toContain(href),
  );
});
