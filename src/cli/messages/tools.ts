/** What the smaller tools tell whoever runs them: opening a sealed request, packing the training. */

export const OPEN_REQUEST_MESSAGES = {
  usage: 'Emploi\u00a0: npm run --silent open-request -- <demande.json | scelle.age | -> <fichier de la clé>',
  'nothing-sealed': 'Cette demande ne contient rien de scellé.',
  'no-key': 'Le fichier de la clé ne contient pas de AGE-SECRET-KEY.',
  'cannot-open': (reason: string) => `La demande ne peut pas être ouverte\u00a0: ${reason}`,
};

export const PACKAGE_MESSAGES = {
  'site-not-built': (path: string) => `${path} n’existe pas\u00a0: construisez d’abord le site.`,
};

/** What a learner reads of a package. */
export const PACKAGE_WORDS = {
  'no-script':
    'Ce parcours a besoin de JavaScript : votre plateforme de formation en dépend pour enregistrer vos progrès. Activez-le, puis rechargez la page.',
};
