/**
 * Entry of `npm run training:package`: reads arguments and the clock, prints, exits.
 *
 * `--site <folder>`: the built site that the guides are taken from (`build`); `--out <folder>`: `dist/training`.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './arguments';
import { makePackages } from './package/run';
import { readSite } from './package/site';

const root = process.cwd();
try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'build' },
      out: { type: 'string', default: 'dist/training' },
    },
  });
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const made = await makePackages({
    root,
    site: resolve(root, values.site),
    out: resolve(root, values.out),
    ...readSite(process.env),
    today: process.env.SITE_TODAY ?? today,
  });
  for (const { file, size } of made) console.log(`${relative(root, file)}  ${Math.round(size / 1024)} kB`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
