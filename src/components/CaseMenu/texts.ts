/** Words of the case's own dialogs. */
export const DIALOG_TEXTS = {
  eraseTitle: 'Effacer toutes vos réponses ?',
  eraseText:
    'Elles seront retirées de cette page et de cet appareil, avec tous vos dossiers, leur journal, leurs lettres, et le message que vous auriez préparé pour un avocat. L’historique de votre navigateur garde les adresses déjà visitées : effacez-le aussi si d’autres personnes utilisent cet appareil.',
  erase: 'Tout effacer',
  cancel: 'Annuler',
  shareTitle: 'Ce que le lien révèle',
  shareText: 'Toute personne qui a le lien verra ces réponses, et elles seules :',
  shareNothing: 'Le lien ne contient encore aucune réponse.',
  shareLink: 'Lien à partager',
  copy: 'Copier le lien',
  copied: 'Lien copié.',
  copyFailed:
    'La copie a échoué. Le lien est sélectionné : copiez-le avec votre clavier ou le menu de l’appareil.',
  native: 'Partager avec une application',
  close: 'Fermer',
};
