/** What « Relire avant d’envoyer » says of its own rules. */
import type { FaultKind } from '../../../trees/said/faults';

export const DRAFT_PAGE_WORDS = {
  title: 'Ce qui est cherché',
  intro:
    'Vous pouvez aussi relire vous-même, avec cette liste. Elle ne dit pas tout\u00a0: une réponse sans rien de tel peut encore vous nuire.',
  kinds: {
    aveu: 'Ce qui reconnaît une faute ou une dette',
    promesse: 'Ce qui promet trop, ou sans jour',
    droit: 'Ce qui nie un droit du client',
    menace: 'Ce qui menace',
    injure: 'Ce qui insulte ou accuse',
    oubli: 'Ce qui manque',
    donnees: 'Les données de trop',
    ton: 'Le ton',
  } satisfies Record<FaultKind, string>,
  consumers: 'Pour un consommateur.',
  example: (text: string) => `Exemple\u00a0: «\u00a0${text}\u00a0»`,
} as const;
