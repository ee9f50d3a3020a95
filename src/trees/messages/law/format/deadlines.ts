/** `law/deadlines/*.yaml`. */
export const DEADLINES_HELP = {
  description: 'Les règles de délai, par identifiant.',
  entry: {
    label: {
      description: 'Le délai, avec son article.',
      example: 'le délai pour faire signifier l’ordonnance',
    },
    from: {
      description: 'L’événement qui le fait partir, avec son article.',
      example: 'la signification de l’ordonnance',
    },
    value: {
      description:
        'La valeur de droit qui fixe sa longueur\u00a0: un identifiant de `law/values/`, de type `duration`.',
      example: 'signification-injonction',
    },
    'read-at': {
      description:
        'L’événement dont la date dit quelle version de la valeur compte, quand ce n’est pas `from`.',
      example: 'la date de l’ordonnance',
    },
    counting: {
      description:
        'Comment les jours se comptent\u00a0: `date-to-date` (de quantième à quantième), `clear` (délai franc), `working-days` (jours ouvrables), `business-days` (jours ouvrés), `no-holidays` (les dimanches comptent), `end-of-month` (fin de mois).',
      example: 'date-to-date',
    },
    nature: {
      description:
        '`procedure`\u00a0: le délai d’un acte de procédure\u00a0; `limitation`\u00a0: celui d’une prescription\u00a0; `other`\u00a0: selon son propre texte.',
      example: 'procedure',
    },
    moved: {
      description:
        '`true`\u00a0: un dernier jour férié ou chômé est reporté au premier jour ouvrable qui suit.',
      example: true,
    },
    act: {
      description:
        '`until`\u00a0: jusqu’au dernier jour\u00a0; `after`\u00a0: seulement une fois le délai passé\u00a0; `before`\u00a0: compté à rebours de l’événement.',
      example: 'until',
    },
    transitional: {
      description: '`true`\u00a0: une loi qui change pendant que le délai court est prise en compte.',
      example: true,
    },
    farther: {
      description: '`true`\u00a0: plus long pour qui demeure outre-mer ou à l’étranger, loin du tribunal.',
      example: true,
    },
  },
} as const;
