/**
 * Which proofs to gather, by kind of dispute. Practice, not law: what usually shows each point. Ids are kept in cases.
 */
import type { Facts } from '../../trees/model';

export interface Proof {
  id: string;
  label: string;
}

const PROOFS: Readonly<Record<string, string>> = {
  contrat: 'Le contrat, ou le devis signé',
  commande: 'La commande du client, écrite',
  'conditions-acceptees': 'Les conditions générales, et la trace de leur acceptation',
  'preuve-execution':
    'La preuve de ce qui a été livré ou fait : bon de livraison, procès-verbal, compte rendu',
  facture: 'La facture envoyée, avec la date d’envoi',
  relances: 'Les relances, avec leurs dates',
  'mise-en-demeure': 'La mise en demeure et son avis de réception',
  paiements: 'Les paiements reçus, même partiels',
  'reconnaissance-de-dette': 'Un écrit où le client reconnaît devoir la somme',
  'contestation-ecrite': 'La contestation du client, par écrit',
  reponses: 'Vos réponses, avec leurs dates',
  'photos-datees': 'Des photos datées du bien ou du travail',
  'avis-technique': 'L’avis d’un technicien, ou un constat de commissaire de justice',
  'reserves-du-client': 'Les réserves écrites du client, ou leur absence au procès-verbal',
  'date-promise': 'La date promise, là où elle est écrite',
  'causes-du-retard': 'Ce qui explique le retard : fournisseur, accès refusé, changement demandé',
  'demande-annulation': 'La demande d’annulation, avec sa date de réception',
  'information-retractation': 'La preuve de l’information donnée avant l’achat',
  remboursement: 'La trace d’un remboursement déjà fait',
  'reclamation-recue': 'La réclamation, avec sa date de réception',
  'capture-avis': 'Une capture complète : page, adresse, date, auteur',
  constat: 'Un constat en ligne par un commissaire de justice, si l’enjeu le vaut',
  signalement: 'Votre signalement à la plateforme et sa réponse',
  'preuve-client-ou-non': 'Ce qui montre que l’auteur est, ou n’est pas, votre client',
  'annonce-legale': 'L’annonce légale de la procédure',
  'etat-du-compte': 'Le relevé du compte du client, facture par facture',
  'trace-des-faits': 'Les faits, un par un, avec leur date et leur preuve',
  'prejudice-chiffre': 'Le calcul de votre préjudice, avec ses justificatifs',
  accord: 'L’accord signé, et la preuve de son exécution',
};

const SALE = ['contrat', 'commande', 'conditions-acceptees'] as const;
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  impaye: [
    ...SALE,
    'preuve-execution',
    'facture',
    'relances',
    'mise-en-demeure',
    'paiements',
    'reconnaissance-de-dette',
  ],
  'facture-contestee': [
    ...SALE,
    'preuve-execution',
    'facture',
    'contestation-ecrite',
    'reponses',
    'photos-datees',
    'reserves-du-client',
  ],
  qualite: [
    ...SALE,
    'preuve-execution',
    'contestation-ecrite',
    'photos-datees',
    'avis-technique',
    'reserves-du-client',
    'reponses',
  ],
  retard: [...SALE, 'date-promise', 'causes-du-retard', 'preuve-execution', 'reponses'],
  annulation: [...SALE, 'demande-annulation', 'information-retractation', 'remboursement', 'reponses'],
  reclamation: [...SALE, 'reclamation-recue', 'reponses', 'preuve-execution', 'photos-datees'],
  'avis-negatif': ['capture-avis', 'constat', 'signalement', 'preuve-client-ou-non', 'prejudice-chiffre'],
  'client-en-difficulte': [...SALE, 'preuve-execution', 'facture', 'etat-du-compte', 'annonce-legale'],
  abus: ['trace-des-faits', 'contrat', 'reponses', 'constat', 'prejudice-chiffre'],
  'apres-litige': ['accord', 'paiements', 'reponses'],
};

/** A kind of dispute told by the trees gone through, where the reader has not said it. */
const BY_TREE: Readonly<Record<string, string>> = {
  'retard-livraison': 'retard',
  retractation: 'annulation',
  'defense-ferme': 'abus',
};

/** Lists the proofs to gather for a case: by the kind the reader gave, otherwise by the trees gone through. */
export function listProofs(facts: Facts, trees: readonly string[]): Proof[] {
  const told = facts['nature-du-litige'];
  const kinds = [typeof told === 'string' ? told : '', ...trees.map((tree) => BY_TREE[tree] ?? tree)];
  const known = kinds.find((kind) => kind in BY_KIND) ?? 'impaye';
  return (BY_KIND[known] ?? []).map((id) => ({ id, label: PROOFS[id] ?? id }));
}
