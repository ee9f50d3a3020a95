import { expect, test } from '@playwright/test';

test('no page of the site makes a request outside its own origin', async ({ context, request, baseURL }) => {
  test.setTimeout(240_000);
  const own = new URL(baseURL as string).origin;
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url as string).pathname,
  );
  expect(paths).toContain('/dossier/');
  expect(paths).toContain('/contact/');
  const outside: string[] = [];
  context.on('request', (one) => {
    const { origin, protocol } = new URL(one.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) outside.push(one.url());
  });
  const queue = [...paths];
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await page.goto(path);
    await page.close();
  };
  await Promise.all([visit(), visit(), visit()]);
  expect(outside).toEqual([]);
});
