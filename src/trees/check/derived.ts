/** Derived facts: their inputs exist, and each option has a case that gives it. */
import { listConditionFacts } from '../condition';
import { didYouMean } from '../messages/words';
import type { DerivedFact, DerivedInput } from '../model';
import type { Desk } from './context';
import { formatCase } from './witness';

/** Where derived facts are written. */
const FILE = 'src/law/derived';

export function checkDerived(desk: Desk): void {
  const { derived, derivedDates } = desk.context;
  for (const fact of Object.values(derived)) {
    checkInputs(fact, desk);
    for (const option of Object.keys(fact.options)) checkWitness(fact, option, desk);
  }
  for (const date of Object.values(derivedDates)) {
    const optional = (date.optional ?? []).map((fact) => ({ fact }));
    checkInputs({ id: date.id, inputs: [...date.inputs, ...optional] }, desk);
  }
}

function checkInputs({ id, inputs }: { id: string; inputs: DerivedInput[] }, desk: Desk): void {
  if (!desk.hasFacts) return;
  const named = inputs.flatMap(({ fact, when }) => [fact, ...(when ? listConditionFacts(when) : [])]);
  for (const fact of new Set(named)) {
    if (Object.hasOwn(desk.content.facts, fact)) continue;
    desk.report(
      { file: FILE, path: [] },
      {
        code: 'unknown-derived',
        message: `The derived fact "${id}" depends on "${fact}", which facts.yaml does not define.`,
        remedy: didYouMean(fact, Object.keys(desk.content.facts), 'Add it to facts.yaml.'),
      },
    );
  }
}

function checkWitness(fact: DerivedFact, option: string, desk: Desk): void {
  const witness = Object.hasOwn(fact.witnesses, option) ? fact.witnesses[option] : undefined;
  const given = witness && computeSafely(fact, witness, desk);
  if (given === option) return;
  desk.report(
    { file: FILE, path: [] },
    {
      code: 'derived-without-witness',
      message: witness
        ? `The witness of option "${option}" of the derived fact "${fact.id}" gives "${given}".`
        : `The option "${option}" of the derived fact "${fact.id}" has no witness.`,
      remedy:
        'Give `witnesses` a case, with its day, for which the fact has this option; or take the option out.',
      example: witness && formatCase(witness.facts),
    },
  );
}

type Witness = DerivedFact['witnesses'][string];

function computeSafely(fact: DerivedFact, { today, facts }: Witness, { context }: Desk): string {
  try {
    return fact.compute(facts, { today, law: context.law, derived: context.derived });
  } catch (error) {
    return `an error, ${error instanceof Error ? error.message : String(error)}`;
  }
}
