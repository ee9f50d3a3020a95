import { describe, expect, it } from 'vitest';
import { listGuides } from '../../src/plugins/decision-trees/guides';
import { parsePages } from '../../src/site/pages/parse';

const guide = (path: string, head: string) =>
  listGuides(parsePages([{ path, text: `---\n${head}\n---\n` }], { trees: new Set() }).pages)[0];

describe('listGuides', () => {
  it('reads the id from the path and the words from the front matter', () => {
    const head =
      'title: Vos preuves\ndescription: Ce qu’il faut.\nlawyer: optional\nabout: [réunissez les preuves]';
    expect(guide('docs/droits/preuves.mdx', head)).toEqual({
      id: 'droits/preuves',
      title: 'Vos preuves',
      description: 'Ce qu’il faut.',
      url: '/guides/droits/preuves/',
      about: ['réunissez les preuves'],
    });
  });

  it.each([
    ['docs/index.mdx', 'slug: /', '/guides/'],
    ['docs/droits/index.mdx', 'title: x', '/guides/droits/'],
    ['docs/droits/a.mdx', 'slug: b', '/guides/droits/b/'],
    ['docs/droits/a.mdx', 'slug: /b', '/guides/b/'],
  ])('gives %s with %s the address %s', (path, head, url) => expect(guide(path, head)?.url).toBe(url));

  it('leaves drafts out, and survives front matter that cannot be read', () => {
    expect(guide('docs/a.mdx', 'draft: true')).toBeUndefined();
    expect(guide('docs/a.mdx', 'title: [')).toMatchObject({ id: 'a', title: 'a' });
  });
});
