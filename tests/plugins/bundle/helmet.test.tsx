// @vitest-environment happy-dom
/** The head of the page as the browser's short module keeps it, against the package that pre-renders it. */
import { cleanup, render } from '@testing-library/react';
import { type ComponentType, type ReactNode, StrictMode } from 'react';
import * as original from 'react-helmet-async';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as short from '../../../src/plugins/bundle/browser/helmet';

interface Package {
  Helmet: ComponentType<{ children?: ReactNode }>;
  HelmetProvider: ComponentType<{ children?: ReactNode }>;
}
const PACKAGES: [name: string, used: Package][] = [
  ['the package', original as unknown as Package],
  ['the short module', short as Package],
];

/** A head like those of this site: defaults, the page's address, then the page itself, inside. */
function Site({ used: { Helmet, HelmetProvider }, page }: { used: Package; page: string }): ReactNode {
  const image = page === 'impaye';
  return (
    <HelmetProvider>
      <Helmet>
        <html lang="fr-FR" dir="ltr" />
        <title>Litiges clients</title>
        <meta property="og:title" content="Litiges clients" />
        <meta name="viewport" content="width=device-width" />
        {false}
      </Helmet>
      <Helmet>
        <link rel="canonical" href={`https://exemple.fr/${page}/`} />
        <meta name="twitter:card" content="summary" />
      </Helmet>
      <main key={page}>
        <Helmet>
          <title>{`${page} | Litiges clients`}</title>
          <meta property="og:title" content={page} />
          {image && <meta property="og:image" content="/a.png" />}
          {image && <meta property="og:image" content="/b.png" />}
          <link rel="alternate" href="/actualites/rss.xml" />
        </Helmet>
      </main>
      {image && (
        <Helmet>
          <html lang="fr-FR" data-has-hydrated="true" />
        </Helmet>
      )}
    </HelmetProvider>
  );
}

const settle = () => new Promise((done) => setTimeout(done, 60));

function readHead(): { title: string; tags: string[]; html: Record<string, string> } {
  const tags = [...document.head.querySelectorAll('meta,link')].map((tag) =>
    [...tag.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
  );
  const html = [...document.documentElement.attributes]
    .filter(({ name }) => name !== 'data-rh')
    .map(({ name, value }) => [name, value]);
  return { title: document.title, tags: tags.sort(), html: Object.fromEntries(html) };
}

/** What each package makes of the same pages, one after the other. */
async function visit(used: Package, pages: readonly string[]) {
  const view = render(<Site used={used} page={pages[0] ?? ''} />);
  const heads = [];
  for (const page of pages) {
    view.rerender(<Site used={used} page={page} />);
    await settle();
    heads.push(readHead());
  }
  view.unmount();
  await settle();
  return { heads, after: readHead().tags };
}

function reset(): void {
  document.head.innerHTML = '<meta charset="utf-8">';
  document.title = '';
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
}

describe('the head of pages', () => {
  beforeEach(reset);
  afterEach(cleanup);

  it('is what the package makes it, from page to page', async () => {
    const results = [];
    for (const [, used] of PACKAGES) {
      reset();
      results.push(await visit(used, ['impaye', 'compromis', 'impaye']));
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[1]?.heads[1]?.title).toBe('compromis | Litiges clients');
    expect(results[1]?.heads[0]?.tags.filter((tag) => tag.includes('og:image'))).toHaveLength(2);
    expect(results[1]?.heads[1]?.html).toEqual({ lang: 'fr-FR', dir: 'ltr' });
  });

  it.each(PACKAGES)('keeps the tags that pre-rendering left: %s', async (_, used) => {
    document.head.innerHTML =
      '<meta data-rh="true" name="twitter:card" content="summary"><meta data-rh="true" name="old">';
    const kept = document.head.querySelector('[name="twitter:card"]');
    render(<Site used={used} page="impaye" />);
    await settle();
    expect(document.head.querySelector('[name="twitter:card"]')).toBe(kept);
    expect(document.head.querySelector('[name="old"]')).toBeNull();
  });

  it('bears being mounted twice', async () => {
    render(
      <StrictMode>
        <Site used={short as Package} page="impaye" />
      </StrictMode>,
    );
    await settle();
    expect(document.title).toBe('impaye | Litiges clients');
    expect(document.head.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
  });
});
