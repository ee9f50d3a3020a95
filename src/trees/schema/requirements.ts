/** The format of `requirements.yaml`: what must be known before an advice may be given. */
import * as z from 'zod';
import { APPROACHES } from '../model';
import { ConditionSchema, idOf, inline, key, listOf } from './field';
import { BranchSchema } from './tree';

const ConcernSchema = z
  .strictObject({
    approaches: z
      .array(z.enum(APPROACHES))
      .min(1)
      .meta({
        description: 'Les issues dont `approach` ou `now` est l’une de ces voies.',
        examples: [['formal-notice', 'court-action']],
      })
      .optional(),
    steps: listOf(
      idOf('steps', 'Une étape de `steps.yaml`.', 'mise-en-demeure'),
      'Les issues qui ont l’une de ces étapes.',
      ['mise-en-demeure'],
    ).optional(),
    trees: listOf(idOf('trees', 'Un arbre.', 'impaye'), 'Les seuls arbres concernés. Absent\u00a0: tous.', [
      'impaye',
    ]).optional(),
    except: z
      .record(
        z.string(),
        inline(
          'Pourquoi elle est tenue pour vraie sans être vérifiée.',
          'Elle ne part que d’un accord déjà signé.',
        ),
      )
      .meta({
        description: 'Des issues laissées de côté, `<arbre>/<issue>`, chacune avec sa raison.',
        examples: [{ 'impaye/accord': 'Elle ne part que d’un accord déjà signé.' }],
      })
      .optional(),
    when: ConditionSchema.optional(),
  })
  .meta({
    description: 'Les issues que l’exigence concerne, et les dossiers\u00a0: tous, sauf si `when` le limite.',
    examples: [{ approaches: ['court-action'], when: { 'type-de-client': 'professionnel' } }],
  });

const RequirementSchema = z.strictObject({
  about: inline(
    'Pourquoi il faut le savoir, en une phrase que liront le lecteur du plan et le rédacteur.',
    'Avant de réclamer de l’argent, il faut savoir si le délai pour agir finit bientôt.',
  ),
  for: ConcernSchema,
  ask: listOf(
    z.union([
      idOf('facts', 'Un fait.', 'montant'),
      idOf('derived', 'Un fait déduit, dont toutes les données sont alors demandées.', 'temps-pour-agir'),
    ]),
    'Ce qui doit être su, ou dit inconnu, dans l’ordre où c’est demandé s’il ne l’a pas encore été.',
    ['situation-client'],
  ).optional(),
  // biome-ignore lint/suspicious/noThenProperty: a key of the format, in an object that nobody awaits
  then: listOf(
    BranchSchema,
    'Où mènent certains cas\u00a0: la première branche vraie est suivie, vers un arbre `tree:<id>`\u00a0; sinon, l’issue est donnée.',
    [{ if: { 'situation-client': 'liquidation' }, to: 'tree:procedure-collective' }],
  ).optional(),
  never: ConditionSchema.optional(),
});

export const RequirementsSchema = z.record(key, RequirementSchema).meta({
  description:
    'Ce qui doit être su avant qu’un conseil soit donné, pour tous les arbres à la fois, par identifiant. Ce que ces conditions lisent est demandé aussi. `never`\u00a0: un cas qui ne doit atteindre aucune de ces issues\u00a0; le contrôle le prouve.',
});

export type RequirementInput = z.infer<typeof RequirementSchema>;
