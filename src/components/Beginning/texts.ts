/** Words of what comes before the questions: apart from the rest, since few readers meet them. */
export const BEGINNING_TEXTS = {
  chooseTitle: 'Vous avez un dossier en cours',
  chooseText: (title: string, day: string, count: number): string =>
    `${title ? `« ${title} », ` : ''}${count} ${count > 1 ? 'réponses' : 'réponse'}${day ? `, le ${day}` : ''}.`,
  continue: 'Continuer ce dossier',
  fresh: 'Nouveau litige',
  freshNote: 'L’ancien dossier reste sur cet appareil, dans « Mon dossier ».',
  confirmTitle: 'Ces réponses sont-elles toujours exactes ?',
  confirmText: 'Elles viennent de votre dossier et ne vous seront pas redemandées.',
  confirm: 'Oui, continuer',
  forget: 'À revoir',
  forgetLabel: (label: string): string => `À revoir : ${label}`,
  forgotten: 'sera redemandé',
};
