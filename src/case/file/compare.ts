/** Which routes are open to a case, how strong its file is in words, and what an estimate of cost leaves. Pure. */
import { parseDay } from '../../trees/calendar';
import { findPeriod } from '../../trees/law';
import type { Facts, World } from '../../trees/model';

/** Ids of `docs/parties/routes.yaml` that the rule below knows how to open or close. */
export const CASE_ROUTES = [
  'discussion',
  'conciliateur',
  'mediateur-consommation',
  'mediateur-entreprises',
  'mediation-privee',
  'petites-creances',
  'injonction-de-payer',
  'refere',
  'fond',
] as const;
export type CaseRoute = (typeof CASE_ROUTES)[number];

/**
 * Lists the routes that the answers leave open to claim a sum, from the gentlest on: « Pour qui » of each route, as far
 * as the answers tell.
 */
export function listOpenRoutes(facts: Facts, world: Pick<World, 'law' | 'today'>): CaseRoute[] {
  const client = facts['type-de-client'];
  const isPublic = client === 'public';
  const isContested = facts['reaction-client'] === 'conteste';
  const isOpen: Record<CaseRoute, boolean> = {
    discussion: true,
    conciliateur: !isPublic,
    'mediateur-consommation': client === 'consommateur',
    'mediateur-entreprises': client === 'professionnel' || isPublic,
    'mediation-privee': true,
    'petites-creances':
      isSmall(facts, world) && !isPublic && facts['statut-client'] !== 'commercant-ou-societe',
    'injonction-de-payer': !isPublic && !isContested,
    refere: !isContested,
    fond: true,
  };
  return CASE_ROUTES.filter((route) => isOpen[route]);
}

/** False too where the trees of the case do not carry the threshold. */
function isSmall({ montant }: Facts, { law, today }: Pick<World, 'law' | 'today'>): boolean {
  const value = law['petite-creance'];
  const period = value && findPeriod(value, parseDay(today) ?? 0);
  return typeof montant === 'number' && period !== undefined && montant <= Number(period.value);
}

export interface Criterion {
  label: string;
  /** null: not known yet */
  holds: boolean | null;
}

export interface Strength {
  word: 'solide' | 'discutée' | 'fragile';
  criteria: Criterion[];
}

/**
 * Judges the file in words, never in percent: solid when every criterion holds; weak when the time to act is over or
 * neither the order nor the performance can be proved; open to argument otherwise.
 *
 * @param inTime - whether the time to act still runs; null when unknown
 */
export function judgeStrength(facts: Facts, inTime: boolean | null): Strength {
  const proofs = Array.isArray(facts.preuves) ? (facts.preuves as readonly string[]) : null;
  const has = (id: string): boolean | null => proofs?.includes(id) ?? null;
  const reaction = facts['reaction-client'];
  const order = has('commande');
  const done = has('execution');
  const criteria: Criterion[] = [
    { label: 'La commande est prouvée', holds: order },
    { label: 'La livraison ou le travail est prouvé', holds: done },
    { label: 'L’accord sur le prix est prouvé', holds: has('prix') },
    {
      label: 'Le client ne conteste pas',
      holds: typeof reaction === 'string' ? reaction !== 'conteste' : null,
    },
    { label: 'Le temps pour agir n’est pas écoulé', holds: inTime },
  ];
  const isWeak = inTime === false || (order === false && done === false);
  const isSolid = criteria.every(({ holds }) => holds === true);
  return { word: isWeak ? 'fragile' : isSolid ? 'solide' : 'discutée', criteria };
}

/** What would be left of the stake once an estimated cost is paid, in euros; negative: the route costs more. */
export function computeRest(stake: number, estimate: number): number {
  return Math.round((stake - estimate) * 100) / 100;
}
