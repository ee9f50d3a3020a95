/** The format of `law/wording.yaml`: sections of sentences, by id. Build time only. */
import * as z from 'zod';
import { ID, text } from '../fields';

export const wordingSection = z
  .record(z.string().regex(ID), text)
  .describe('Sentences in French, by id; slots stand between braces: `le {day}`');

export type RawSection = z.infer<typeof wordingSection>;
