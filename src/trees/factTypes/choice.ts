/** One option among several. */
import type { FactTypeAuthoring, OptionsType } from './factType';
import { hasOption, nameOption, refuse } from './options';

export const choice: OptionsType = {
  shape: 'one',
  read: (raw, def) =>
    typeof raw === 'string' && hasOption(def, raw) ? { value: raw } : refuse('unknown-option', raw),
  readText: (text, def) => choice.read(text, def),
  format: (value, def) => nameOption(def, String(value)),
};

export function describe(): FactTypeAuthoring {
  return {
    description: 'Une réponse parmi plusieurs.',
    noun: 'un choix',
    written: 'le nom d’une réponse',
    answers: 'Une réponse parmi\u00a0:',
    prefill: 'Nommez une de ses réponses.',
  };
}
