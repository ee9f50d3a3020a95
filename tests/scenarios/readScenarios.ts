/** The written cases of `cases/*.yaml`, read and told apart from faulty ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { addDuration, formatDay, parseDay, parseDuration } from '../../src/trees/calendar';
import { APPROACHES } from '../../src/trees/model';

/** The day on which every written case is played. */
export const TODAY = '2026-11-24';

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

/** One walk: where it starts, what is known, and where it must end. */
const walkSchema = z.strictObject({
  tree: z.string(),
  facts: z.record(z.string(), value),
  expected: z.strictObject({
    approach: z.enum(APPROACHES),
    outcome: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
    lawyer: z.enum(['optional', 'advised', 'required']).optional(),
  }),
});

const scenarioSchema = walkSchema.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  story: z.string(),
  /** what really happened */
  ending: z.string(),
  /** walks of the same case through other trees, where it raises two questions */
  also: z.array(walkSchema).default([]),
  /** what the advice must hold; each cover is `step:`, `law:` or `guide:` and an id, or a piece of text */
  keyPoints: z.array(z.strictObject({ point: z.string(), covers: z.array(z.string()).min(1) })).min(3),
  /** where we hold the expected answer wrong: why, with the source */
  dissent: z.string().optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioWalk = z.infer<typeof walkSchema>;

/** Reads every file of cases, in the order of their names. @throws a file does not fit the schema, or an id is taken */
export function readScenarios(folder: string): Scenario[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const scenarios = files.sort().flatMap((name) => {
    const read = z.array(scenarioSchema).safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
  const ids = scenarios.map((scenario) => scenario.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two cases are called "${twice}"`);
  return scenarios;
}

/**
 * Dates of a case are written from the day it is played, so that the case stays true when that day moves.
 *
 * @param text - `today`, `today - 5 months` or any other text, which is returned as it is
 */
export function resolveDate(text: string): string {
  const match = /^today(?: - (.+))?$/.exec(text);
  if (!match) return text;
  const today = parseDay(TODAY);
  const back = parseDuration(match[1] ?? '0 days');
  if (today === null || back === null) throw new Error(`"${text}" is not "today - 5 months"`);
  return formatDay(addDuration(today, back, -1));
}
