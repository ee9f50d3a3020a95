/** The format of `law/wording.yaml`: sections of sentences, by id. Build time only. */
import * as z from 'zod';
import { LAW_FORMAT } from '../../trees/messages/law/format';
import { explain, key, words } from '../fields';

const HELP = LAW_FORMAT.wording.section;

export const wordingSection = z.record(key, words(HELP.entry)).meta(explain(HELP));

export type RawSection = z.infer<typeof wordingSection>;
