import { describe, expect, it } from 'vitest';
import { addRelatedGuides } from '../../../src/plugins/site-shell/relatedGuides';

const add = (related: unknown) =>
  addRelatedGuides({ frontMatter: { title: 'T', related } }, 'docs/droits/prouver-sa-creance.mdx', 'docs');

describe('addRelatedGuides', () => {
  it('tells title and description of each, in order', () => {
    const { related_guides: guides } = add(['droits/delais-pour-agir', 'escalade/mise-en-demeure'])
      .frontMatter as { related_guides?: { id: string; title: string; description: string }[] };
    expect(guides?.map(({ id }) => id)).toEqual(['droits/delais-pour-agir', 'escalade/mise-en-demeure']);
    for (const { title, description } of guides ?? []) {
      expect(title.length).toBeGreaterThan(5);
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it('leaves other pages as they are', () =>
    expect(add(undefined).frontMatter).not.toHaveProperty('related_guides'));

  it('stops on a guide that does not exist, naming it and the file', () =>
    expect(() => add(['droits/rien'])).toThrow(
      /prouver-sa-creance\.mdx: related: no guide has the id "droits\/rien"/,
    ));
});
