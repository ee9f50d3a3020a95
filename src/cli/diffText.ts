/** A comparison in plain French. */
import { formatDate, formatLawPeriod } from '../trees/format';
import type { LawPeriod, LawValue, LawValues } from '../trees/model';
import type { Kind, Move, MovedEnd } from './diffCompare';
import type { Both } from './diffExplore';

export interface Comparison {
  revision: string;
  today: string;
  /** values of law/ that differ: all their periods, in words */
  law: { id: string; label: string; before: string; after: string; later: string[] }[];
  trees: { id: string; title: string; paths: number; moved: number; complete: boolean; moves: Move[] }[];
  /** trees in which nothing differs that decides a case */
  same: string[];
  added: string[];
  removed: string[];
}

const APPROACHES: Record<string, string> = {
  dialogue: 'dialogue',
  compromise: 'compromis',
  compensation: 'compensation',
  mediation: 'médiation ou conciliation',
  'formal-notice': 'mise en demeure',
  'simplified-recovery': 'recouvrement simplifié',
  'court-action': 'action en justice',
  'firm-defence': 'défense ferme',
  reconciliation: 'réconciliation',
  prevention: 'prévention',
};
const LAWYERS: Record<string, string> = {
  optional: 'avocat facultatif',
  advised: 'avocat conseillé',
  required: 'avocat nécessaire',
};
const KINDS: Record<Kind, string> = {
  approach: 'l’approche',
  lawyer: 'le recours à l’avocat',
  deadline: 'une échéance',
  steps: 'les étapes conseillées',
  end: 'la suite du parcours',
  answer: 'les réponses possibles',
};
/** Finds the values of law/ that differ; `later` are the days to come on which one of the two changes. */
export function compareLaw(law: Both<LawValues>, today: string): Comparison['law'] {
  const ids = new Set([...Object.keys(law.before), ...Object.keys(law.after)]);
  return [...ids].sort().flatMap((id) => {
    const [before, after] = [law.before[id], law.after[id]];
    if (JSON.stringify(before?.periods) === JSON.stringify(after?.periods)) return [];
    const periods = [...(before?.periods ?? []), ...(after?.periods ?? [])];
    const later = [...new Set(periods.map(({ from }) => from).filter((from) => from > today))].sort();
    const label = (after ?? before)?.label ?? id;
    return [{ id, label, before: wordPeriods(before), after: wordPeriods(after), later }];
  });
}

function wordPeriods(value: LawValue | undefined): string {
  if (!value) return 'absente';
  const word = (period: LawPeriod) =>
    `${formatLawPeriod(value, period)} depuis le ${formatDate(period.from)}`;
  return value.periods.map(word).join(', puis ');
}

/** Words a comparison, tree by tree. */
export function formatComparison({ revision, today, law, trees, added, removed }: Comparison): string {
  const moved = trees.filter(({ moves }) => moves.length > 0);
  const lines = [`Ce qui change depuis ${revision}, pour un lecteur du ${formatDate(today)}.`];
  if (law.length > 0) lines.push('', 'Valeurs de la loi modifiées :');
  for (const { label, id, before, after, later } of law) {
    lines.push(`- ${label} (${id}) : avant, ${before} ; maintenant, ${after}.`);
    if (later.length > 0)
      lines.push(`  À venir : comparez aussi avec --today ${later.join(' et --today ')}.`);
  }
  for (const [word, ids] of [
    ['ajoutés', added],
    ['retirés', removed],
  ] as const)
    if (ids.length > 0) lines.push('', `Arbres ${word} : ${ids.join(', ')}.`);
  for (const tree of moved) {
    lines.push('', `${tree.title} (${tree.id}) : ${countPaths(tree.moved)} sur ${tree.paths}.`);
    for (const move of tree.moves) lines.push(...formatMove(move));
  }
  for (const { id } of trees.filter(({ complete }) => !complete))
    lines.push('', `Attention : l’arbre ${id} est trop grand, la liste est incomplète.`);
  if (moved.length === 0)
    lines.push('', 'Aucun chemin ne change d’approche, d’étapes, d’échéance ou de niveau d’avocat.');
  return lines.join('\n').replace(/ ([:;?!])/g, '\u00A0$1');
}

function countPaths(count: number): string {
  return `${count} chemin${count > 1 ? 's' : ''}`;
}

function formatMove({ kinds, before, after, paths, example, deadlines, dropped, added }: Move): string[] {
  const changed = kinds.map((kind) => KINDS[kind]);
  const lines = [
    `- ${countPaths(paths.length)}. Ce qui change : ${changed.join(', ')}.`,
    `  Avant : ${formatEnd(before)}`,
    `  Maintenant : ${formatEnd(after)}`,
  ];
  const day = (iso: string | undefined) => (iso === undefined ? 'sans date' : `le ${formatDate(iso)}`);
  for (const { step, before: old, after: fresh } of deadlines)
    lines.push(`  Échéance de « ${step} » : ${day(old)} avant, ${day(fresh)} maintenant.`);
  if (kinds.includes('steps')) {
    if (dropped.length > 0) lines.push(`  Étapes retirées : ${dropped.join(' ; ')}.`);
    if (added.length > 0) lines.push(`  Étapes ajoutées : ${added.join(' ; ')}.`);
  }
  lines.push(`  Exemple : ${example.join(' · ') || 'tous les cas'}.`);
  return lines;
}

function formatEnd({ id, title, approach, now, lawyer }: MovedEnd): string {
  if (id === undefined) return 'ce cas n’est pas connu.';
  if (id.startsWith('tree:')) return `suite dans l’arbre « ${title} » (${id.slice('tree:'.length)}).`;
  const first = now === approach ? '' : `, d’abord ${APPROACHES[now ?? ''] ?? now}`;
  return `« ${title} » (${id}) : ${APPROACHES[approach ?? ''] ?? approach}${first} ; ${LAWYERS[lawyer ?? ''] ?? lawyer}.`;
}
