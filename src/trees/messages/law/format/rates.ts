/** `law/rates.yaml`. */
export const RATES_HELP = {
  description: 'Les taux fixés par semestre, par identifiant.',
  entry: {
    label: { description: 'Ce qu’est le taux.', example: 'Taux de refinancement de la BCE' },
    halves: {
      description: 'Le taux en vigueur au premier jour de chaque semestre\u00a0; jamais une prévision.',
      example: { '2026-S2': { value: 2.15, confidence: 'high' } },
      entry: { value: { description: 'En pour cent.', example: 10 } },
    },
  },
} as const;
