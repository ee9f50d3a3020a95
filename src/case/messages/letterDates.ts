/** What a letter says of a date that cannot be so. Days are words: « 3 octobre 2025 ». */
export const LETTER_DATE_WORDS = {
  past: 'Cette date est déjà passée.',
  'too-early': (written: string): string => `Cette date doit venir après celle de la lettre, le ${written}.`,
  'too-late': (written: string): string => `Cette date vient après celle de la lettre, le ${written}.`,
  'before-other': (other: string, day: string): string =>
    `Cette date vient avant celle-ci\u00a0: ${other}, le ${day}.`,
  'mediator-over': (end: string): string => `Le délai pour saisir le médiateur a pris fin le ${end}.`,
};
