/**
 * A tree in two parts: what its page shows before anybody answers, and the rest, which comes once somebody does.
 *
 * The first question is a tenth of a tree. Neither part says what the other one does, nor what its keys say already.
 */
import type {
  CompiledFact,
  CompiledQuestion,
  CompiledTree,
  DerivedDefinition,
  LawValue,
  LawValues,
} from './model';
import { listMarkers } from './text';

/** What the page of a tree is built from. */
export interface TreeOpening extends Pick<CompiledTree, 'id' | 'title' | 'summary' | 'start' | 'usual'> {
  /** the first question: where each answer leads */
  question: CompiledQuestion;
  /** what it asks */
  fact: CompiledFact;
  /** the law values that its texts name */
  law: LawValues;
}

/** Parts known by their keys, without the same id inside. */
export type Keyed<T> = Readonly<Record<string, Omit<T, 'id'>>>;

/** A tree without what its opening holds. */
export interface TreeRest
  extends Omit<CompiledTree, 'title' | 'summary' | 'usual' | 'facts' | 'law' | 'definitions'> {
  facts: Keyed<CompiledFact>;
  law: Keyed<LawValue>;
  definitions: Keyed<DerivedDefinition>;
}

/** Parts a tree. @throws {RangeError} it has no first question */
export function splitTree(tree: CompiledTree): { opening: TreeOpening; rest: TreeRest } {
  const { title, summary, usual, ...others } = tree;
  const { id, start, questions, law } = tree;
  const question = questions[start];
  const fact = tree.facts[question?.fact ?? ''];
  if (!question || !fact) throw new RangeError(`tree "${id}" has no first question`);
  const named = listMarkers(JSON.stringify(fact)).flatMap(({ kind, text }) =>
    kind === 'value' ? [text] : [],
  );
  const { [fact.id]: _, ...facts } = tree.facts;
  return {
    opening: { id, title, summary, start, question, fact, law: pick(law, named), usual },
    rest: { ...others, facts: dropIds(facts), law: dropIds(law), definitions: dropIds(tree.definitions) },
  };
}

function dropIds<T extends { id: string }>(parts: Readonly<Record<string, T>>): Keyed<T> {
  return Object.fromEntries(Object.entries(parts).map(([key, { id: _, ...part }]) => [key, part]));
}

function pick(law: LawValues, ids: readonly string[]): LawValues {
  return Object.fromEntries(ids.flatMap((id) => (law[id] ? [[id, law[id]]] : [])));
}
