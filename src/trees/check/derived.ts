/** Derived facts: their inputs exist, and each option has a case that gives it. */
import { listConditionFacts } from '../conditionUses';
import type { IssueText } from '../issue';
import { DERIVED_CHECK_MESSAGES } from '../messages/check/derived';
import type { DerivedFact, DerivedInput } from '../model';
import { type Desk, listDerivedNames } from './context';
import { formatCase } from './witness';

/** Where derived facts are written. */
const FILE = 'src/law/derived';

export function checkDerived(desk: Desk): void {
  const { derived } = desk.context;
  for (const fact of Object.values(derived)) {
    checkInputs(fact, desk);
    for (const option of Object.keys(fact.options)) checkWitness(fact, option, desk);
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
        about: [`fact:${fact}`],
        ...DERIVED_CHECK_MESSAGES['unknown-input']({
          derived: id,
          fact,
          known: Object.keys(desk.content.facts),
        }),
      },
    );
  }
}

function checkWitness(fact: DerivedFact, option: string, desk: Desk): void {
  const witness = Object.hasOwn(fact.witnesses, option) ? fact.witnesses[option] : undefined;
  const fault = findWitnessFault(fact, option, witness, desk);
  if (!fault) return;
  const about = listDerivedNames(fact);
  const example = witness && formatCase(witness.facts);
  desk.report({ file: FILE, path: [] }, { code: 'derived-without-witness', about, ...fault, example });
}

type Witness = DerivedFact['witnesses'][string];

function findWitnessFault(
  fact: DerivedFact,
  option: string,
  witness: Witness | undefined,
  { context }: Desk,
): IssueText | null {
  const told = { derived: fact.id, option };
  if (!witness) return DERIVED_CHECK_MESSAGES['no-witness'](told);
  const { today, facts } = witness;
  try {
    const given = fact.compute(facts, { today, law: context.law, derived: context.derived });
    return given === option ? null : DERIVED_CHECK_MESSAGES['other-witness']({ ...told, given });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return DERIVED_CHECK_MESSAGES['failed-witness']({ ...told, reason });
  }
}
