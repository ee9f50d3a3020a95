/** « Voici où cette réponse vous menait » : the walk with one answer wrong and all others right. */
import type { Forest } from '../trees/forest';
import type { FactValue, Place } from '../trees/model';
import { walk } from '../trees/walk';
import { readFacts } from './facts';
import type { CompiledScenario } from './model';

/** Where a wrong answer leads. */
export interface Consequence {
  /** outcomes that it may reach; several where the way asks what the file does not tell */
  outcomes: Place[];
  /** true: it makes no difference, this time */
  isSame: boolean;
  /** the first question off the way, where the answer leads to one */
  detour: Place | null;
  /** a tree to load first: nothing else is known yet */
  load: string | null;
}

/** Most questions off the way that are passed over as unknown. */
const MOST_QUESTIONS = 60;

/**
 * Follows a wrong answer to its end. Questions that the file does not answer are passed as unknown.
 *
 * @param forest - the trees loaded, prepared for the day of the exercise
 */
export function followWrong(
  forest: Forest,
  { tree, facts: written, expected }: Pick<CompiledScenario, 'tree' | 'facts' | 'expected'>,
  fact: string,
  value: FactValue | null,
): Consequence {
  const facts: Record<string, FactValue | null> = { ...readFacts(forest, written), [fact]: value };
  let detour: Place | null = null;
  for (let count = 0; count < MOST_QUESTIONS; count++) {
    const done = walk(forest, tree, facts);
    if (done.status === 'load') return { outcomes: [], isSame: false, detour, load: done.tree };
    if (done.status !== 'question')
      return { outcomes: done.outcomes, isSame: isOnly(done.outcomes, expected.outcome), detour, load: null };
    const next = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact;
    if (next === undefined) break;
    detour ??= { tree: done.tree, id: done.id };
    facts[next] = null;
  }
  return { outcomes: [], isSame: false, detour, load: null };
}

function isOnly(outcomes: readonly Place[], { tree, id }: Place): boolean {
  return outcomes.every((place) => place.tree === tree && place.id === id);
}
