/** Words of an answer on paper. */
export const SHEET_TEXTS = {
  code: 'Code QR de l’adresse de cette réponse',
  scan: 'Pour rouvrir cette réponse. Qui le scanne voit vos réponses.',
  steps: 'À faire, dans l’ordre',
  letter: (title: string): string => `Lettre : ${title.replace(/^Modèle\s*:\s*/, '')}`,
  lastDay: 'Dernier jour',
  lawyer: 'Avocat',
  toFill: 'Nom et téléphone :',
  answers: 'Vos réponses',
};
