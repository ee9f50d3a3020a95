/** What the calculators ask of a mediation and of where a party lives. */
export const MEDIATION_TEXTS = {
  over: 'Oui, quelqu’un l’a dite terminée',
  open: 'Non, elle continue',
  start: 'Date de l’accord écrit pour y recourir',
  startHint: 'Sans accord écrit, la date de la première réunion.',
  isOver: 'Est-elle terminée\u00a0?',
  end: 'Date à laquelle elle a été dite terminée',
  endHint: 'Par l’un de vous, ou par le médiateur ou le conciliateur.',
  toCome: 'Cette date est à venir.',
  endFirst: 'Cette fin vient avant l’accord.',
  paused: (least: string) =>
    `Le délai est en pause\u00a0: il reste au moins ${least} après la fin de la médiation`,
};

export const RESIDENCE_TEXTS = {
  label: 'Où demeure celui qui doit agir\u00a0?',
  hint: 'Ce délai est plus long outre-mer et à l’étranger.',
};
