/** Derived facts from both their halves: what `law/derived/` says, which travels as data, and the function that it names. */
import type { CompiledTree, DerivedDefinition, DerivedFact } from '../../trees/model';
import type { DerivedFunction } from './function';
import { DERIVED_FUNCTIONS } from './functions';

export type DerivedFacts = Readonly<Record<string, DerivedFact>>;

/** Gives definitions their functions. @throws {RangeError} there is no function of that name: the page and its data are not of one build */
export function bindDerived(
  definitions: Readonly<Record<string, DerivedDefinition>>,
  functions: Readonly<Record<string, DerivedFunction>> = DERIVED_FUNCTIONS,
): DerivedFacts {
  return Object.fromEntries(
    Object.entries(definitions).map(([id, definition]) => [id, bind(definition, functions)]),
  );
}

/** The derived facts that compiled trees carry. */
export function bindTrees(trees: readonly Pick<CompiledTree, 'definitions'>[]): DerivedFacts {
  return bindDerived(Object.assign({}, ...trees.map(({ definitions }) => definitions)));
}

function bind(
  { compute: name, lawyerReason: _, publicReason: __, ...definition }: DerivedDefinition,
  functions: Readonly<Record<string, DerivedFunction>>,
): DerivedFact {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) throw new RangeError(`no function is called "${name}"`);
  return {
    ...definition,
    cuts: (world) => (found.cuts?.(world) ?? {}) as Readonly<Record<string, number[]>>,
    gaps: (world) => found.gaps?.(world) ?? [],
    compute: (facts, world) => found.compute(facts, world),
  };
}
