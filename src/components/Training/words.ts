/** Words that several views of training share. */

import type { CompiledStage } from '../../training/model';
import type { StageStanding, StageState } from '../../training/standing';
import type { IconName } from '../Icon';
import type { KeptBy } from './host';

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

/** What is kept, and where: said only as it is true. */
export const KEPT: Readonly<
  Record<'name' | 'course' | 'draft' | 'refused', Readonly<Record<KeptBy, string>>>
> = {
  name: {
    device: 'Il figure sur l’attestation et dans les résultats exportés. Il reste sur cet appareil.',
    platform: 'Il est gardé par votre plateforme, avec vos résultats.',
  },
  course: {
    device: 'tout est gardé sur cet appareil',
    platform: 'tout est gardé par votre plateforme',
  },
  draft: {
    device: 'Elle reste sur cet appareil et personne ne la note.',
    platform: 'Elle est gardée avec vos progrès par votre plateforme, et personne ne la note.',
  },
  refused: {
    device:
      'Vos réponses ne peuvent pas être gardées sur cet appareil : elles seront perdues à la fermeture de la page.',
    platform:
      'Vos réponses ne peuvent pas être gardées par votre plateforme : elles seront perdues à la fermeture de la page.',
  },
};

/** Where a stage stands, in words: a guide declared read is not a guide opened, nor a stage done a stage passed. */
export function tellStage({ stage, state, answered, best, verdict, opened }: StageStanding): string {
  if (stage.kind === 'guide') {
    if (state === 'done') return opened === null ? 'déclaré lu' : 'ouvert, déclaré lu';
    return opened === null ? STATE_WORDS.todo : 'ouvert';
  }
  if (state === 'begun' && stage.kind === 'quiz')
    return `${STATE_WORDS.begun} (${answered} sur ${stage.asks})`;
  if (!best) return STATE_WORDS[state];
  const points = `${formatPoints(best.points)} sur ${formatPoints(best.max)}`;
  return verdict === 'good' ? `réussi, ${points}` : `à refaire, ${points}`;
}

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
