/** What is told to whoever writes a page: a tag or a link that cannot be resolved. */

import type { ValueProblem } from '../../../trees/facts';

/** A name that nothing has, with the nearest that something has. */
export interface Unknown {
  id: string;
  nearest?: string;
}

const guess = (nearest: string | undefined) =>
  nearest ? ` Vouliez-vous dire «\u00a0${nearest}\u00a0»\u00a0?` : '';

export const TAG_MESSAGES = {
  'not-literal': () =>
    'les attributs doivent être écrits en toutes lettres, sans calcul\u00a0: ils sont vérifiés à la construction du site.',
  'plain-keys': () => 'les clés d’un bloc doivent être écrites en toutes lettres.',
  'unknown-reference': ({ id, nearest }: Unknown) =>
    `aucun texte de law/references/ ne s’appelle «\u00a0${id}\u00a0».${guess(nearest)}`,
  'unknown-value': ({ id, nearest }: Unknown) =>
    `aucun chiffre de law/values/ ne s’appelle «\u00a0${id}\u00a0».${guess(nearest)}`,
  'no-period': ({ id, day }: { id: string; day: string }) =>
    `le chiffre «\u00a0${id}\u00a0» n’a pas de période en vigueur le ${day}. Corrigez la date de l’attribut \`at\`.`,
  'unknown-part': ({ id, nearest, what }: Unknown & { what: PartName }) =>
    `${PART_NAMES[what]} ne s’appelle «\u00a0${id}\u00a0».${guess(nearest)}`,
  'routes-list': () => "`routes` doit être une liste de noms, comme routes={['conciliateur']}.",
  'facts-map': () => "`facts` doit être un bloc de faits, comme facts={{'type-de-client': 'public'}}.",
  'unknown-tree': ({ id, nearest }: Unknown) =>
    `aucun arbre ne s’appelle «\u00a0${id}\u00a0».${guess(nearest)}`,
  'never-asked': ({ id, nearest, tree }: Unknown & { tree: string }) =>
    `l’arbre «\u00a0${tree}\u00a0» ne demande jamais «\u00a0${id}\u00a0».${guess(nearest)}`,
  'not-a-value': ({
    fact,
    found,
    code,
    end,
  }: {
    fact: string;
    found: string;
    code: ValueProblem['code'];
    end: string;
  }) => `«\u00a0${found}\u00a0» n’est pas une valeur de «\u00a0${fact}\u00a0» \u00a0: ${FAULTS[code]}.${end}`,
  range: ({ low, high }: { low: string; high: string }) => ` Écrivez une valeur de ${low} à ${high}.`,
  nearest: ({ nearest }: { nearest: string | undefined }) => guess(nearest),
  'bad-fragment': () => 'une partie de l’adresse après «\u00a0#\u00a0» n’est pas de la forme `fait=valeur`.',
} as const;

const PART_NAMES = {
  term: 'aucun mot du glossaire',
  timeline: 'aucune frise',
  route: 'aucune voie',
  checklist: 'aucune liste de contrôle',
  calculator: 'aucun calculateur',
  letter: 'aucune lettre',
} as const;

const FAULTS: Readonly<Record<ValueProblem['code'], string>> = {
  'unknown-fact': 'ce fait n’existe pas',
  'unknown-option': 'ce n’est pas l’une de ses options',
  'not-a-number': 'ce n’est pas un nombre',
  'not-a-date': 'ce n’est pas un jour, comme 2026-11-24',
  'out-of-range': 'ce n’est pas dans les limites permises',
  'too-long': 'c’est trop long',
  'not-unknown': 'cette question n’admet pas «\u00a0je ne sais pas\u00a0»',
  'not-offered': 'ses autres réponses l’excluent',
  'wrong-shape': 'ce n’est pas une valeur de ce genre',
};

export type PartName = keyof typeof PART_NAMES;
