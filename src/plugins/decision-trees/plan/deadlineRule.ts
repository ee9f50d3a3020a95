/** A rule of `law/deadlines/` in words: what plans and the list of texts cited say of it. */
import type { DeadlineRule, Sentences } from '../../../trees/dateRules';

/** How a rule counts, beside its start and its length: sentences. */
export function describeCounting({ counting, moved, act, readAt }: DeadlineRule, wording: Sentences): string {
  return [
    wording[`deadlines.counted-${counting}`],
    readAt === undefined ? undefined : `La durée est celle qui vaut à cette date\u00a0: ${readAt}.`,
    act === 'before' ? 'Il se compte à rebours.' : undefined,
    act === 'after' ? 'L’acte n’est possible qu’une fois ce délai passé.' : undefined,
    moved
      ? 'Un dernier jour qui tombe un samedi, un dimanche ou un jour férié passe au premier jour ouvrable qui suit.'
      : 'Le dernier jour n’est pas reporté.',
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** Whose clock it is. */
export const SIDE_WORDS = { business: 'Délai de l’entreprise', customer: 'Délai du client' } as const;
