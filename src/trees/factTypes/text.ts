/** A short text, for letters: no condition reads it, no address holds it. */
import type { FactTypeAuthoring, FreeType } from './factType';
import { refuse } from './options';

/** Longest text kept, in characters. */
const LONGEST_TEXT = 2000;

export const text: FreeType = {
  shape: 'free',
  read(raw) {
    if (typeof raw !== 'string') return refuse('wrong-shape', raw);
    return raw.length > LONGEST_TEXT ? refuse('too-long', `${raw.slice(0, 40)}…`) : { value: raw };
  },
  readText: (words) => text.read(words, { type: 'text' }),
  format: String,
};

export function describe(): FactTypeAuthoring {
  return {
    description: 'Un texte court, pour les lettres\u00a0; aucune condition ne le lit.',
    noun: 'un texte libre',
    written: 'un texte',
    answers: 'Réponse\u00a0: un texte court.',
    prefill: 'Retirez-le\u00a0: une adresse ne porte aucun texte libre.',
    whyOptional: true,
  };
}
