/** Keys that several kinds of files of `law/` have. */
export const SHARED_HELP = {
  law: {
    description:
      'Les textes sur lesquels elle repose, le principal d’abord\u00a0: des identifiants de `law/references/`.',
    example: ['cpc-750-1'],
    item: { description: 'Une référence de `law/references/`.', example: 'cpc-750-1' },
  },
  assumes: {
    description: 'Ce que le calcul suppose, en phrases entières.',
    example: ['Le client habite en métropole.'],
    item: {
      description: 'Une hypothèse, en une phrase entière.',
      example: 'Le client habite en métropole.',
    },
  },
  side: {
    description: 'De qui est ce délai\u00a0: `business` (vous) ou `customer` (le client).',
    example: 'business',
  },
  read: { description: 'Le jour où le texte a été lu.', example: '2026-09-25' },
  reading: {
    description:
      '`official`\u00a0: le texte lui-même a été lu\u00a0; `copy`\u00a0: l’article a été lu dans une copie publique des codes, à la date de cette copie\u00a0; `secondary`\u00a0: une source qui le rapporte.',
    example: 'official',
  },
  note: {
    description: 'Une réserve que les lecteurs et le prochain rédacteur doivent connaître.',
    example: 'Le décret d’application est attendu.',
  },
  confidence: {
    description:
      '`high`\u00a0: l’article a été lu (`reading: official` ou `copy`)\u00a0; `agreeing`\u00a0: au moins deux sources indépendantes concordent\u00a0; `medium` est montré aux lecteurs par «\u00a0à confirmer sur le texte\u00a0».',
    example: 'high',
  },
} as const;
