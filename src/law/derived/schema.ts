/** The format of a file of `law/derived/`: validation, its type and what editors complete. Build time only. */
import * as z from 'zod';
import { parseDay } from '../../trees/calendar';
import { LAW_FORM_WORDS } from '../../trees/messages/law/files';
import { block, ConditionSchema, idOf, inline, key, listOf, plain } from '../../trees/schema/field';
import { basis, text } from '../fields';
import { DERIVED_FUNCTIONS } from './functions';

const input = z.strictObject({
  fact: idOf('facts', 'Un fait que la règle lit.', 'type-de-client'),
  when: ConditionSchema.meta({
    description:
      'Il ne compte que là où ceci est vrai, écrit comme la condition d’une branche\u00a0; absent\u00a0: il compte toujours.',
    examples: [{ 'type-de-client': 'professionnel' }],
  }).optional(),
});

const witness = z
  .strictObject({
    today: z
      .string()
      .refine((value) => parseDay(value) !== null, { error: LAW_FORM_WORDS.day, params: { kind: 'date' } })
      .meta({
        description: 'Le jour du lecteur.',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        examples: ['2026-11-24'],
      }),
    facts: z.record(key, z.union([z.string(), z.number(), z.array(z.string())])).meta({
      description:
        'Une valeur pour chaque fait qui compte. Un nombre peut suivre une valeur de droit, une date le jour\u00a0: `@avocat-obligatoire + 1`, `today - 3 years`.',
      examples: [{ 'type-de-client': 'consommateur', montant: '@avocat-obligatoire + 1' }],
    }),
  })
  .meta({
    description: 'Un cas qui donne ce résultat\u00a0: la vérification le calcule.',
    examples: [{ today: '2026-11-24', facts: { 'type-de-client': 'professionnel' } }],
  });

const option = z.strictObject({
  label: text('Le résultat.', 'L’avocat est obligatoire devant le tribunal'),
  when: plain(
    'Complète «\u00a0si …\u00a0» là où le site dit ce qui mène à une réponse.',
    'l’avocat est obligatoire devant le tribunal',
    { fragment: true },
  )
    .trim()
    .optional(),
  witness,
});

const cell = (description: string, example: string) => inline(description, example).trim();

const row = z.strictObject({
  when: cell('La situation.', 'Le montant dépasse {@avocat-obligatoire}.'),
  // biome-ignore lint/suspicious/noThenProperty: a key of the format, in an object that nobody awaits
  then: cell('Ce qui en suit.', 'Avocat obligatoire ({§cpc-760}).'),
});

export const DerivedSchema = z
  .strictObject({
    label: text('Ce qui est dit.', 'Le tribunal compétent'),
    compute: key.meta({
      description: 'La fonction du programme qui trouve le résultat.',
      examples: ['tribunal'],
      enum: Object.keys(DERIVED_FUNCTIONS),
    }),
    inputs: listOf(input, 'Les faits que la fonction lit.', [{ fact: 'type-de-client' }]),
    options: z.record(key, option).meta({
      description: 'Les résultats qu’elle peut donner, par identifiant, dans l’ordre du plan.',
      examples: [{ obligatoire: { label: 'L’avocat est obligatoire' } }],
    }),
    rule: listOf(row, 'La règle en mots, ligne à ligne, telle que les plans la montrent.', [
      { when: 'Le montant est élevé.' },
    ]),
    'lawyer-reason': block(
      'Ce qui est dit de l’avocat au lecteur, là où ce fait en décide le niveau (`lawyer: by-court`).',
      'Au-delà de {@avocat-obligatoire}, l’avocat est obligatoire devant ce tribunal.',
    ).optional(),
    law: basis,
    values: listOf(
      idOf('values', 'Une valeur de droit.', 'avocat-obligatoire'),
      'Les valeurs de droit que la fonction lit\u00a0: des identifiants de `law/values/`.',
      ['avocat-obligatoire'],
    ).optional(),
  })
  .meta({ description: 'Un fait qui n’est pas demandé mais déduit des autres, avec sa règle.' });

export type RawDerived = z.infer<typeof DerivedSchema>;
