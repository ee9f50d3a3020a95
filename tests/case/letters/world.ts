/** The letters as they are published, and cases to fill them for. */
import type { CalculatorLaw } from '../../../src/case/calculators/model';
import type { LetterCase } from '../../../src/case/letters/fields';
import { fillLetter } from '../../../src/case/letters/fill';
import { findField, type Letter, type LetterField, SHARED } from '../../../src/case/letters/model';
import { loadUnchecked } from '../../../src/plugins/decision-trees/load';
import { pickCalculatorLaw } from '../../../src/plugins/decision-trees/parts/calculatorLaw';

export const TODAY = '2026-11-24';

export const project = await loadUnchecked('.', { today: TODAY });
export const book = project.letters;
export const law: CalculatorLaw = pickCalculatorLaw(project.law);
export const letters: Letter[] = Object.values(book.letters);

export function findLetter(id: string): Letter {
  const letter = book.letters[id];
  if (!letter) throw new RangeError(`no letter "${id}"`);
  return letter;
}

export const EMPTY: LetterCase = { facts: {}, typed: {}, ours: {}, today: TODAY };

const SAMPLES: Readonly<Record<LetterField['type'], string>> = {
  text: 'Un texte',
  multiline: 'Première ligne\nSeconde ligne',
  email: 'nom@exemple.fr',
  amount: '3 200',
  date: '24/09/2024',
  integer: '3',
  rate: '12,5',
};

/** A case in which every field of a letter is filled in. @param write - what to write in a field */
export function fillCase(
  letter: Letter,
  facts: LetterCase['facts'] = {},
  write = (_id: string, { type, when }: LetterField): string =>
    when === 'ahead' ? '24/12/2026' : SAMPLES[type],
): LetterCase {
  const typed: Record<string, Record<string, string>> = { [SHARED]: {}, [letter.id]: {} };
  for (const id of letter.fields) {
    const scope = Object.hasOwn(letter.own, id) ? letter.id : SHARED;
    (typed[scope] as Record<string, string>)[id] = write(id, findField(book, letter, id));
  }
  return { ...EMPTY, facts, typed };
}

export const fill = (letter: Letter, of: LetterCase) => fillLetter(letter, book, law, of);
