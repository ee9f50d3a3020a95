import type { OptionValidationContext } from '@docusaurus/types';
import * as z from 'zod';
import { formatLocalDay } from '../../case/today';
import { parseDay } from '../../trees/calendar';
import { createShared, type Shared } from './shared';

const day = z.string().refine((text) => parseDay(text) !== null, 'not a day written YYYY-MM-DD');

const OptionsSchema = z.strictObject({
  id: z.string().default('default'),
  /** the day on which the site is built; `SITE_TODAY` wins, the clock is the default */
  today: day.optional(),
  /** most questions, outcomes and hand-overs that a diagram may draw, a count */
  diagramLimit: z.int().min(0).default(400),
  /** what the plugins of the site share; alone, the plugin has its own */
  shared: z.custom<Shared>((value) => typeof value === 'object' && value !== null).default(createShared),
});

export type PluginOptions = z.output<typeof OptionsSchema>;

/**
 * Validates the options written in the site's configuration.
 *
 * @throws {Error} an option is unknown or of the wrong kind; each is named
 */
export function validateOptions({ options }: OptionValidationContext<unknown, PluginOptions>): PluginOptions {
  const result = OptionsSchema.safeParse(options ?? {});
  if (!result.success) throw new Error(`Options of decision-trees: ${z.prettifyError(result.error)}`);
  return result.data;
}

/**
 * The day of the build, `YYYY-MM-DD`: the environment's, else the configured one, else the clock's.
 *
 * @throws {Error} `SITE_TODAY` is not a day
 */
export function resolveToday(
  { today }: Pick<PluginOptions, 'today'>,
  siteToday: string | undefined,
  now: Date,
): string {
  if (!siteToday) return today ?? formatLocalDay(now);
  if (parseDay(siteToday) === null)
    throw new Error(`SITE_TODAY is "${siteToday}", not a day written YYYY-MM-DD`);
  return siteToday;
}
