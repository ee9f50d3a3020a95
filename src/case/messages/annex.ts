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

/** Its sentences on sums and days; each is given as it is written. */
export const ANNEX_SENTENCES = {
  until: (day: string) => `Arrêté au ${day}.`,
  sum: (sum: string) => `Somme impayée : ${sum}, toutes taxes comprises.`,
  unpaid: (sum: string, due: string) => `Somme impayée : ${sum}, toutes taxes comprises. Échéance : ${due}.`,
  invoice: (number: string, sum: string, due: string) => `Facture n° ${number} : ${sum}. Échéance : ${due}.`,
  deduction: (credit: string, invoice: string, sum: string) =>
    `L’avoir n° ${credit} est déduit de la facture n° ${invoice} pour ${sum}.`,
} as const;
