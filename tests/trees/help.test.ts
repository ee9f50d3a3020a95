import { describe, expect, it } from 'vitest';
import { MORE, parseHelp, splitHelp } from '../../src/trees/help';

describe('a help', () => {
  it.each([
    ['Le reste dû, taxes comprises.', 'Le reste dû, taxes comprises.', ''],
    ['Société ou artisan. Une SCI aussi.', 'Société ou artisan.', 'Une SCI aussi.'],
    ['Prenez la première. « Autre » vient en dernier.', 'Prenez la première.', '« Autre » vient en dernier.'],
    ['Est-ce écrit ? Regardez le devis.', 'Est-ce écrit ?', 'Regardez le devis.'],
    ['Comptez {@delai}. Puis **relancez**.', 'Comptez {@delai}.', 'Puis **relancez**.'],
    ['Deux cas.\n\n- un\n- deux', 'Deux cas.', '- un\n- deux'],
  ])('shows the first sentence of « %s »', (help, short, more) => {
    expect(splitHelp(help)).toEqual([short, more]);
  });

  it.each([
    'Cette phrase a bien plus de mots qu’il n’en faut pour être lue en passant.',
    'La date de **fin des travaux. Ou** celle de la livraison.',
    'Voyez [le guide. Et le reste](/guides/), puis répondez.',
    'Écrivez à M. Dupont ou à Mme Durand, selon celui qui a signé le bon de commande.',
  ])('shows nothing of « %s »', (help) => {
    expect(splitHelp(help)).toEqual(['', help]);
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(splitHelp('Selon l’art. L. 218-2, deux ans. Ensuite rien.')[0]).toBe(
      'Selon l’art. L. 218-2, deux ans.',
    );
    expect(splitHelp('Écrivez à M. Dupont. Puis attendez.')[0]).not.toBe('Écrivez à M.');
  });

  it('counts a law value as two words and a citation as three', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');
    expect(splitHelp(`${words(10)} {@delai}.`)[0]).not.toBe('');
    expect(splitHelp(`${words(11)} {@delai}.`)[0]).toBe('');
    expect(splitHelp(`${words(9)} {§cciv-1343}.`)[0]).not.toBe('');
    expect(splitHelp(`${words(10)} {§cciv-1343}.`)[0]).toBe('');
  });

  it('is parted again in the browser', () => {
    expect(parseHelp(`<p>a</p>${MORE}<p>b</p>`)).toEqual(['<p>a</p>', '<p>b</p>']);
    expect(parseHelp(`${MORE}b`)).toEqual(['', 'b']);
    expect(parseHelp('a')).toEqual(['a', '']);
    expect(parseHelp(undefined)).toEqual(['', '']);
  });
});
