/** What a case ends in: approach, lawyer level, steps and the days they are due. */
import { readDates } from '../law/dates';
import { formatDay, parseDay } from '../trees/calendar';
import { computeDue } from '../trees/dueDate';
import { derive, type PartialAssignment } from '../trees/evaluate';
import { formatFactValue, isDay } from '../trees/factTypes';
import type { Forest, PreparedTree } from '../trees/forest';
import type { CompiledFact, DerivedDate, DueRule, Facts } from '../trees/model';
import { listPossibilities } from '../trees/suppose';
import { createCubeEnv, listDirectChoices } from './diffKey';
import type { Cube, EndDescription } from './diffProtocol';
import { DIFF_WORDS } from './messages/diff';
import type { ReadyProject } from './project';

/** Most completions of a case that are tried for one due date. */
const MOST_COMPLETIONS = 5_000;

type DerivedDates = Readonly<Record<string, DerivedDate>>;

/** The facts on which a due date depends. */
export function listDueFacts(by: DueRule | undefined, known: DerivedDates): string[] {
  if (!by) return [];
  const base =
    by.base === 'today' ? [] : (known[by.base.fact]?.inputs.map(({ fact }) => fact) ?? [by.base.fact]);
  return by.shift && 'law' in by.shift && by.shift.at !== undefined ? [...base, by.shift.at] : base;
}

/** Makes the function that tells the ends of one tree. */
export function createTeller({ compiled, project }: ReadyProject, forest: Forest, tree: string) {
  const prepared = forest.trees.get(tree) as PreparedTree;
  const direct = listDirectChoices(forest, prepared);
  const derivedDates = readDates(project.law);
  const dates = new Map<string, DueDate[]>();
  const listDates = (by: DueRule, cube: Cube): DueDate[] => {
    const facts = listDueFacts(by, derivedDates);
    const fixed = Object.fromEntries(
      Object.entries(cube).filter(([id]) => facts.includes(id) && direct.has(id)),
    );
    const id = JSON.stringify([by, fixed]);
    const known = dates.get(id) ?? completeDates(forest, prepared, by, fixed, derivedDates);
    dates.set(id, known);
    return known;
  };
  return ({ cube, end, path }: { cube: Cube; end: string; path: string[] }): EndDescription => {
    const passed = path.map((id) => prepared.tree.questions[id]?.fact ?? id);
    const told = { steps: [], case: describeCube(forest, cube, passed) };
    const outcome = prepared.tree.outcomes[end];
    if (!outcome) return { ...told, title: prepared.tree.handovers[end.replace(/^tree:/, '')]?.title ?? end };
    const derived = deriveAll(forest, prepared, cube);
    const steps = (compiled.outcomes[tree]?.[end]?.steps ?? []).map(({ id, title, by }) => ({
      id,
      title,
      due: Object.fromEntries(
        (by ? listDates(by, cube) : [])
          .filter((date) =>
            Object.entries(date.derived).every(([fact, value]) => (derived[fact] ?? value) === value),
          )
          .map(({ facts, day }) => [facts, day]),
      ),
    }));
    const { title, approach, now, lawyer } = outcome;
    return { ...told, title, approach, now, lawyer, steps };
  };
}

/** One way in which the facts of a due date may turn out. */
interface DueDate {
  /** as JSON */
  facts: string;
  day: string;
  /** what is derived from those facts alone */
  derived: Record<string, string>;
}

function completeDates(
  forest: Forest,
  prepared: PreparedTree,
  by: DueRule,
  fixed: Cube,
  known: DerivedDates,
): DueDate[] {
  let found: PartialAssignment[] = [new Map(Object.entries(fixed))];
  for (const fact of listDueFacts(by, known)) {
    if (!forest.defs[fact] || found.length > MOST_COMPLETIONS) continue;
    found = found.flatMap((supposed) =>
      supposed.has(fact) ? [supposed] : listPossibilities(forest, {}, supposed, { fact }),
    );
  }
  const isCounted = by.base !== 'today' && Object.hasOwn(known, by.base.fact);
  const cubes = found.flatMap((supposed) => {
    const cube: Cube = Object.fromEntries(supposed);
    return isCounted ? listWeek(forest, cube) : [cube];
  });
  return cubes.slice(0, MOST_COMPLETIONS).flatMap((cube) => {
    const facts = cube as Facts;
    const day = computeDue(by, facts, forest.world, known);
    return day === null
      ? []
      : [{ facts: JSON.stringify(cube), day, derived: deriveAll(forest, prepared, cube) }];
  });
}

/** A case on seven days in a row: whether a last day is moved depends on the day of the week. */
function listWeek({ defs }: Forest, cube: Cube): Cube[] {
  const shift = (value: Cube[string], by: number) => {
    const day = typeof value === 'string' ? parseDay(value) : null;
    return day === null ? value : formatDay(day - by);
  };
  return [0, 1, 2, 3, 4, 5, 6].map((by) =>
    Object.fromEntries(
      Object.entries(cube).map(([id, value]) => [id, isDay(defs[id]) ? shift(value, by) : value]),
    ),
  );
}

/** The derived facts that a case settles. */
function deriveAll(forest: Forest, { tree }: PreparedTree, cube: Cube): Record<string, string> {
  const env = createCubeEnv(forest, cube);
  const found: Record<string, string> = {};
  for (const id of tree.derived) {
    const derived = forest.world.derived[id];
    const value = derived && derive(derived, env);
    if (typeof value === 'string') found[id] = value;
  }
  return found;
}

/** The answers of a case that matter, as readers word them; options of a several-choice fact one by one. */
function describeCube({ defs }: Forest, cube: Cube, facts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const fact of new Set(facts)) {
    const def = defs[fact] as CompiledFact | undefined;
    if (!def) continue;
    const value = cube[fact];
    if (value !== undefined && typeof value !== 'boolean')
      lines.push(DIFF_WORDS.fact({ label: def.label, value: formatFactValue(def, value) }));
    for (const option of def.options ?? []) {
      const held = cube[`${fact}\n${option.id}`];
      if (held !== undefined)
        lines.push(DIFF_WORDS.option({ label: def.label, option: option.label, held: held === true }));
    }
  }
  return lines;
}
