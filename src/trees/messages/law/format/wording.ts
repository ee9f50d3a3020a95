/** `law/wording.yaml`. */
export const WORDING_HELP = {
  description: 'Les phrases par lesquelles dates et sommes sont expliquées, par rubrique.',
  section: {
    description: 'Les phrases d’une rubrique, par identifiant.',
    example: { 'late-start': 'le {day}' },
    entry: {
      description: 'Une phrase\u00a0; ce que le site y écrit se met entre accolades.',
      example: 'le {day}',
    },
  },
} as const;
