/**
 * The format of `training/conversations/`: the customer answers the chosen reply, two or three turns, to an end.
 *
 * A file is named as the scenario that it continues. Build-time only, as `../format.ts`.
 */
import * as z from 'zod';
import { block, key, listOf, oneOf, plain } from '../../trees/schema/field';
import { REPLY_VERDICTS } from '../verdicts';
import { CHANNELS, EFFECT_KINDS } from './kinds';

const id = (description: string, example: string) => key.meta({ description, examples: [example] });
const MARKERS =
  '{@valeur} écrit un chiffre de la loi, {§référence} une citation, {=8 jours} un chiffre d’usage, {~today + 8 days} un jour compté depuis celui de l’exercice.';
const paper = (description: string, example: string) => block(description, example, MARKERS).trim();

const replySchema = z.strictObject({
  text: paper('Ce que vous pourriez répondre.', 'Je vous rappelle demain avant midi.'),
  verdict: oneOf(REPLY_VERDICTS, 'Ce qu’elle vaut à ce moment de l’échange.', 'good'),
  why: paper('Pourquoi\u00a0; dit à la fin de la conversation.', 'Elle donne une date que vous tenez.'),
  answer: paper(
    'Ce que le client en dit d’abord, avant le tour ou la fin qui suit\u00a0; nécessaire là où plusieurs réponses mènent.',
    'Demain\u00a0? Bon. Je note.',
  ).optional(),
  to: id('Le tour ou la fin où elle mène.', 'le-rappel'),
});

const turnSchema = z.strictObject({
  customer: paper(
    'Les mots du client\u00a0: ils suivent de ce qui vient d’être dit.',
    'Et si vous ne rappelez pas\u00a0?',
  ),
  replies: z
    .array(replySchema)
    .min(2)
    .max(4)
    .meta({
      description: 'Les réponses entre lesquelles choisir, de deux à quatre\u00a0; une seule est `good`.',
      examples: [[{ text: 'Je vous rappelle demain avant midi.', verdict: 'good' }]],
    }),
});

const effectSchema = z.strictObject({
  what: oneOf(EFFECT_KINDS, 'De quoi il s’agit.', 'relationship'),
  effect: paper('Ce qui en reste, ou ce que cela a coûté.', 'Elle reviendra.'),
});

const endSchema = z.strictObject({
  verdict: oneOf(REPLY_VERDICTS, 'Ce que vaut cette fin.', 'good'),
  title: plain('La fin en quelques mots.', 'Elle attend votre appel').trim(),
  customer: paper('Les derniers mots du client.', 'Merci. Je ne m’y attendais pas.'),
  after: paper('Ce qui se passe ensuite.', 'Le lendemain, vous appelez à onze heures.'),
  kept: listOf(effectSchema, 'Ce que l’échange a gardé.', [{ what: 'relationship' }]).default([]),
  lost: listOf(effectSchema, 'Ce que l’échange a coûté.', [{ what: 'time' }]).default([]),
});

/** One conversation. Its scenario is the one of the same name. */
export const conversationSchema = z
  .strictObject({
    who: plain('Comment le client est nommé.', 'Mme Arnaud').trim(),
    channel: oneOf(CHANNELS, 'Par où vous parlez.', 'call'),
    scene: paper('Où vous en êtes quand il prend la parole.', 'Le téléphone sonne. C’est Mme Arnaud.'),
    start: id('Le premier tour.', 'ouverture'),
    turns: z.record(key, turnSchema).meta({
      description: 'Les tours de parole, par identifiant.',
      examples: [{ ouverture: { customer: 'Enfin quelqu’un\u00a0!' } }],
    }),
    ends: z.record(key, endSchema).meta({
      description: 'Les fins, par identifiant\u00a0: une bonne et une mauvaise au moins.',
      examples: [{ apaisee: { verdict: 'good' } }],
    }),
  })
  .meta({ description: 'Une conversation d’exercice, du nom de son scénario.' });
export type ConversationSource = z.infer<typeof conversationSchema>;
