/** The short form of `npm run bench:use`: no journey may ask more of its reader than it did. */
import { expect, test } from '@playwright/test';
import { readJourneys } from '../../scripts/bench/use/journeys';
import { contextOf, play } from '../../scripts/bench/use/play';
import { listWorse } from '../../scripts/bench/use/worse';

for (const [id, journey] of readJourneys().filter(([, { short }]) => short))
  test(`${id}: ${journey.story}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext(contextOf(journey));
    const measure = await play(await context.newPage(), baseURL ?? '', journey);
    expect(listWorse(journey, measure)).toEqual([]);
    await context.close();
  });
