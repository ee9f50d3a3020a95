import { expect, it } from 'vitest';
import { takeFirstSentence } from '../../src/case/firstSentence';

it('takes the first sentence of the first paragraph, without tags', () => {
  expect(
    takeFirstSentence(
      '<p>Rappelez ce qui a été <strong>convenu</strong>. Remerciez.</p><p>Puis attendez.</p>',
    ),
  ).toBe('Rappelez ce qui a été convenu.');
});

it('does not end at the stop of an abbreviation', () => {
  expect(
    takeFirstSentence(
      '<p>Le taux est fixé (<a href="https://a.test/">art. L. 441-10 C. com.</a>) par M. Durand. Notez-le.</p>',
    ),
  ).toBe('Le taux est fixé (art. L. 441-10 C. com.) par M. Durand.');
});

it('keeps a question and its mark, a sum and its stop', () => {
  expect(takeFirstSentence('<p>A-t-il signé\u00a0? Cherchez le bon.</p>')).toBe('A-t-il signé\u00a0?');
  expect(takeFirstSentence('<p>Demandez 40\u00a0€. Rien de plus.</p>')).toBe('Demandez 40\u00a0€.');
});

it('gives the whole of a paragraph that is one sentence, and of a text without a paragraph', () => {
  expect(takeFirstSentence('<p>Attendez la fin du délai</p><p>Puis agissez.</p>')).toBe(
    'Attendez la fin du délai',
  );
  expect(takeFirstSentence('à demander avant de vous engager.')).toBe('à demander avant de vous engager.');
  expect(takeFirstSentence('')).toBe('');
});
