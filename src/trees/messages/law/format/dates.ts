/** `law/dates.yaml`, by the three forms of an entry. */
export const DATES_HELP = {
  description: 'Les dates que le site calcule à partir des faits, par identifiant.',
  counted: {
    label: {
      description: 'La date, en français\u00a0; sans elle, le libellé de sa règle.',
      example: 'Dernier jour pour agir',
    },
    rule: {
      description:
        'Une règle de `law/deadlines/`\u00a0; ou le fait qui choisit, avec une règle pour chacune de ses réponses.',
      example: 'opposition-injonction',
      moreExamples: [{ 'etat-du-bien': { neuf: 'presomption-neuf' } }],
      item: { description: 'Une règle de `law/deadlines/`.', example: 'opposition-injonction' },
    },
    start: {
      description: 'Le fait de type date qui fait partir le délai.',
      example: 'date-ordonnance',
    },
    'read-on': {
      description:
        'Le fait de type date qui dit quelle version de la valeur compte, pour une règle qui a `read-at`.',
      example: 'date-ordonnance',
    },
    'on-outcome': {
      description:
        'Aucun arbre ne demande ce jour\u00a0: l’issue le demande, et la date s’affiche dès qu’il est dit.',
      example: true,
    },
    only: {
      description: 'La réponse d’un choix sans laquelle ce délai n’existe pas.',
      example: { 'type-de-client': 'consommateur' },
      item: { description: 'Une réponse de ce fait.', example: 'consommateur' },
    },
  },
  computed: {
    label: { description: 'La date, en français.', example: 'Votre dernier jour pour agir' },
    compute: {
      description: 'La fonction qui la calcule\u00a0; un programmeur en ajoute.',
      example: 'limitation-end',
    },
    inputs: { description: 'Les faits que la fonction lit.', example: 'type-de-client' },
    optional: {
      description:
        'Ceux des `inputs` que l’issue demande elle-même, quand aucune question ne l’a fait\u00a0: sans réponse, la date suppose, et le dit.',
      example: 'objet-transport',
    },
    rules: {
      description: 'Les règles de `law/deadlines/` par lesquelles elle compte.',
      example: 'opposition-injonction',
    },
    values: { description: 'Les valeurs de droit qu’elle lit.', example: 'prescription-consommateur' },
    about: {
      description: 'La règle en français, telle que le plan d’un arbre la montre.',
      example: 'Deux ans après l’échéance.',
    },
  },
  given: {
    label: { description: 'La date, en français.', example: 'Le jour fixé pour répondre' },
    day: {
      description:
        'Le fait de type date qui dit ce jour, fixé par quelqu’un et non par une règle\u00a0; l’issue le demande.',
      example: 'jour-de-reponse',
    },
    about: {
      description: 'D’où vient ce jour, tel que le plan d’un arbre le montre.',
      example: 'Sa lettre le fixe.',
    },
  },
} as const;
