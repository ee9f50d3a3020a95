/** `tree facts`: what may be known of a case, in the words readers see. */
import type { FactSource } from '../trees/content';
import { FACTS_WORDS, WALK_WORDS } from './messages/commands';
import { loadChecked } from './project';
import type { CommandContext, CommandResult } from './result';

/** Lists the facts in the order of `facts.yaml`. */
export async function runFacts({ root, today, json }: CommandContext): Promise<CommandResult> {
  const { content } = await loadChecked(root, today);
  const facts = Object.values(content.facts).map(describeFact);
  if (json) return { output: JSON.stringify(facts, null, 2), exitCode: 0 };
  const lines = facts.flatMap((fact) => [
    `${fact.id} (${fact.type}) ${fact.question}`,
    ...(fact.options ?? []).map((option) => WALK_WORDS.option(option)),
    ...(fact.unknown ? [FACTS_WORDS.unknown] : []),
  ]);
  return { output: lines.join('\n'), exitCode: 0 };
}

function describeFact({ id, type, theme, label, question, help, why, unknown, options }: FactSource) {
  return {
    id,
    type,
    theme,
    label,
    question,
    ...(help && { help }),
    ...(why && { why }),
    ...(options && {
      options: options.map((option) => ({
        id: option.id,
        label: option.label,
        ...(option.help && { help: option.help }),
      })),
    }),
    /** « je ne sais pas » is an answer, and this tells where to look */
    ...(unknown && { unknown }),
  };
}
