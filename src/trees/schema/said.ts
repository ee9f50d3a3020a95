/** How people say things: the same key on facts, options and trees; its writing is read in `src/trees/said`. */
import * as z from 'zod';
import { SLOTS } from '../said/phrase';

const WRITING = `\`a/b\`\u00a0: un mot ou l’autre\u00a0; \`(…)\`\u00a0: peut manquer\u00a0; ${SLOTS.map((slot) => `\`{${slot}}\``).join(', ')}\u00a0: ce qui se lit à cette place\u00a0; \` ?\` à la fin\u00a0: à vérifier par le lecteur.`;

/** Phrases by which people say something. */
export function said(description: string, example: readonly string[]) {
  return z
    .array(z.string().meta({ description: 'Un bout de phrase.', examples: [example[0]] }))
    .min(1)
    .meta({ description: `${description} ${WRITING}`, examples: [[...example]] });
}
