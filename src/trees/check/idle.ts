/** What is asked is used: a question whose answer nothing reads afterwards, in any tree it leads to, asks for nothing. */
import { listDeciding } from '../applicability';
import { listConditionFacts } from '../conditionUses';
import type { OutcomeSource, TreeSource } from '../content';
import { listJoining } from '../doneSteps';
import { listStepDates } from '../dueDate';
import { isGateQuestion } from '../gates';
import { LAWYER_AT_TRIAL } from '../lawyer';
import { IDLE_MESSAGES } from '../messages/check/idle';
import type { Condition } from '../model';
import { expandTrees } from '../requirements';
import { readHandover } from '../structure';
import { listMarkers } from '../text';
import type { CheckRun } from './context';

interface Place {
  tree: string;
  id: string;
}

/**
 * Reports each question whose fact is read neither by its own branches nor by anything that can follow: conditions, `only:`,
 * derived facts, texts, days, lawyer levels, letters.
 *
 * Nothing is concluded while something else is to be mended: the cause comes first and alone.
 *
 * @param looping - the trees that have a loop inside
 */
export function checkIdle(checkRun: CheckRun, looping: ReadonlySet<string>): void {
  const { content, context } = checkRun;
  if (context.letterFacts === undefined || content.broken.size > 0 || looping.size > 0) return;
  if (checkRun.issues.some(({ severity }) => severity === 'error')) return;
  const trees = expandTrees(content, context.derived);
  const readers = new Readers(trees, checkRun);
  for (const tree of Object.values(content.trees))
    for (const { id, fact, path } of Object.values(tree.questions)) {
      if (readers.isRead(tree.id, id, fact)) continue;
      checkRun.report(
        { file: tree.file, path, key: true },
        {
          code: 'answer-never-read',
          severity: 'warning',
          about: [`fact:${fact}`],
          ...IDLE_MESSAGES['answer-never-read']({ question: id, fact }),
        },
      );
    }
}

/** What reads an answer, node by node. */
class Readers {
  private readonly outcomes = new Map<OutcomeSource, ReadonlySet<string>>();

  constructor(
    private readonly trees: Readonly<
      Record<string, Pick<TreeSource, 'questions' | 'outcomes' | 'start' | 'file'>>
    >,
    private readonly checkRun: CheckRun,
  ) {}

  /** Whether the branches of a question, or anything after it, read a fact. */
  isRead(tree: string, question: string, fact: string): boolean {
    const seen = new Set<string>();
    const ahead: Place[] = [{ tree, id: question }];
    for (const place of ahead) {
      const key = `${place.tree}/${place.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const source = this.trees[place.tree];
      const asked = source?.questions[place.id];
      if (!source) continue;
      if (!asked) {
        const outcome = source.outcomes[place.id];
        if (outcome && this.readOutcome(outcome, place.tree, source.file).has(fact)) return true;
        continue;
      }
      const isOwn = key === `${tree}/${question}`;
      if (!isOwn && !isGateQuestion(place.id) && this.limits(asked.fact, fact)) return true;
      for (const { if: condition, to, faulty } of asked.branches) {
        if (faulty) return true;
        if (condition && this.reads(condition).includes(fact)) return true;
        const other = readHandover(to);
        ahead.push(
          other === undefined
            ? { tree: place.tree, id: to }
            : { tree: other, id: this.trees[other]?.start ?? '' },
        );
      }
    }
    return false;
  }

  private limits(asked: string, fact: string): boolean {
    return listDeciding(this.checkRun.content.facts[asked] ?? {}).includes(fact);
  }

  /** The facts that a condition reads, through derived facts too. */
  private reads(condition: Condition): string[] {
    return listConditionFacts(condition).flatMap((id) => this.open(id));
  }

  private open(id: string): string[] {
    const { inputs } = this.checkRun.context.derived[id] ?? {};
    if (!inputs) return [id];
    return inputs.flatMap(({ fact, when }) => [fact, ...(when ? this.reads(when) : [])]);
  }

  private readOutcome(outcome: OutcomeSource, tree: string, file: string): ReadonlySet<string> {
    const known = this.outcomes.get(outcome);
    if (known) return known;
    const { content, context } = this.checkRun;
    const steps = [...outcome.steps.flatMap((id) => content.steps[id] ?? []), ...listJoining(content, tree)];
    const found = new Set<string>([
      ...(outcome.lawyer === 'by-court' || outcome.lawyer === 'optional' ? this.open(LAWYER_AT_TRIAL) : []),
      ...this.readTexts(file, 'outcomes', outcome.id),
    ]);
    for (const step of steps) {
      if (step.if) for (const id of this.reads(step.if)) found.add(id);
      for (const id of this.readTexts(step.file, step.id)) found.add(id);
      for (const id of listStepDates(step, context.derivedDates))
        for (const { fact } of context.derivedDates[id]?.inputs ?? []) found.add(fact);
      if (step.by && step.by.base !== 'today') found.add(step.by.base.fact);
      if (step.by?.shift && 'law' in step.by.shift && step.by.shift.at) found.add(step.by.shift.at);
      for (const { if: condition, to } of step.letters ?? []) {
        for (const id of condition ? this.reads(condition) : []) found.add(id);
        for (const id of context.letterFacts?.[to] ?? []) for (const fact of this.open(id)) found.add(fact);
      }
    }
    this.outcomes.set(outcome, found);
    return found;
  }

  /** The facts that the texts at a place of a file name. */
  private readTexts(file: string, ...path: string[]): string[] {
    return this.texts(file, path.join('/')).flatMap((text) =>
      listMarkers(text).flatMap(({ kind, text: id }) => (kind === 'fact' ? [id.split(' ')[0] ?? id] : [])),
    );
  }

  private byPlace: Map<string, string[]> | undefined;

  /** Texts by file and by the first parts of their path. */
  private texts(file: string, place: string): readonly string[] {
    if (!this.byPlace) {
      this.byPlace = new Map();
      for (const { file: of, path, text } of this.checkRun.content.texts) {
        const key = `${of}#${path.slice(0, path[0] === 'outcomes' ? 2 : 1).join('/')}`;
        const list = this.byPlace.get(key) ?? [];
        this.byPlace.set(key, list);
        list.push(text);
      }
    }
    return this.byPlace.get(`${file}#${place}`) ?? [];
  }
}
