/** What the working joined to a letter calls things, and what its writer should know of it. */
export const ANNEX_WORDS = {
  'unknown-law': 'Le site ne connaît pas la règle à ces dates : le calcul reste à faire.',
  doubt: 'Un des taux utilisés est à confirmer sur le texte : vérifiez-le avant d’envoyer.',
  late: {
    trade: {
      title: 'Annexe : calcul des pénalités de retard et de l’indemnité',
      interest: 'Pénalités de retard',
    },
    public: {
      title: 'Annexe : calcul des intérêts moratoires et de l’indemnité',
      interest: 'Intérêts moratoires',
    },
  },
} as const;
