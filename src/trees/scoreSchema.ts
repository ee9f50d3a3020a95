/** The format of `scores.yaml`, see `schema.ts`. */
import * as z from 'zod';
import { ID } from './schema';

const key = z.string().regex(ID, 'ids are lower-case ASCII words joined by hyphens');

export const ScorePartSchema = z.strictObject({
  why: z
    .string()
    .min(1)
    .meta({
      description: 'Why these weights, shown beside them. Markdown, in French.',
      examples: ['Un gros client pèse plus.'],
    }),
  weights: z.record(key, z.int()).meta({
    description: 'Points of each option of the fact; every option has one.',
    examples: [{ faible: 0, moyen: 1, fort: 3 }],
  }),
});

export const ScoreBandSchema = z.strictObject({
  label: z
    .string()
    .min(1)
    .meta({ description: 'The band as readers see it.', examples: ['Enjeu limité'] }),
  when: z
    .string()
    .min(1)
    .meta({
      description: 'Completes « si … » where the site says what would change the answer.',
      examples: ['l’enjeu est limité'],
    })
    .optional(),
  to: z
    .int()
    .meta({ description: 'Greatest sum of the band; the last band has none.', examples: [4] })
    .optional(),
});

export const ScoreSchema = z.strictObject({
  label: z
    .string()
    .min(1)
    .meta({ description: 'What is assessed.', examples: ['L’enjeu à long terme'] }),
  parts: z
    .record(key, ScorePartSchema)
    .meta({ description: 'The facts weighed, choices each, by id.', examples: [] }),
  bands: z
    .record(key, ScoreBandSchema)
    .meta({ description: 'The conclusions, from the lowest sum up, by id.', examples: [] }),
});

export const ScoresSchema = z
  .record(key, ScoreSchema)
  .meta({ description: 'Assessments by id: conditions read them like choices.' });
