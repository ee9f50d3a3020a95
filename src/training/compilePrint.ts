/** What each exercise and each question shows or rests on, as fingerprints: when one changes, who learnt it owes it again. */
import type { OptionSource, ParsedContent, StepSource } from '../trees/content';
import { listDoneSteps, listJoining } from '../trees/doneSteps';
import type { Forest } from '../trees/forest';
import type { Facts, LawReference, LawValues, StepContent } from '../trees/model';
import { listMarkers } from '../trees/text';
import type { ConversationSource } from './conversation/format';
import { type Fingerprinted, fingerprintItem } from './fingerprint';
import type { QuizQuestionSource, ScenarioSource } from './format';
import type { CompiledScenario } from './model';

/** The sources in which the texts stand as they were written: law values are named in them, not written out. */
export interface PrintContext {
  content: Pick<ParsedContent, 'facts' | 'steps' | 'trees'>;
  forest: Forest;
  law: LawValues;
  references: Readonly<Record<string, LawReference>>;
  /** the build's day, `YYYY-MM-DD` */
  today: string;
}

/**
 * Fingerprints a question: what it asks, its options with their reasons, its explanation and the law that it cites.
 * Where it stands, and the guide that answers it, do not count.
 */
export function fingerprintQuestion(
  { kind, question, options, explanation, law }: QuizQuestionSource,
  context: PrintContext,
): Fingerprinted {
  return finish({ kind, question, options, explanation }, law === 'none' ? [] : law, context);
}

/**
 * Fingerprints an exercise: its file and its conversation, the questions on its way through the trees, the outcome as
 * the exercise shows it, and the law that any of these name. Title, length and difficulty do not count: there is nothing to learn in them.
 *
 * @param facts - what the file tells, on the build's day
 */
export function fingerprintScenario(
  source: ScenarioSource & { conversation?: ConversationSource | undefined },
  { asked, expected }: Pick<CompiledScenario, 'asked' | 'expected'>,
  facts: Facts,
  context: PrintContext,
): Fingerprinted {
  const { role, documents, traps, reply, conversation, debrief } = source;
  // How much a fact weighs is no knowledge.
  const told = Object.entries(source.facts).map(([id, { indispensable, ...fact }]) => [id, fact]);
  const { tree, id } = expected.outcome;
  const { approach, now, lawyer } = expected;
  const outcome = context.content.trees[tree]?.outcomes[id];
  const { title, because, otherSide, doorOpen, law = [], lawNone } = outcome ?? {};
  const parts = {
    file: { role, documents, told, traps, reply, conversation, debrief },
    way: asked.map(({ tree: on, id: question, fact }) => [on, question, describeFact(fact, context)]),
    outcome: { tree, id, approach, now, lawyer, title, because, otherSide, doorOpen, lawNone },
    steps: listSteps({ tree, id }, facts, context),
  };
  return finish(parts, law, context);
}

/** A question of a tree as the exercise asks it: only the options that are offered. */
function describeFact(
  { id, options = [] }: CompiledScenario['asked'][number]['fact'],
  { content }: PrintContext,
): unknown {
  const { question, help, why, unknown, options: all = [] } = content.facts[id] ?? {};
  const offered = new Set(options.map((option) => option.id));
  const shown = (all as OptionSource[]).filter((option) => offered.has(option.id));
  return [id, question, help, why, unknown, shown.map((option) => [option.id, option.label, option.help])];
}

/** The steps of an outcome that are done in this case, with their texts. */
function listSteps(place: { tree: string; id: string }, facts: Facts, context: PrintContext): unknown[] {
  const { content, forest } = context;
  const named = content.trees[place.tree]?.outcomes[place.id]?.steps ?? [];
  const pick = ({ id, title, text, if: condition, everywhere }: StepSource): StepContent => ({
    id,
    title,
    text,
    ...(condition && { if: condition }),
    ...(everywhere?.unless && { unless: everywhere.unless }),
  });
  const steps = named.flatMap((id) => content.steps[id] ?? []).map(pick);
  const joining = listJoining(content, place.tree).map(pick);
  return listDoneSteps({ steps, joining }, forest, facts).map(({ id, title, text }) => [id, title, text]);
}

/** Adds what the texts name: references by what they say, values by what they are worth. */
function finish(
  parts: unknown,
  cited: readonly string[],
  { law, references, today }: PrintContext,
): Fingerprinted {
  const markers = listMarkers(JSON.stringify(parts));
  const pick = (kind: string): string[] =>
    markers.filter((marker) => marker.kind === kind).map(({ text }) => text);
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  const texts = sorted([...cited, ...pick('reference')]).map((id) => {
    const { text, short, about } = references[id] ?? {};
    return [id, text, short, about];
  });
  const values = sorted(pick('value')).flatMap((id) => law[id] ?? []);
  return fingerprintItem([parts, texts], values, today);
}
