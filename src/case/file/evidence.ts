/**
 * Which proofs to gather, by kind of dispute. Practice, not law: what usually shows each point. Ids are kept in cases.
 */
import type { Facts } from '../../trees/model';
import { PROOFS } from '../messages/evidence';

export interface Proof {
  id: string;
  label: string;
}

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
  'procedure-collective': 'client-en-difficulte',
  'defense-ferme': 'abus',
};

/** Lists the proofs to gather for a case: by the kind the reader gave, otherwise by the trees gone through. */
export function listProofs(facts: Facts, trees: readonly string[]): Proof[] {
  const told = facts['nature-du-litige'];
  const kinds = [typeof told === 'string' ? told : '', ...trees.map((tree) => BY_TREE[tree] ?? tree)];
  const known = kinds.find((kind) => kind in BY_KIND) ?? 'impaye';
  return (BY_KIND[known] ?? []).map((id) => ({ id, label: PROOFS[id] ?? id }));
}
