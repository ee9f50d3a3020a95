/** `law/references/*.yaml`. */
export const REFERENCES_HELP = {
  description: 'Les textes que le site cite, par identifiant.',
  entry: {
    text: { description: 'Le nom complet du texte.', example: 'Article 750-1 du code de procédure civile' },
    short: { description: 'La citation courte.', example: 'art. 750-1 CPC' },
    about: {
      description: 'Ce qu’il dit, en une ligne, avec nos mots.',
      example: 'Tentative amiable avant le procès',
    },
    url: {
      description:
        'L’adresse officielle, seulement si elle a vraiment été vue\u00a0; sinon, la page du code.',
      example: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039501708',
    },
    'url-kind': {
      description:
        'Ce que l’adresse ouvre\u00a0: l’article, sa section, un texte entier, le code, une autre page.',
      example: 'article',
    },
    since: { description: 'Le premier jour en vigueur, quand il importe.', example: '2026-09-25' },
    until: { description: 'Le dernier jour en vigueur.', example: '2026-09-25' },
  },
} as const;
