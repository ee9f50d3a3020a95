/** Every page of the sitemap at 320 px: nothing scrolls sideways, headings are in order, links of one name lead to one place. */
import { expect, test } from '@playwright/test';

const WIDTH = 320;
/** The pages are visited in so many parts, so that workers share them. */
const PARTS = 4;

/** Pages that are read: what stands in their HTML is what is there, and their scripts need not be waited for. */
const READ = /^\/(?:guides|actualites|formation)\//;

/** What is wrong with the page as it stands, in words; run in the browser. */
function findFaults(width: number): string[] {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > width) faults.push(`${wide} px wide`);

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown);
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const titles = levels.filter((level) => level === 1).length;
  if (titles !== 1) faults.push(`${titles} h1`);
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1)
      faults.push(`h${level} « ${headings[index]?.textContent} » after h${levels[index - 1] ?? 0}`);
  });

  const places = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not(svg a)')) {
    if (!isShown(link)) continue;
    const label = link.getAttribute('aria-label') ?? link.textContent;
    const name = label.trim().replace(/\s+/g, ' ');
    places.set(name, (places.get(name) ?? new Set()).add(link.href));
  }
  for (const [name, addresses] of places)
    if (addresses.size > 1) faults.push(`« ${name} » leads to ${[...addresses].join(' and ')}`);
  return faults;
}

for (let part = 0; part < PARTS; part += 1)
  test(`every page fits a narrow phone, its headings in order, its links told apart (${part + 1} of ${PARTS})`, async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: WIDTH, height: 640 });
    const xml = await (await request.get('/sitemap.xml')).text();
    const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    expect(listed.length).toBeGreaterThan(250);
    let isRead = false;
    await page.route('**/*.js', (route) => (isRead ? route.abort() : route.continue()));
    const found: string[] = [];
    for (const path of [...listed, '/404.html'].filter((_, index) => index % PARTS === part)) {
      isRead = READ.test(path);
      await page.goto(path);
      found.push(...(await page.evaluate(findFaults, WIDTH)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
  });
