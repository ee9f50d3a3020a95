/** What of the law travels with a compiled tree: derived facts, and law values with all their periods. */
import { listOnly } from './applicability';
import { listLawUses } from './bound';
import { listConditionFacts, listConditionLaw } from './conditionUses';
import type { ParsedContent, StepSource, TreeSource } from './content';
import { listJoining } from './doneSteps';
import { listStepDates } from './dueDate';
import { LAWYER_AT_TRIAL, mayNeedLawyer } from './lawyer';
import type { CompiledTree, DerivedDate, DerivedDefinition, LawValue, LawValues } from './model';
import { listMarkers } from './text';

/** The law that compiling picks from. */
export interface CompileLaw {
  /** the derived facts of the law */
  definitions: Readonly<Record<string, DerivedDefinition>>;
  derivedDates: Readonly<Record<string, DerivedDate>>;
  law: LawValues;
}

/** The steps that a tree may advise. */
export function listTreeSteps(
  { id, meanwhile = [], outcomes }: TreeSource,
  content: Pick<ParsedContent, 'steps'>,
): StepSource[] {
  const named = [...meanwhile, ...Object.values(outcomes).flatMap((outcome) => outcome.steps)];
  return [...new Set([...named.flatMap((step) => content.steps[step] ?? []), ...listJoining(content, id)])];
}

/** The derived facts that a tree's conditions, or its outcomes' lawyer levels, read. */
export function listDerived(
  source: TreeSource,
  content: ParsedContent,
  { definitions }: CompileLaw,
): string[] {
  const found = new Set<string>();
  const conditions = [
    ...Object.values(source.questions).flatMap(({ branches }) => branches),
    ...listTreeSteps(source, content),
  ].flatMap(({ if: condition }) => condition ?? []);
  for (const fact of conditions.flatMap(listConditionFacts))
    if (definitions[fact] ?? content.scores[fact]) found.add(fact);
  if (definitions[LAWYER_AT_TRIAL] && mayNeedLawyer(source)) found.add(LAWYER_AT_TRIAL);
  return [...found];
}

/** What a reader's device needs of the derived facts of the law: neither their rules in words nor their witnesses. */
export function pickDefinitions(
  ids: readonly string[],
  { definitions }: CompileLaw,
): Record<string, DerivedDefinition> {
  const found: Record<string, DerivedDefinition> = {};
  for (const definition of ids.flatMap((id) => definitions[id] ?? [])) {
    const { id, label, inputs, options, values, compute } = definition;
    found[id] = { id, label, inputs, options, values, compute };
  }
  return found;
}

/** The law values that a tree needs on the reader's device: those of its conditions, derived facts, steps and texts. */
export function pickLaw(
  source: TreeSource,
  content: ParsedContent,
  context: CompileLaw,
  {
    derived,
    texts,
    facts,
  }: { derived: readonly string[]; texts: ReadonlySet<string>; facts: CompiledTree['facts'] },
): LawValues {
  const ids = new Set<string>();
  for (const only of Object.values(facts).flatMap(listOnly))
    for (const { law } of listConditionLaw(only)) ids.add(law);
  for (const { fact, branches } of Object.values(source.questions)) {
    for (const branch of branches)
      if (branch.if) for (const { law } of listConditionLaw(branch.if)) ids.add(law);
    const def = content.facts[fact];
    for (const bound of [def?.min, def?.max])
      if (bound) for (const { law } of listLawUses(bound)) ids.add(law);
  }
  for (const { values, inputs } of derived.flatMap((id) => context.definitions[id] ?? [])) {
    for (const value of values) ids.add(value);
    for (const { when } of inputs) if (when) for (const { law } of listConditionLaw(when)) ids.add(law);
  }
  for (const step of listTreeSteps(source, content)) {
    for (const value of listDueLaw(step, context)) ids.add(value);
    if (step.if) for (const { law } of listConditionLaw(step.if)) ids.add(law);
  }
  for (const text of texts)
    for (const marker of listMarkers(text)) if (marker.kind === 'value') ids.add(marker.text);
  const law: Record<string, LawValue> = {};
  for (const id of [...ids].sort()) if (context.law[id]) law[id] = context.law[id];
  return law;
}

function listDueLaw(step: StepSource, { derivedDates }: CompileLaw): string[] {
  const base = listStepDates(step, derivedDates).flatMap((id) => derivedDates[id]?.values ?? []);
  const shift = step.by?.shift;
  return shift && 'law' in shift ? [...base, shift.law] : base;
}
