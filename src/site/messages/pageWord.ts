/** What readers are told of a word about a page, and how it begins. */

const quotePage = (title: string, address: string) => `« ${title} », ${address}`;

export const PAGE_WORDS = {
  noWords: 'Écrivez quelques mots avant d’envoyer.',
  tooLong: (limit: number) =>
    `Le message dépasse ${limit.toLocaleString('fr-FR')} caractères : gardez l’essentiel.`,
  badAddress: 'Vérifiez l’adresse : elle s’écrit nom@domaine.fr.',
  subject: (title: string) => `Réaction : ${title}`,
  body: (message: string, title: string, address: string) => `${message}\n\nPage : ${title}\n${address}`,
  quotePage,
  about: (subject: string) => `À propos de la page ${subject}.\n\n`,
  noParty: 'Aucune : réaction à une page du site',
};
