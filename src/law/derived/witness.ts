/** The witness of each option: its facts read, a number or a day that follows the law worked out, and its answer computed. */
import { resolveBound } from '../../trees/bound';
import { type Day, formatDay, parseDay } from '../../trees/calendar';
import { listConditionFacts } from '../../trees/conditionUses';
import { evaluate } from '../../trees/evaluate';
import { readValue } from '../../trees/facts';
import { isDay, meaningOf } from '../../trees/factTypes';
import { readNumber } from '../../trees/law';
import { DERIVED_MESSAGES as MESSAGES } from '../../trees/messages/law/derived';
import type { CompiledFact, Condition, DerivedInput, Facts, FactValue, World } from '../../trees/model';
import { parseDateBound } from '../../trees/parseBound';
import { resolveCondition } from '../../trees/resolve';
import type { Witness } from '../book';
import { tell, type Work } from './work';

/** Reads the witnesses, and reports each that does not give its option. @returns those that could be read */
export function settleWitnesses(inputs: readonly DerivedInput[], work: Work): Record<string, Witness> {
  const found: Record<string, Witness> = {};
  for (const [option, { witness }] of Object.entries(work.raw.options)) {
    const world: World = { today: witness.today, law: pickLaw(work), derived: {} };
    const facts = readFacts(option, witness.facts, world, work);
    if (!facts || !checkCounted(option, facts, inputs, world, work)) continue;
    checkAnswer(option, facts, world, work);
    found[option] = { today: witness.today, facts };
  }
  return found;
}

/** The law as the file says that the function reads it: another value is missing, as it would be on a reader's device. */
function pickLaw({ raw, context }: Work): World['law'] {
  const { values } = context.law;
  return Object.fromEntries((raw.values ?? []).flatMap((id) => (values[id] ? [[id, values[id]]] : [])));
}

function readFacts(
  option: string,
  written: Readonly<Record<string, unknown>>,
  world: World,
  work: Work,
): Facts | null {
  const facts: Record<string, FactValue> = {};
  const whole = { ...world, law: work.context.law.values };
  let isSound = true;
  for (const [fact, raw] of Object.entries(written)) {
    const def = Object.hasOwn(work.context.facts, fact) ? work.context.facts[fact] : undefined;
    const value = def && readWitnessValue(raw, def, whole);
    const path = ['options', option, 'witness', 'facts', fact];
    if (!def)
      tell(work, 'unknown-derived', path, MESSAGES['unknown-fact']({ fact }), {
        key: true,
        among: [fact, work.raw.inputs.map((input) => input.fact)],
        about: [`fact:${fact}`],
      });
    else if (value === undefined)
      tell(work, 'witness-value', path, MESSAGES['bad-witness-value']({ fact, found: String(raw) }));
    if (value === undefined) isSound = false;
    else facts[fact] = value;
  }
  return isSound ? facts : null;
}

/** `@value`, `@value + 1`, `@value - 0.01`. */
const RELATIVE = /^@([a-z0-9-]+)(?:\s*([+-])\s*(\d+(?:\.\d+)?))?$/;

/** Reads a value of a witness; undefined where the fact does not take it. */
function readWitnessValue(raw: unknown, def: CompiledFact, world: World): FactValue | undefined {
  const read = readValue({ world }, def, resolve(raw, def, world));
  return 'value' in read && read.value !== null ? read.value : undefined;
}

function resolve(raw: unknown, def: CompiledFact, { law, today }: World): unknown {
  if (typeof raw !== 'string') return raw;
  const day = parseDay(today) as Day;
  try {
    if (isDay(def)) {
      const bound = parseDateBound(raw);
      return bound ? formatDay(resolveBound(bound, { today: day, law })) : raw;
    }
    const match = meaningOf(def).shape === 'points' ? RELATIVE.exec(raw) : null;
    if (!match) return raw;
    const [, id, sign, shift = '0'] = match;
    return readNumber(law, id as string, day) + (sign === '-' ? -1 : 1) * Number(shift);
  } catch {
    return raw;
  }
}

/** The witness gives each input that counts in it, and nothing else. */
function checkCounted(
  option: string,
  facts: Facts,
  inputs: readonly DerivedInput[],
  world: World,
  work: Work,
): boolean {
  const path = ['options', option, 'witness', 'facts'];
  const deciding = inputs.flatMap(({ when }) => (when ? listConditionFacts(when) : []));
  const named = [...new Set([...inputs.map(({ fact }) => fact), ...deciding])];
  const at = { today: parseDay(world.today) as Day, law: work.context.law.values };
  const counts = (when: Condition | undefined): boolean => {
    if (!when || !listConditionFacts(when).every((fact) => fact in facts)) return !when;
    const env = { facts, supposed: new Map(), world, defs: work.context.facts, inputs: new Map() };
    return evaluate(resolveCondition(when, at), env) === true;
  };
  const isNeeded = (fact: string): boolean => counts(inputs.find((one) => one.fact === fact)?.when);
  const missing = named.filter((fact) => !(fact in facts) && isNeeded(fact));
  if (missing.length > 0)
    tell(work, 'witness-inputs', path, MESSAGES['witness-fact-missing']({ facts: missing }), { key: true });
  const foreign = Object.keys(facts).filter(
    (fact) => !named.includes(fact) || (missing.length === 0 && !isNeeded(fact)),
  );
  for (const fact of foreign)
    tell(work, 'witness-inputs', [...path, fact], MESSAGES['witness-fact-unread']({ fact }), { key: true });
  return missing.length + foreign.length === 0;
}

function checkAnswer(option: string, facts: Facts, world: World, work: Work): void {
  const path = ['options', option, 'witness'];
  try {
    const given = work.compute.compute(facts, world);
    if (given !== option)
      tell(work, 'derived-without-witness', path, MESSAGES['witness-other-option']({ option, given }), {
        key: true,
      });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(work, 'derived-failure', path, MESSAGES['witness-fails']({ option, reason }), { key: true });
  }
}
