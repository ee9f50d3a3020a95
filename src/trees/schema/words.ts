/** The format of the words of a call: what to say to the customer, and what not to say. */
import * as z from 'zod';
import { ConditionSchema, flag, markdown } from './field';

/** What may stand in a spoken text besides words: nobody says a citation aloud. */
const SPOKEN = '{@valeur} écrit un chiffre de la loi, {=8 jours} un chiffre d’usage.';

/** Most words of a text: what is said in one breath. */
export const MOST_SPOKEN = 25;

/** Most sentences to keep from saying at one place. */
const MOST_AVOIDED = 3;

const spoken = (description: string, example: string) => markdown('inline', description, example, SPOKEN);

/** A text that is said in some cases only. */
const branch = (text: z.ZodString) =>
  z.strictObject({
    if: ConditionSchema.meta({
      description:
        'Quand le dire, écrit comme la condition d’une branche. Ce qu’on ignore encore la rend fausse.',
      examples: [{ 'type-de-client': 'consommateur' }],
    }).optional(),
    text,
  });

const say = spoken(
  `Les mots, ${MOST_SPOKEN} au plus.`,
  'Je comprends, ce retard vous gêne. Je regarde où est votre commande.',
);

const avoid = spoken(
  `Ce qu’il ne faut pas dire, et pourquoi, ${MOST_SPOKEN} mots au plus.`,
  'Pas de «\u00a0c’est le transporteur\u00a0»\u00a0: c’est vous qui répondez de la livraison.',
);

/** The words of a question, an outcome or a step. */
export const spokenFields = {
  say: z
    .union([say, z.array(branch(say)).min(1)])
    .meta({
      description: `Ce qu’on dit au client au téléphone, à voix haute\u00a0: ${MOST_SPOKEN} mots au plus, chaleureux, sans aveu ni promesse. Si le dossier décide, une liste\u00a0: le premier texte dont le \`if\` est vrai\u00a0; le dernier n’en a pas.`,
      examples: ['Je comprends, ce retard vous gêne. Je regarde où est votre commande.'],
    })
    .optional(),
  avoid: z
    .union([
      avoid,
      z
        .array(z.union([avoid, branch(avoid)]))
        .min(1)
        .max(MOST_AVOIDED),
    ])
    .meta({
      description: `Ce qu’il ne faut pas dire au téléphone, et pourquoi\u00a0: ${MOST_SPOKEN} mots au plus. Une liste de ${MOST_AVOIDED} au plus est admise\u00a0; tous ceux dont le \`if\` est vrai sont montrés.`,
      examples: [
        'Pas de «\u00a0c’est le transporteur\u00a0»\u00a0: c’est vous qui répondez de la livraison.',
      ],
    })
    .optional(),
};

/** Whose knowledge the answer to a fact is. */
export const ours = flag(
  'Au téléphone, le client n’en sait rien\u00a0: la réponse est à chercher dans vos propres papiers. `say:` n’est alors pas nécessaire.',
);

export const CallSchema = z
  .union([
    z.literal(true),
    z.strictObject({
      only: ConditionSchema.meta({
        description: 'Quand un client peut être en ligne, écrit comme la condition d’une branche.',
        examples: [{ stade: ['reclamation'] }],
      }),
    }),
  ])
  .meta({
    description:
      'Le client peut être au téléphone\u00a0: chaque question et chaque issue qu’un appel peut atteindre a alors son `say:`. `only` écarte les cas où personne n’appelle plus.',
    examples: [true],
  });

/** What an author writes under `say:`. */
export type SayInput = z.infer<typeof spokenFields.say>;
/** What an author writes under `avoid:`. */
export type AvoidInput = z.infer<typeof spokenFields.avoid>;
/** The words of one place, as written. */
export interface SpokenInput {
  say?: SayInput;
  avoid?: AvoidInput;
}
