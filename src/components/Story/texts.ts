/** Words of the field itself: they come with the page. */
export const FIELD_TEXTS = {
  title: 'Racontez en une phrase',
  label: 'Votre litige, en une phrase',
  example: 'Chaudière posée l’hiver dernier, facture jamais payée, le client ne répond plus',
  hint: 'Vous pouvez dicter, avec le micro du clavier. Le texte ne quitte pas cet appareil.',
  understand: 'Comprendre',
  empty: 'Écrivez d’abord une phrase, par exemple : « facture impayée depuis l’été, il ne répond plus ».',
  failed:
    'Ce qui comprend votre texte n’a pas pu être chargé : la connexion est peut-être coupée. Votre texte est toujours là. Vérifiez la connexion, puis réessayez.',
};
