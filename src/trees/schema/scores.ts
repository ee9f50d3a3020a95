/** The format of `scores.yaml`: assessments by declared weights. */
import * as z from 'zod';
import { inline, key, plain } from './field';

/** The Markdown texts of a part of a score. */
export const scorePartTexts = {
  why: inline('Pourquoi ces poids, montré à côté d’eux.', 'Un gros client pèse plus.'),
};

const ScorePartSchema = z.strictObject({
  ...scorePartTexts,
  weights: z.record(key, z.int()).meta({
    description: 'Les points de chaque réponse\u00a0; toutes en ont.',
    examples: [{ faible: 0, moyen: 1, fort: 3 }],
  }),
});

const ScoreBandSchema = z.strictObject({
  label: plain('La tranche telle que le lecteur la voit.', 'Enjeu limité'),
  when: plain(
    'Complète «\u00a0si …\u00a0» là où le site dit ce qui changerait la réponse.',
    'l’enjeu est limité',
    {
      fragment: true,
    },
  ).optional(),
  to: z
    .int()
    .meta({ description: 'La plus grande somme de la tranche\u00a0; la dernière n’en a pas.', examples: [4] })
    .optional(),
});

const ScoreSchema = z.strictObject({
  label: plain('Ce qui est évalué.', 'L’enjeu à long terme'),
  parts: z.record(key, ScorePartSchema).meta({
    description: 'Les faits pesés, des choix simples, par identifiant.',
    examples: [{ relation: { why: 'Un client ancien pèse plus.' } }],
  }),
  bands: z.record(key, ScoreBandSchema).meta({
    description: 'Les conclusions, de la somme la plus basse à la plus haute.',
    examples: [{ faible: { label: 'Enjeu limité', to: 4 } }],
  }),
});

export const ScoresSchema = z.record(key, ScoreSchema).meta({
  description: 'Les évaluations, par identifiant\u00a0: les conditions les lisent comme des choix.',
});
