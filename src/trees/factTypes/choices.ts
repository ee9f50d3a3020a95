/** Any number of options, none included. */
import type { FactTypeAuthoring, OptionsType } from './factType';
import { hasOption, nameOption, refuse } from './options';

export const choices: OptionsType = {
  shape: 'several',
  read(raw, def) {
    if (!Array.isArray(raw)) return refuse('wrong-shape', raw);
    const wrong = raw.find((option) => typeof option !== 'string' || !hasOption(def, option));
    if (wrong !== undefined) return refuse('unknown-option', wrong);
    return { value: (def.options ?? []).map(({ id }) => id).filter((id) => raw.includes(id)) };
  },
  readText: (text, def) => choices.read(text === '' ? [] : text.split(','), def),
  format(value, def) {
    const held = value as readonly string[];
    return held.length === 0 ? 'aucun de ces éléments' : held.map((id) => nameOption(def, id)).join(', ');
  },
};

export function describe(): FactTypeAuthoring {
  return {
    description: 'Autant de réponses que l’on veut, ou aucune.',
    noun: 'un choix multiple',
    written: 'une liste de réponses',
    answers: 'Une ou plusieurs réponses parmi\u00a0:',
    prefill: 'Nommez des réponses de ce fait, séparées par des virgules.',
  };
}
