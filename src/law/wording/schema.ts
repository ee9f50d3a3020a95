/** The format of `law/wording.yaml`: sections of sentences, by id. Build time only. */
import * as z from 'zod';
import { key, words } from '../fields';

export const wordingSection = z
  .record(key, words('Une phrase\u00a0; ce que le site y écrit se met entre accolades.', 'le {day}'))
  .meta({
    description: 'Les phrases d’une rubrique, par identifiant.',
    examples: [{ 'late-start': 'le {day}' }],
  });

export type RawSection = z.infer<typeof wordingSection>;
