import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * Expects that axe finds nothing on the page as it is.
 *
 * @param only - the rules to try; all of them unless given
 */
export async function expectAccessible(page: Page, only?: readonly string[]): Promise<void> {
  await page.addScriptTag({ content: SOURCE });
  await settleColors(page);
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const result = await axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, only);
  expect(violations).toEqual([]);
}

/** Waits until a change of theme has been drawn and no transition is under way: half-way, a colour is no page's colour. */
async function settleColors(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const finite = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    for (const animation of finite) animation.finish();
    await frame();
  });
}
