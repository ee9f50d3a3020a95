/** What « Relire avant d’envoyer » says. */
import type { DraftRecipient } from '../../case/draft/model';
import type { StorageProblem } from '../../case/storage';
import type { FaultKind } from '../../trees/said/faults';

const NBSP = '\u00a0';

export const DRAFT_TEXTS = {
  label: 'Votre réponse',
  hint: 'Collez-la ou écrivez-la ici. Elle est lue sur cet appareil et n’est envoyée nulle part.',
  to: 'À qui répondez-vous ?',
  toHint: 'Certaines règles ne valent que pour un consommateur.',
  recipients: {
    consommateur: 'Un consommateur',
    professionnel: 'Un professionnel',
    public: 'Un client public',
    inconnu: 'Je ne sais pas',
  } satisfies Record<DraftRecipient, string>,
  read: 'Relire',
  undo: 'Annuler le dernier remplacement',
  undone: 'Remplacement annulé.',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  notCopied: 'La copie est refusée par le navigateur : sélectionnez le texte.',
  use: 'Reprendre ce texte',
  empty: 'Écrivez d’abord une réponse.',
  count: (count: number): string =>
    count === 0
      ? 'Rien n’a été repéré.'
      : count === 1
        ? '1 passage à relire.'
        : `${count} passages à relire.`,
  limits:
    'Cette relecture ne voit pas tout, et peut se tromper. Elle ne remplace ni votre jugement ni un conseil.',
  readTo: (count: number): string =>
    `Texte trop long : seuls les ${count.toLocaleString('fr-FR')} premiers caractères ont été lus.`,
  marks: 'Passages à relire',
  marked: 'Votre texte, annoté',
  kinds: {
    aveu: 'Aveu',
    promesse: 'Promesse',
    droit: 'Droit du client',
    menace: 'Menace',
    injure: 'Injure',
    oubli: 'Oubli',
    donnees: 'Données',
    ton: 'Ton',
  } satisfies Record<FaultKind, string>,
  go: (index: number): string => `Voir le passage ${index} dans le texte`,
  ifConsumer: 'Si votre client est un consommateur.',
  law: `Texte${NBSP}:`,
  better: 'De meilleurs mots',
  put: 'Mettre à la place',
  add: 'Ajouter à la fin',
  lower: 'En minuscules',
  done: (left: number): string => `Fait. ${DRAFT_TEXTS.count(left)}`,
  leave: 'Laisser tel quel',
  left: (count: number): string =>
    count === 1 ? '1 passage laissé tel quel.' : `${count} passages laissés tels quels.`,
  bringBack: 'Les montrer de nouveau',
  keep: 'Garder ce texte sur cet appareil',
  keepHint: 'Sinon, il disparaît quand vous quittez la page. Ne le gardez pas sur un ordinateur partagé.',
  erase: 'Effacer le texte',
  erased: 'Texte effacé.',
  problems: {
    full: 'Le navigateur n’a plus de place : ce texte n’est pas gardé. Copiez-le avant de quitter la page.',
    unavailable: 'Votre navigateur refuse d’enregistrer. Le texte reste sur cette page seulement.',
    corrupted: 'Le texte gardé est illisible. Il ne sera remplacé que si vous en gardez un autre.',
  } satisfies Record<StorageProblem, string>,
};
