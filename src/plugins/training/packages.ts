/** The packages for learning platforms, made with the site so that a trainer downloads them from it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Under the address of their page. */
const PACKAGES_FOLDER = 'formation/paquets/zip';

/**
 * Makes every package from a site that was just built, by the command that makes them by hand: what it bundles has no
 * place in the build of pages.
 *
 * @throws {Error} with what the command printed
 */
export async function makeSitePackages(siteDir: string, outDir: string): Promise<void> {
  const out = join(outDir, PACKAGES_FOLDER);
  const command = ['--import', 'tsx', 'src/cli/packageTraining.mts', '--site', outDir, '--out', out];
  await promisify(execFile)(process.execPath, command, { cwd: siteDir });
}
