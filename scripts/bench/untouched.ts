/** An untouched Docusaurus site of the same version, with one of our guides in it, to compare with. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes and builds the site once, in the cache; needs the package registry the first time.
 *
 * @returns the folder built, and the address of the guide in it
 */
export function buildUntouched(root: string, cache: string): { folder: string; path: string } {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@docusaurus/core/package.json'), 'utf8'),
  ) as { version: string };
  const site = join(cache, `untouched-${version}`);
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(join(site, 'node_modules'))) {
    run(
      'npx',
      [
        '--yes',
        `create-docusaurus@${version}`,
        `untouched-${version}`,
        'classic',
        '--typescript',
        '--skip-install',
      ],
      cache,
    );
    run('npm', ['install', '--no-audit', '--no-fund'], site);
  }
  writeFileSync(join(site, 'docs', 'guide.md'), readPlain(join(root, 'docs/droits/retards-de-paiement.mdx')));
  run('npx', ['docusaurus', 'build'], site);
  return { folder: join(site, 'build'), path: '/docs/guide/' };
}

/** A guide with our components and links taken out, so that a site without them can show it. */
function readPlain(file: string): string {
  const body = readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const plain = body.replace(/<\/?[A-Z][^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return `---\ntitle: Guide\n---\n${plain}`;
}
