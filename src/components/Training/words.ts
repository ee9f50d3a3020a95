/** Words that several views of training share. */

import type { CompiledStage } from '../../training/model';
import type { StageState } from '../../training/standing';
import type { IconName } from '../Icon';

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count}\u00a0${count > 1 ? many : one}`;

export const STATE_WORDS: Readonly<Record<StageState, string>> = {
  todo: 'à faire',
  begun: 'en cours',
  done: 'fait',
};

export const KIND_WORDS: Readonly<Record<CompiledStage['kind'], string>> = {
  guide: 'Guide à lire',
  quiz: 'Quiz',
  scenario: 'Exercice',
};

export const KIND_ICONS: Readonly<Record<CompiledStage['kind'], IconName>> = {
  guide: 'book',
  quiz: 'quiz',
  scenario: 'folder',
};

/** Minutes as people say them: « 45 min », « 1 h 20 ». */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}\u00a0h`;
  return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`;
}

/** Points as the French write them; halves are possible. */
export function formatPoints(points: number): string {
  return points.toLocaleString('fr-FR');
}
