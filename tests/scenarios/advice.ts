/** What an outcome says to a reader, as one plain text and as ids: what key points are looked up in. */
import type { ReadyProject } from '../../src/cli/project';
import type { Facts, NodeRef } from '../../src/trees/model';
import { fillText } from '../../src/trees/text';

export interface Advice {
  text: string;
  steps: string[];
  law: string[];
  guides: string[];
}

/** Typography and case say nothing of the substance. */
function normalise(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;|&rsquo;|'/g, '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase();
}

/** Collects what the outcome tells in this case: texts filled with answers and law in force. */
export function collectAdvice({ forest, compiled }: ReadyProject, place: NodeRef, facts: Facts): Advice {
  const content = compiled.outcomes[place.tree]?.[place.id];
  if (!content) throw new Error(`outcome "${place.tree}/${place.id}" has no text`);
  const filling = {
    today: forest.world.today,
    law: forest.world.law,
    facts,
    defs: forest.defs,
    formatFact: forest.formatFact,
  };
  const title = forest.trees.get(place.tree)?.tree.outcomes[place.id]?.title ?? '';
  const texts = [title, content.because, content.lawyerReason, content.otherSide, content.doorOpen];
  for (const step of content.steps) texts.push(step.title, step.text);
  return {
    text: normalise(texts.map((text) => fillText(text ?? '', filling)).join(' ')),
    steps: content.steps.map((step) => step.id),
    law: content.law.map((reference) => reference.id),
    guides: content.guides.map((guide) => guide.id),
  };
}

/** Whether the advice holds this: `step:id`, `law:id`, `guide:id` or a piece of its text. */
export function holds(advice: Advice, cover: string): boolean {
  const id = cover.slice(cover.indexOf(':') + 1);
  if (cover.startsWith('step:')) return advice.steps.includes(id);
  if (cover.startsWith('law:')) return advice.law.includes(id);
  if (cover.startsWith('guide:')) return advice.guides.includes(id);
  return advice.text.includes(normalise(cover));
}
