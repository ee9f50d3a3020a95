/** What is written of a call: in the journal of its case, for a program of the company, on its tab. */

export const CALL_WORDS = {
  unnamed: 'Nouvel appel',
  /** name of its case */
  name: (moment: string): string => `Appel du ${moment}`,
  /** between what a case is about and its call */
  part: ' – appel du ',
  at: (day: string, hour: string): string => `${day} à ${hour}`,
  short: 'moins d’une minute',
  minutes: (count: number): string => `${count}\u00a0minute${count > 1 ? 's' : ''}`,
  head: (moment: string, length: string): string => `Appel du ${moment} (${length})`,
  client: (name: string): string => `Client : ${name}`,
  reference: (text: string): string => `Référence : ${text}`,
  subject: (title: string): string => `Sujet : ${title}`,
  next: (title: string): string => `Suite : ${title}`,
  known: 'Ce que l’on sait',
  notes: 'Notes',
  answer: 'Réponse',
  possible: 'Réponses encore possibles',
  steps: 'À faire',
  toFind: 'À chercher',
  by: (day: string): string => `Au plus tard le ${day}.`,
} as const;
