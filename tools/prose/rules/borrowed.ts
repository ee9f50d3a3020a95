/**
 * A figure of law inside an example, a letter or quoted words. Invented figures are free there; but one that equals a
 * value which the same page names is taken from the law, and would stay behind when the law changes.
 */
import { buildFinding, findAll } from '../document';
import type { Finding } from '../finding';
import type { ProsePage } from '../readPage';
import { isMarkedPractice, QUANTITY } from './numbers';

/** id of a law value → what it is worth, in French, in each of its periods */
export type ValueWords = Readonly<Record<string, readonly string[]>>;

const NUMBERS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');

/** Finds figures that equal a value named elsewhere on the page, unless `<Pratique>` says that they are none. */
export function checkBorrowed(page: ProsePage, values: ValueWords): Finding[] {
  const named = new Map<string, string>();
  for (const { tag, id } of page.mentions)
    if (tag === 'LawValue') for (const words of values[id] ?? []) named.set(toFigure(words), id);
  return findAll(page, QUANTITY).flatMap(({ offset, words }) => {
    const id = named.get(toFigure(words));
    if (id === undefined || isMarkedPractice(page, offset)) return [];
    const message = `"${words}" is written out, and the page names "${id}", which is worth as much.`;
    const hint = `Write <LawValue id="${id}" />; or, for an invented figure, <Pratique>${words}</Pratique>.`;
    return [buildFinding(page, offset, 'borrowed-figure', message, hint)];
  });
}

/** One spelling for « 5 000 € », « 5000 euros »; for « deux ans », « 2 ans », « 2 an ». */
function toFigure(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^\p{L}+(?= )/u, (word) => {
      const number = NUMBERS.indexOf(word === 'une' ? 'un' : word);
      return number < 0 ? word : String(number);
    })
    .replace(/(?<=\d) (?=\d)/g, '')
    .replace(/ ?euros?$/, '€')
    .replace(/ (?=[€%])/g, '')
    .replace(/s$/, '');
}
