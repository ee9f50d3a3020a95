/** The written cases, each walked through the trees as shipped: where it ends, and that nothing it needs is missing. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTrusted, type ReadyProject } from '../../src/cli/project';
import { readValue } from '../../src/trees/facts';
import { findOutcome } from '../../src/trees/findOutcome';
import { findLawyerLevel } from '../../src/trees/lawyer';
import type { Facts, FactValue } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { collectAdvice, holds } from './advice';
import { readScenarios, resolveDate, type ScenarioWalk, TODAY } from './readScenarios';

const ready: ReadyProject = await loadTrusted(process.cwd(), TODAY);
const scenarios = readScenarios(join(__dirname, 'cases'));

/** The facts of a case as the command line would read them; a wrong id or value is an error of the case. */
function readFacts(id: string, raw: ScenarioWalk['facts']): Facts {
  const facts: Record<string, FactValue | null> = {};
  for (const [fact, value] of Object.entries(raw)) {
    const def = ready.forest.defs[fact];
    if (!def) throw new Error(`${id}: no fact is called "${fact}"`);
    const read = readValue(ready.forest, def, typeof value === 'string' ? resolveDate(value) : value);
    if ('problem' in read) throw new Error(`${id}: ${fact}: ${JSON.stringify(read.problem)}`);
    facts[fact] = read.value;
  }
  return facts;
}

/** Walks one case to its end, and says what is not as expected. */
function play(id: string, { tree, facts: raw, expected }: ScenarioWalk) {
  const facts = readFacts(id, raw);
  const end = walk(ready.forest, tree, facts);
  const complaints: string[] = [];
  const complain = (what: string, wanted: string, found: string) =>
    complaints.push(`${id} (${tree}): ${what}: expected ${wanted}, found ${found}`);
  const place = `${end.tree}/${end.id}`;
  if (end.status !== 'outcome') complain('end', expected.outcome, `${end.status} at ${place}`);
  if (end.status !== 'outcome') return { complaints, advice: undefined };
  const reached = findOutcome(ready.forest, end);
  const { approach, now } = reached;
  const lawyer = findLawyerLevel(reached, ready.forest, facts);
  if (place !== expected.outcome) complain('outcome', expected.outcome, place);
  if (expected.approach !== approach && expected.approach !== now)
    complain('approach', expected.approach, `${approach}, first ${now}`);
  if (expected.lawyer !== undefined && expected.lawyer !== lawyer)
    complain('lawyer', expected.lawyer, lawyer);
  if (end.setAside.length > 0) complain('facts that the walk asks', 'all of them', `unused ${end.setAside}`);
  return { complaints, advice: collectAdvice(ready, end, facts) };
}

it('are at least the 24 that were handed over', () => expect(scenarios.length).toBeGreaterThanOrEqual(24));

describe.each(scenarios)('the case $id', (scenario) => {
  const walks = [scenario, ...scenario.also].map((one) => play(scenario.id, one));

  it(`ends in ${scenario.expected.outcome}`, () =>
    expect(walks.flatMap(({ complaints }) => complaints)).toEqual([]));

  it.each(scenario.keyPoints)('is told: $point', ({ point, covers }) => {
    const missing = covers.filter(
      (cover) => !walks.some(({ advice }) => advice !== undefined && holds(advice, cover)),
    );
    const found = walks.map(({ advice }) => advice?.text).join('\n');
    expect(missing, `${scenario.id}: « ${point} » is not covered; found: ${found}`).toEqual([]);
  });
});
