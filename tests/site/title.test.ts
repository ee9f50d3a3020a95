import { describe, expect, it } from 'vitest';
import { fitTitle, LONGEST_TITLE } from '../../src/site/title';

const site = { before: ' | ', text: 'Litiges clients' };

describe('fitTitle', () => {
  it('joins the name of the site where both fit', () =>
    expect(fitTitle('Les guides', site)).toBe('Les guides | Litiges clients'));
  it('leaves it out where they do not, to the last sign', () => {
    const room = LONGEST_TITLE - ' | Litiges clients'.length;
    expect(fitTitle('x'.repeat(room), site)).toHaveLength(LONGEST_TITLE);
    expect(fitTitle('x'.repeat(room + 1), site)).toBe('x'.repeat(room + 1));
  });
  it('cuts a title that is too long at a word, without what joined the next one', () =>
    expect(
      fitTitle('Énoncé : Un domaine viticole, dix-huit mille euros et vingt ans d’étiquettes', site),
    ).toBe('Énoncé : Un domaine viticole, dix-huit mille euros et vingt ans…'));
  it('never returns more than is shown', () => {
    for (let length = 1; length < 200; length += 7)
      expect(fitTitle('mot '.repeat(length).trim(), site).length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});
