/** A file of `law/derived/`. */
export const DERIVED_HELP = {
  description: 'Un fait qui n’est pas demandé mais déduit des autres, avec sa règle.',
  label: { description: 'Ce qui est dit.', example: 'Le tribunal compétent' },
  compute: {
    description: 'La fonction du programme qui trouve le résultat.',
    example: 'tribunal',
  },
  inputs: {
    description: 'Les faits que la fonction lit.',
    example: [{ fact: 'type-de-client' }],
    item: {
      fact: { description: 'Un fait que la règle lit.', example: 'type-de-client' },
      when: {
        description:
          'Il ne compte que là où ceci est vrai, écrit comme la condition d’une branche\u00a0; absent\u00a0: il compte toujours.',
        example: { 'type-de-client': 'professionnel' },
      },
    },
  },
  options: {
    description: 'Les résultats qu’elle peut donner, par identifiant, dans l’ordre du plan.',
    example: { obligatoire: { label: 'L’avocat est obligatoire' } },
    entry: {
      label: { description: 'Le résultat.', example: 'L’avocat est obligatoire devant le tribunal' },
      when: {
        description: 'Complète «\u00a0si …\u00a0» là où le site dit ce qui mène à une réponse.',
        example: 'l’avocat est obligatoire devant le tribunal',
      },
      witness: {
        description: 'Un cas qui donne ce résultat\u00a0: la vérification le calcule.',
        example: { today: '2026-11-24', facts: { 'type-de-client': 'professionnel' } },
        today: { description: 'Le jour du lecteur.', example: '2026-11-24' },
        facts: {
          description:
            'Une valeur pour chaque fait qui compte. Un nombre peut suivre une valeur de droit, une date le jour\u00a0: `@avocat-obligatoire + 1`, `today - 3 years`.',
          example: { 'type-de-client': 'consommateur', montant: '@avocat-obligatoire + 1' },
        },
      },
    },
  },
  rule: {
    description: 'La règle en mots, ligne à ligne, telle que les plans la montrent.',
    example: [{ when: 'Le montant est élevé.' }],
    item: {
      when: { description: 'La situation.', example: 'Le montant dépasse {@avocat-obligatoire}.' },
      // biome-ignore lint/suspicious/noThenProperty: a key of the format, in an object that nobody awaits
      then: { description: 'Ce qui en suit.', example: 'Avocat obligatoire ({§cpc-760}).' },
    },
  },
  'lawyer-reason': {
    description:
      'Ce qui est dit de l’avocat au lecteur, là où ce fait en décide le niveau (`lawyer: by-court`).',
    example: 'Au-delà de {@avocat-obligatoire}, l’avocat est obligatoire devant ce tribunal.',
  },
  'lawyer-reason-public': {
    description: 'La même chose contre un client public, dont le juge est un autre.',
    example: 'Contre une commune, l’avocat n’est pas obligatoire en première instance.',
  },
  values: {
    description: 'Les valeurs de droit que la fonction lit\u00a0: des identifiants de `law/values/`.',
    example: ['avocat-obligatoire'],
    item: { description: 'Une valeur de droit.', example: 'avocat-obligatoire' },
  },
} as const;
