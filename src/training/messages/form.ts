/** Why a value of `training/` is refused, as the end of a sentence. */
export const TRAINING_FORM_WORDS = {
  'fact-told': 'un fait qui a une valeur dit où il est établi\u00a0: `in:` la pièce, `quote:` ses mots',
  'in-and-quote': '`in:` et `quote:` vont ensemble',
  'one-good-choice': 'une réponse, et une seule, est `good`',
  'right-options':
    'une question `single` a une bonne réponse et une seule\u00a0; une question `multiple`, au moins une',
  'wrong-why': 'chaque mauvaise réponse dit pourquoi elle l’est\u00a0: `why:`',
};
