/** `npm run training:package`: every course as SCORM 1.2, SCORM 2004 and cmi5. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toPlain } from '../../training/lms/courseReport';
import { toPercent } from '../../training/standing';
import { buildNotice } from '../messages/notice';
import { buildArchive, loadCommonFiles } from './archive';
import { bundlePlayer, STANDARDS } from './bundle';
import { type ContentOptions, loadContents } from './content';
import { renderPage } from './page';

export interface MadePackage {
  file: string;
  /** in bytes */
  size: number;
}

/** Where the IRIs of courses live while the site has no address: a name that can belong to nobody. */
const NO_SITE = 'https://litiges-clients.invalid';

/**
 * Makes every package.
 *
 * @param out - emptied first
 */
export async function makePackages(options: ContentOptions & { out: string }): Promise<MadePackage[]> {
  const { root, out, siteUrl } = options;
  const [contents, bundles] = await Promise.all([loadContents(options), bundleAll(root)]);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const made: MadePackage[] = [];
  for (const content of contents) {
    const { id, title, summary, passMark } = content.course;
    const page = renderPage({ title, content });
    const iri = `${siteUrl ?? NO_SITE}/formation/${id}/`;
    const course = { id, title, summary: toPlain(summary), passMark, iri };
    for (const { standard, bundle, common } of bundles) {
      const file = join(out, `${id}-${standard}.zip`);
      const passPercent = toPercent(passMark);
      const { siteName, today: day } = options;
      const notice = buildNotice(standard, { title, passPercent, siteName, day });
      const archive = buildArchive(standard, course, { page, notice }, bundle, common);
      await writeFile(file, archive);
      made.push({ file, size: archive.length });
    }
  }
  return made;
}

function bundleAll(root: string) {
  return Promise.all(
    STANDARDS.map(async (standard) => ({
      standard,
      bundle: await bundlePlayer(root, standard),
      common: await loadCommonFiles(root, standard),
    })),
  );
}
