/** The format of `facts.yaml`: what every fact has, and what its type adds. */
import * as z from 'zod';
import { authoringOf, FACT_TYPES, type FactType } from '../factTypes';
import type { LimitKeys } from '../factTypes/factType';
import { FIELD_KINDS } from '../factTypes/fieldKinds';
import { block, type CodeNamed, ConditionSchema, idOf, inline, key, NOTES, oneOf, plain } from './field';
import { said } from './said';
import { ours, spokenFields } from './words';

const THEMES = [
  'client',
  'creance',
  'contrat',
  'preuves',
  'delais',
  'relation',
  'procedure',
  'litige',
] as const;

const only = (description: string) =>
  ConditionSchema.meta({ description, examples: [{ 'type-de-client': 'professionnel' }] }).optional();

/** The Markdown texts of an option. */
export const optionTexts = {
  help: inline(
    'Ce que la réponse recouvre. La première phrase se lit sous la réponse si elle compte douze mots au plus\u00a0; le reste se lit sous «\u00a0Préciser\u00a0».',
    'Une personne qui achète hors de toute activité professionnelle.',
  ).optional(),
};

/** How a reader may come to an answer: a document to find, something to write or do, or time to let pass. */
const REACHES = ['find', 'act', 'wait'] as const;

/** A reply on a call: five words at most, what is read at a glance. */
const reply = z
  .string()
  .regex(/^\S+(?:\s\S+){0,4}$/, 'la réponse compte cinq mots au plus')
  .meta({
    description:
      'La réponse en peu de mots, pour qui est au téléphone\u00a0: cinq mots au plus. Absente\u00a0: `label` est montré.',
    examples: ['Un particulier'],
  })
  .register(NOTES, { text: 'plain', fragment: true });

export const OptionSchema = z.strictObject({
  label: plain('La réponse telle que le lecteur la voit.', 'Un particulier, pour ses besoins privés'),
  ...optionTexts,
  when: plain(
    'Complète «\u00a0si …\u00a0» là où le site dit ce qui changerait la réponse.',
    'le client est un consommateur',
    { fragment: true },
  ).optional(),
  reply: reply.optional(),
  other: z
    .boolean()
    .meta({
      description: 'C’est «\u00a0Aucune de ces réponses\u00a0», la sortie de la liste.',
      examples: [true],
    })
    .optional(),
  reach: oneOf(
    REACHES,
    'Comment le lecteur peut encore en arriver à cette réponse\u00a0: une pièce à retrouver (`find`), une démarche à faire (`act`), un délai à laisser passer (`wait`). «\u00a0Ce qui changerait la réponse\u00a0» ne propose que ces réponses-là\u00a0: le passé, et ce qu’est le client, ne changent pas.',
    'find',
  ).optional(),
  only: only(
    'Où la réponse a un sens\u00a0: ailleurs, elle n’est ni proposée ni admise. Écrit comme la condition d’une branche\u00a0; ce qui n’a pas été demandé n’écarte rien.',
  ),
  said: said(
    'Comment les gens le disent quand ils racontent leur affaire\u00a0: des bouts de phrase de tous les jours.',
    ['il ne répond plus', 'sans nouvelles/réponse'],
  ).optional(),
});

const why = block(
  'Pourquoi on le demande\u00a0: se lit sous «\u00a0Préciser\u00a0».',
  'Les délais pour agir ne sont pas les mêmes.',
);

/** The Markdown texts of a fact. */
export const factTexts = {
  help: block(
    'Ce que les mots veulent dire, comment répondre. La première phrase se lit sous la question si elle compte douze mots au plus\u00a0; le reste se lit sous «\u00a0Préciser\u00a0».',
    'Regardez à quel nom est la commande.',
  ).optional(),
  why: why.optional(),
  unknown: block(
    'Où trouver la réponse. Présent\u00a0: «\u00a0je ne sais pas\u00a0» est proposé.',
    'Sur le bon de commande.',
  ).optional(),
};

const common = {
  theme: z
    .enum(THEMES)
    .meta({ description: 'Le groupe du dossier auquel le fait appartient.', examples: ['client'] }),
  label: plain('Groupe nominal court, pour les listes.', 'Votre client'),
  question: plain('La question telle que le lecteur la voit.', 'Qui est votre client\u00a0?'),
  only: only(
    'Où le fait a un sens\u00a0: ailleurs, la question est passée sans être posée, et toute condition sur le fait est fausse. Écrit comme la condition d’une branche\u00a0; ce qui n’a pas été demandé n’écarte rien.',
  ),
  ...factTexts,
  why,
  said: said(
    'D’un fait qui se tape\u00a0: comment les gens le disent, avec la place de la somme, du jour ou de la durée.',
    ['facture de {somme}', 'posée {date}', 'impayée depuis {durée}'],
  ).optional(),
  unsaid: said('D’un fait à réponses\u00a0: ce qui ressemble à une réponse et n’en dit aucune.', [
    'une association de consommateurs',
  ]).optional(),
  voice: oneOf(
    ['client'],
    'Le fait est ce que dit le client\u00a0: ce qu’on rapporte de ses paroles («\u00a0il dit que…\u00a0») le dit aussi.',
    'client',
  ).optional(),
  ...spokenFields,
  ours: ours.optional(),
};

const choice = {
  exhaustive: z
    .boolean()
    .meta({
      description: 'Les réponses couvrent tous les cas réels. Sinon, l’une d’elles porte `other: true`.',
      examples: [true],
    })
    .optional(),
  options: z.record(key, OptionSchema).meta({
    description: 'Les réponses proposées, dans l’ordre, par identifiant.',
    examples: [{ oui: { label: 'Oui' }, non: { label: 'Non' } }],
  }),
};

const number = ([description, example]: LimitKeys['min']) =>
  z
    .number()
    .meta({ description, examples: [example] })
    .optional();
const dateBound = ([description, example]: LimitKeys['min']) =>
  z
    .string()
    .meta({
      description,
      examples: [example],
      pattern: '^(\\d{4}-\\d{2}-\\d{2}|@[a-z0-9-]+|today(\\s*[+-]\\s*.+)?)$',
    })
    .optional();

const from = idOf(
  'facts',
  'Une autre date du dossier, avant laquelle celle-ci ne peut pas tomber\u00a0; le même jour est admis. Inconnue ou pas demandée, elle n’écarte rien.',
  'date-du-contrat',
);

/** A fact of any type: what every fact has, and what its type may add. */
export type FactInput = Omit<z.infer<z.ZodObject<typeof common>>, 'why'> & {
  type: FactType;
  why?: string | undefined;
  options?: Readonly<Record<string, OptionInput>>;
  exhaustive?: boolean;
  from?: string;
  min?: number | string;
  max?: number | string;
};

/** The keys of a fact of one type, as its file in `factTypes/` tells them. */
function describeType(type: FactType) {
  const { description, limits, whyOptional } = authoringOf(type);
  const limit = limits?.kind === 'date' ? dateBound : number;
  return z.strictObject({
    type: z.literal(type).meta({ description }),
    ...common,
    ...(FIELD_KINDS[type] !== 'typed' && choice),
    ...(limits?.kind === 'date' && { from: from.optional() }),
    ...(limits && { min: limit(limits.min), max: limit(limits.max) }),
    ...(whyOptional && { why: why.optional() }),
  });
}

type TypeSchema = ReturnType<typeof describeType>;

const FactSchema = z.discriminatedUnion(
  'type',
  FACT_TYPES.map(describeType) as [TypeSchema, ...TypeSchema[]],
);

export const FactsSchema = z
  .record(key, FactSchema)
  .meta({ description: 'Les faits d’un dossier, chacun défini une fois, par identifiant.' });

export type OptionInput = z.infer<typeof OptionSchema>;
export type FactTexts = CodeNamed<z.infer<z.ZodObject<typeof factTexts>>>;
