/** Requirements: what they name exists, they concern some outcome, and what they forbid is never reached. */
import type { RequirementSource, TreeSource } from '../content';
import { readGateQuestion } from '../gates';
import { REQUIREMENT_MESSAGES } from '../messages/check/requirements';
import type { Condition } from '../model';
import { buildGates, type GateSource } from '../requirements';
import { concernsOutcome, concernsTree, nameOutcome } from '../requirements/concern';
import { listItems } from '../requirements/items';
import { readHandover } from '../structure';
import type { CheckRun } from './context';
import type { Graph } from './graph';
import { findLawFault, listTypedUses, reportLawUses } from './lawUse';
import type { Verdict } from './verdict';
import { formatCase } from './witness';

/** Checks the names that requirements use, and that each concerns some outcome. */
export function checkRequirements(checkRun: CheckRun): void {
  for (const requirement of Object.values(checkRun.content.requirements)) {
    checkConcern(requirement, checkRun);
    checkExceptions(requirement, checkRun);
    checkAsked(requirement, checkRun);
    checkTargets(requirement, checkRun);
    const typeOf = (fact: string) => checkRun.content.facts[fact]?.type;
    for (const { condition, path } of listConditions(requirement))
      reportLawUses(listTypedUses(condition, typeOf), { file: requirement.file, path }, checkRun);
  }
}

function checkConcern(requirement: RequirementSource, checkRun: CheckRun): void {
  const { id, file, steps, trees = [], faulty } = requirement;
  const { content } = checkRun;
  if (checkRun.hasSteps)
    for (const [index, step] of steps.entries())
      if (!Object.hasOwn(content.steps, step))
        checkRun.report(
          { file, path: [id, 'for', 'steps', index] },
          {
            code: 'unknown-step',
            about: [`step:${step}`],
            ...REQUIREMENT_MESSAGES['unknown-step']({
              requirement: id,
              step,
              known: Object.keys(content.steps),
            }),
          },
        );
  for (const [index, tree] of trees.entries())
    if (!Object.hasOwn(content.trees, tree))
      checkRun.report(
        { file, path: [id, 'for', 'trees', index] },
        {
          code: 'unknown-tree',
          ...REQUIREMENT_MESSAGES['unknown-tree']({
            requirement: id,
            tree,
            known: Object.keys(content.trees),
          }),
        },
      );
  const isMeant = Object.values(content.trees).some(
    (tree) =>
      concernsTree(requirement, tree.id) &&
      Object.values(tree.outcomes).some((outcome) => concernsOutcome(requirement, outcome)),
  );
  if (!isMeant && !faulty && content.broken.size === 0)
    checkRun.report(
      { file, path: [id], key: true },
      {
        code: 'requirement-without-outcome',
        ...REQUIREMENT_MESSAGES['requirement-without-outcome']({ requirement: id }),
      },
    );
}

function checkExceptions(requirement: RequirementSource, checkRun: CheckRun): void {
  const { id, file, except } = requirement;
  const { trees, broken } = checkRun.content;
  if (broken.size > 0) return;
  for (const named of Object.keys(except)) {
    const [tree = '', outcome = ''] = named.split('/');
    const source = trees[tree]?.outcomes[outcome];
    const place = { file, path: [id, 'for', 'except', named], key: true };
    const names = { requirement: id, outcome: named };
    if (!source) {
      const known = Object.values(trees).flatMap((one) =>
        Object.keys(one.outcomes).map((key) => nameOutcome(one.id, key)),
      );
      checkRun.report(place, {
        code: 'unknown-outcome',
        ...REQUIREMENT_MESSAGES['unknown-outcome']({ ...names, known }),
      });
    } else if (!(concernsTree(requirement, tree) && concernsOutcome(requirement, source)))
      checkRun.report(place, {
        code: 'unneeded-exception',
        ...REQUIREMENT_MESSAGES['unneeded-exception']({ ...names, isConcerned: false }),
      });
  }
}

function checkAsked({ id, file, ask }: RequirementSource, checkRun: CheckRun): void {
  if (!checkRun.hasFacts) return;
  const known = [...Object.keys(checkRun.content.facts), ...Object.keys(checkRun.context.derived)];
  for (const [index, fact] of ask.entries())
    if (!known.includes(fact))
      checkRun.report(
        { file, path: [id, 'ask', index] },
        {
          code: 'unknown-fact',
          about: [`fact:${fact}`, `derived:${fact}`],
          ...REQUIREMENT_MESSAGES['unknown-asked']({ requirement: id, fact, known }),
        },
      );
}

function checkTargets({ id, file, leads }: RequirementSource, checkRun: CheckRun): void {
  const trees = Object.keys(checkRun.content.trees);
  for (const [index, { to }] of leads.entries())
    if (!trees.includes(readHandover(to) ?? ''))
      checkRun.report(
        { file, path: [id, 'then', index, 'to'] },
        {
          code: 'unknown-tree',
          ...REQUIREMENT_MESSAGES['unknown-then']({
            requirement: id,
            to,
            known: trees.map((tree) => `tree:${tree}`),
          }),
        },
      );
}

function listConditions({ id, when, leads, never }: RequirementSource) {
  const found: { condition: Condition; path: (string | number)[] }[] = [];
  if (when) found.push({ condition: when, path: [id, 'for', 'when'] });
  for (const [index, branch] of leads.entries())
    if (branch.if) found.push({ condition: branch.if, path: [id, 'then', index, 'if'] });
  if (never) found.push({ condition: never, path: [id, 'never'] });
  return found;
}

/** Gates as the checker decides them; a requirement that names what does not exist is an issue already, and adds none. */
export class RequirementProofs {
  private readonly usable: Record<string, RequirementSource>;
  /** requirement → numbers of its branches that some case takes */
  private readonly taken = new Map<string, Set<number>>();
  private isWhole = true;

  constructor(private readonly checkRun: CheckRun) {
    this.usable = Object.fromEntries(
      Object.entries(checkRun.content.requirements).filter(([, one]) => this.isUsable(one)),
    );
  }

  private isUsable(requirement: RequirementSource): boolean {
    const { content, context } = this.checkRun;
    return (
      !requirement.faulty &&
      listItems(requirement, context.derived).every(({ fact }) => Object.hasOwn(content.facts, fact)) &&
      requirement.leads.every(({ to }) => Object.hasOwn(content.trees, readHandover(to) ?? '')) &&
      listConditions(requirement).every(({ condition }) =>
        listTypedUses(condition, (fact) => content.facts[fact]?.type).every(
          (use) => findLawFault(use, this.checkRun) === null,
        ),
      )
    );
  }

  /** The gates of a tree, with their questions of proof. */
  buildGates(tree: TreeSource): GateSource[] {
    return buildGates(tree, { requirements: this.usable }, this.checkRun.context.derived, { proofs: true });
  }

  /** A tree could not be decided: what is not found may be there. */
  giveUp(): void {
    this.isWhole = false;
  }

  /** Takes in what was decided of a tree. */
  add(tree: TreeSource, gates: readonly GateSource[], graph: Graph, verdict: Verdict): void {
    if (gates.length === 0) return;
    for (const [position, { id }] of graph.questions.entries())
      for (const [index, { origin = [] }] of (graph.tree.questions[id]?.branches ?? []).entries())
        if (origin[0] === 'then' && verdict.alive[position]?.[index])
          this.listTaken(readGateQuestion(id).requirement).add(Number(origin[1]));
    const reached = new Set<string>();
    for (const { question, case: found } of verdict.proofs) {
      const { outcome, requirement } = readGateQuestion(graph.questions[question]?.id ?? '');
      const source = this.usable[requirement];
      if (!source) continue;
      const named = nameOutcome(tree.id, outcome);
      reached.add(`${requirement} ${named}`);
      if (!Object.hasOwn(source.except, named))
        this.checkRun.report(
          { file: source.file, path: [requirement, 'never'], key: true },
          {
            code: 'requirement-broken',
            ...REQUIREMENT_MESSAGES['requirement-broken']({ requirement, outcome, tree: tree.id }),
            example: found && formatCase(found.facts),
          },
        );
    }
    this.reportUnneeded(tree, gates, reached);
  }

  private listTaken(requirement: string): Set<number> {
    const taken = this.taken.get(requirement) ?? new Set<number>();
    this.taken.set(requirement, taken);
    return taken;
  }

  /** Exceptions before which all is asked, and no case of which the requirement would lead elsewhere or forbid. */
  private reportUnneeded(tree: TreeSource, gates: readonly GateSource[], reached: ReadonlySet<string>): void {
    for (const { requirement, outcomes } of gates)
      for (const outcome of outcomes) {
        const named = nameOutcome(tree.id, outcome);
        const source = this.usable[requirement];
        const isProven = !reached.has(`${requirement} ${named}`);
        if (!source || !Object.hasOwn(source.except, named) || !isProven) continue;
        this.checkRun.report(
          { file: source.file, path: [requirement, 'for', 'except', named], key: true },
          {
            code: 'unneeded-exception',
            ...REQUIREMENT_MESSAGES['unneeded-exception']({ requirement, outcome: named, isConcerned: true }),
          },
        );
      }
  }

  /** Reports the branches of requirements that no case takes before any outcome of any tree. */
  finish(): void {
    if (!this.isWhole || this.checkRun.content.broken.size > 0) return;
    for (const [id, { file, leads }] of Object.entries(this.usable))
      for (const [index, { to }] of leads.entries())
        if (!this.taken.get(id)?.has(index))
          this.checkRun.report(
            { file, path: [id, 'then', index] },
            {
              code: 'dead-branch',
              ...REQUIREMENT_MESSAGES['dead-then']({ requirement: id, branch: index + 1, to }),
            },
          );
  }
}
