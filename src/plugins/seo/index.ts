import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Operator } from '../../site/operator';
import type { CompiledTraining } from '../../training/model';
import { findKind } from '../search/kinds';
import { addToHead, formatJsonLd, formatPictureTags, type HeadTags, readHead } from './html';
import { writePicture } from './picture';
import { buildStructuredData } from './structuredData';
import { buildTrail } from './trail';

/** Kinds of page with a picture of their own; the others share that of the site. */
const PICTURED = new Set(['Guide', 'Modèle', 'Litige', 'Actualité']);
const FOLDER = 'partage';

interface BuiltPage {
  file: string;
  path: string;
  html: string;
  head: HeadTags;
}

async function readPages(outDir: string, paths: readonly string[]): Promise<BuiltPage[]> {
  const pages = await Promise.all(
    paths.map(async (path) => {
      const file = join(outDir, path, 'index.html');
      const html = await readFile(file, 'utf8').catch(() => '');
      const head = readHead(html);
      return head ? [{ file, path, html, head }] : [];
    }),
  );
  return pages.flat();
}

/** Replaces a file at once: other plugins may be reading it. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** What robots are told: everything is open, and where the list of pages is. */
function formatRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

/**
 * Pictures for sharing and structured data, put into the built pages: no script of theirs reaches a browser.
 */
export default function seo({ siteDir, baseUrl }: LoadContext): Plugin {
  let written = new Map<string, string>();
  let courses: ReadonlySet<string> = new Set();
  return {
    name: 'seo',

    async allContentLoaded({ allContent }) {
      const taught = allContent.training?.default as
        | { training: Pick<CompiledTraining, 'courses'> }
        | undefined;
      courses = new Set(taught?.training.courses.map(({ id }) => `formation/${id}/`));
      const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
      written = new Map(
        blog?.blogPosts.map(({ metadata: { permalink, date } }) => [
          permalink.replace(/\/?$/, '/'),
          new Date(date).toISOString().slice(0, 10),
        ]),
      );
    },

    async postBuild({ outDir, routesPaths, siteConfig }) {
      const operator = siteConfig.customFields?.operator as Operator;
      const cacheDir = join(siteDir, 'node_modules/.cache/seo');
      const site = siteConfig.title;
      const root = `${siteConfig.url}${baseUrl}`;
      await writeFile(join(outDir, 'robots.txt'), formatRobots(`${root}sitemap.xml`));
      const paths = new Set(
        routesPaths.map((route) => route.slice(baseUrl.length).replace(/\/?$/, '/').replace(/^\/$/, '')),
      );
      const pages = await readPages(outDir, [...paths]);
      const crumbs = new Map(
        pages.map(({ path, head }) => [
          path,
          { name: path === '' ? 'Accueil' : head.title, url: head.canonical },
        ]),
      );
      await writePicture(
        { kind: site, title: siteConfig.tagline, site: '' },
        join(outDir, FOLDER, 'site.png'),
        cacheDir,
      );
      for (const { file, path, html, head } of pages) {
        const kind = findKind(path);
        const own = kind !== undefined && PICTURED.has(kind);
        const name = own ? `${path.replace(/\/$/, '')}.png` : 'site.png';
        if (own) await writePicture({ kind, title: head.title, site }, join(outDir, FOLDER, name), cacheDir);
        const picture = `${root}${FOLDER}/${name}`;
        const facts = {
          path,
          head,
          kind,
          trail: buildTrail(path, crumbs),
          picture,
          written: written.get(baseUrl + path),
          isCourse: courses.has(path),
        };
        const data = buildStructuredData(facts, operator).map(formatJsonLd);
        await replaceFile(file, addToHead(html, [...formatPictureTags(picture, head.title), ...data]));
      }
    },
  };
}
