/** The words of the calls, apart from the trees: whoever is not on the phone does not fetch them. */

import { listConditionLaw } from './conditionUses';
import type { FactSource, ParsedContent, SpokenSource, SpokenText, TreeSource } from './content';
import { listJoining } from './doneSteps';
import type { Condition, LawValue, LawValues, NodeWords, SpokenBranch, TreeWords } from './model';
import { expandTrees } from './requirements';
import type { DerivedInputs } from './requirements/items';
import { listMarkers, settleMarkers, settleValues } from './text';

interface WordsContext {
  derived: DerivedInputs;
  law: LawValues;
  /** the build's day, `YYYY-MM-DD` */
  today: string;
  renderMarkdown(text: string, inline: boolean): string;
}

/** Compiles the words of every tree. @param content - free of errors */
export function compileWords(content: ParsedContent, context: WordsContext): Record<string, TreeWords> {
  const trees = Object.values(expandTrees(content, context.derived));
  return Object.fromEntries(trees.map((tree) => [tree.id, compileTreeWords(tree, content, context)]));
}

function compileTreeWords(tree: TreeSource, content: ParsedContent, context: WordsContext): TreeWords {
  const law: Record<string, LawValue> = {};
  const compile = (spoken: SpokenSource | undefined, ours?: true): NodeWords =>
    compilePlace(spoken, ours, context, law);
  const questions = Object.values(tree.questions);
  const outcomes = Object.values(tree.outcomes);
  const facts = new Set(questions.map(({ fact }) => fact));
  const steps = new Set([
    ...outcomes.flatMap((outcome) => outcome.steps),
    ...(tree.meanwhile ?? []),
    ...listJoining(content, tree.id).map(({ id }) => id),
  ]);
  const words = {
    questions: keep(questions.map(({ id, words }) => [id, compile(words)])),
    facts: keep(
      [...facts].map((id) => {
        const fact = content.facts[id];
        return [id, { ...compile(fact?.words, fact?.ours ? true : undefined), ...pickReplies(fact) }];
      }),
    ),
    outcomes: keep(outcomes.map(({ id, words }) => [id, compile(words)])),
    steps: keep([...steps].map((id) => [id, compile(content.steps[id]?.words)])),
  };
  return { ...words, law };
}

/** The answers of a fact that have few words of their own. */
function pickReplies(fact: FactSource | undefined): Pick<NodeWords, 'replies'> {
  const short = (fact?.options ?? []).flatMap(({ id, reply }) => (reply ? [[id, reply]] : []));
  return short.length > 0 ? { replies: Object.fromEntries(short) } : {};
}

function compilePlace(
  spoken: SpokenSource | undefined,
  ours: true | undefined,
  context: WordsContext,
  law: Record<string, LawValue>,
): NodeWords {
  const render = ({ if: condition, text }: SpokenText): SpokenBranch => {
    const html = settleValues(
      settleMarkers(context.renderMarkdown(text, true), {}),
      context.law,
      context.today,
    );
    if (condition) addLaw(condition, context, law);
    for (const { kind, text: id } of listMarkers(html))
      if (kind === 'value' && context.law[id]) law[id] = context.law[id];
    return { ...(condition && { if: condition }), text: html };
  };
  const { say = [], avoid = [] } = spoken ?? {};
  return {
    ...(say.length > 0 && { say: say.map(render) }),
    ...(avoid.length > 0 && { avoid: avoid.map(render) }),
    ...(ours && { ours }),
  };
}

function addLaw(condition: Condition, context: WordsContext, law: Record<string, LawValue>): void {
  for (const { law: id } of listConditionLaw(condition)) if (context.law[id]) law[id] = context.law[id];
}

/** Only those that say something. */
function keep(entries: readonly [id: string, words: NodeWords][]): Record<string, NodeWords> {
  return Object.fromEntries(entries.filter(([, words]) => Object.keys(words).length > 0));
}
