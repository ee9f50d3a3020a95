/** The project as the command line uses it: loaded, checked, and made ready to be walked on a day. */
import { buildLawContext } from '../law/context';
import { loadProject, loadUnchecked } from '../plugins/decision-trees/load';
import type { Project } from '../plugins/decision-trees/project';
import { createReading } from '../plugins/decision-trees/shared';
import { type Compiled, compileTrees } from '../trees/compile';
import { type Forest, type PreparedTree, prepareForest } from '../trees/forest';
import { formatIssue } from '../trees/issue';
import { renderMarkdown } from '../trees/markdown';
import type { CompiledFact } from '../trees/model';
import { UsageError } from './arguments';
import { ARGUMENT_MESSAGES } from './messages/commands';

export interface ReadyProject {
  project: Project;
  compiled: Compiled;
  /** every tree; `defs` holds every fact, also those that no tree asks */
  forest: Forest;
}

/** Files that have not changed are read, checked and compiled once a process, however many commands it runs. */
const READING = createReading();
const READY = new WeakMap<Project, Map<string, ReadyProject>>();

/** Loads and checks the project. @param today - `YYYY-MM-DD` */
export function loadChecked(root: string, today: string): Promise<Project> {
  return loadProject(root, { today, reading: READING });
}

/**
 * Loads the project and compiles it.
 *
 * @param tolerated - codes of errors in spite of which it is wanted
 * @throws {UsageError} it holds another error: what it says may not be relied upon
 */
export async function loadReady(
  root: string,
  today: string,
  tolerated?: ReadonlySet<string>,
): Promise<ReadyProject> {
  const project = await loadChecked(root, today);
  const errors = project.issues.filter(({ severity, code }) => severity === 'error' && !tolerated?.has(code));
  if (errors.length > 0)
    throw new UsageError(
      ARGUMENT_MESSAGES['content-has-errors']({
        count: errors.length,
        issues: errors.map(formatIssue).join('\n'),
      }),
    );
  return makeReady(project, today);
}

/**
 * Compiles the project without checking it, which takes most of the time: for tests of what is built upon content that
 * another test checks.
 */
export async function loadTrusted(root: string, today: string): Promise<ReadyProject> {
  return makeReady(await loadUnchecked(root, { today, reading: READING }), today);
}

function makeReady(project: Project, today: string): ReadyProject {
  const days = READY.get(project) ?? new Map<string, ReadyProject>();
  READY.set(project, days);
  const known = days.get(today);
  if (known) return known;
  const law = buildLawContext(project.law);
  const compiled = compileTrees(project.content, {
    ...law,
    guides: Object.fromEntries(project.guides.map((guide) => [guide.id, guide])),
    today,
    renderMarkdown,
  });
  const forest = prepareForest(compiled.trees, { today, law: law.law, derived: law.derived });
  const ready = {
    project,
    compiled,
    forest: { ...forest, defs: { ...listAllFacts(project), ...forest.defs } },
  };
  days.set(today, ready);
  return ready;
}

/** Finds the tree that the caller names. @throws {UsageError} there is none */
export function findTree({ trees }: Forest, id: string | undefined): PreparedTree {
  const known = [...trees.keys()];
  if (id === undefined) throw new UsageError(ARGUMENT_MESSAGES['which-tree'](known));
  const found = trees.get(id);
  if (!found) throw new UsageError(ARGUMENT_MESSAGES['unknown-tree']({ tree: id, trees: known }));
  return found;
}

function listAllFacts({ content }: Project): Record<string, CompiledFact> {
  const facts: Record<string, CompiledFact> = {};
  for (const { file: _file, exhaustive: _exhaustive, words: _words, ...fact } of Object.values(content.facts))
    facts[fact.id] = fact;
  return facts;
}
