/** `law/values/*.yaml`. */
export const VALUES_HELP = {
  description: 'Les chiffres que la loi fixe, par identifiant, avec leurs périodes.',
  entry: {
    label: {
      description: 'Ce qu’est la valeur.',
      example: 'Montant sous lequel une tentative amiable est obligatoire',
    },
    /** by what the key says */
    type: {
      amount: { description: 'Un montant en euros.' },
      duration: { description: 'Une durée.' },
      integer: { description: 'Un nombre entier.' },
      rate: { description: 'Un taux, en pour cent.' },
      date: { description: 'Un jour.' },
    },
    periods: {
      description:
        'Ce qu’elle vaut et depuis quand\u00a0: de la plus ancienne à la plus récente, sans trou ni recouvrement, la dernière ouverte.',
      example: [{ from: '2023-10-01', value: 5000 }],
      item: {
        from: { description: 'Le premier jour en vigueur.', example: '2026-09-25' },
        until: {
          description: 'Le dernier jour en vigueur\u00a0; sans lui, la veille de la période suivante.',
          example: '2026-09-25',
        },
        /** by type of the value */
        value: {
          amount: { description: 'En euros.', example: 5000 },
          duration: {
            description:
              'Une durée, en anglais\u00a0: un nombre et `days`, `weeks`, `months`, `years` ou `calendar-years`.',
            example: '2 years',
            moreExamples: ['30 days'],
          },
          integer: { description: 'Un nombre entier.', example: 3 },
          rate: { description: 'En pour cent.', example: 10 },
          date: { description: 'Le jour.', example: '2026-09-25' },
        },
      },
    },
  },
} as const;
