import { describe, expect, it } from 'vitest';
import { buildInlineElement } from '../../src/plugins/decision-trees/mdx/elements';
import { tieElided } from '../../src/plugins/decision-trees/mdx/elided';

const term = () =>
  buildInlineElement('Terme', { id: 'interet-legal' }, [{ type: 'text', value: 'intérêt légal' }]);

describe('an elided word before a term', () => {
  it('goes with it, so that no line ends between them', () => {
    const before = { type: 'text', value: 'Elle fait courir l’' };
    const note = { type: 'mdxJsxTextElement', name: 'TermeNote' };
    const built = tieElided(before, [term(), note]);
    expect(before.value).toBe('Elle fait courir ');
    expect(built).toHaveLength(2);
    expect(built[0]).toMatchObject({ name: 'span', children: [{ value: 'l’' }, { name: 'Terme' }] });
    expect(built[1]).toBe(note);
  });

  it.each(['la ', 'Vous, « l’» ', ''])('is left alone after « %s »', (value) => {
    const before = { type: 'text', value };
    expect(tieElided(before, [term()])[0]).toMatchObject({ name: 'Terme' });
    expect(before.value).toBe(value);
  });

  it('takes one word only, and nothing before a block', () => {
    const before = { type: 'text', value: 'jusqu’à l’' };
    expect(tieElided(before, [term()])[0]?.children?.[0]).toMatchObject({ value: 'l’' });
    expect(before.value).toBe('jusqu’à ');
    const block = { type: 'mdxJsxFlowElement', name: 'Exemple' };
    expect(tieElided({ type: 'text', value: 'l’' }, [block])).toEqual([block]);
  });
});
