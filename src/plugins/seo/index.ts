import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent, LoadContext, Plugin } from '@docusaurus/types';
import { PAGE_KIND_LABELS, type PageKindId } from '../../site/messages/pageKinds';
import type { Operator } from '../../site/operator';
import type { BuiltGuideHead } from '../../site/pages/built';
import type { CompiledTraining } from '../../training/model';
import { findKind } from '../search/kinds';
import { addToHead, formatJsonLd, formatPictureTags, type HeadTags, readHead } from './html';
import { writePicture } from './picture';
import { buildStructuredData, type PageDates } from './structuredData';
import { buildTrail } from './trail';

/** Kinds of page with a picture of their own; the others share that of the site. */
const PICTURED: ReadonlySet<PageKindId> = new Set(['guide', 'letter', 'tree', 'article']);
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

/** With the slash that addresses end with. */
const endAddress = (permalink: string): string => permalink.replace(/\/?$/, '/');

/** The days that guides say of themselves, by address. */
function listGuideDates(allContent: AllContent): [string, PageDates][] {
  const loaded = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  const docs = loaded?.loadedVersions.flatMap((version) => version.docs) ?? [];
  return docs.flatMap(({ permalink, frontMatter }) => {
    const { published, updated } = frontMatter as BuiltGuideHead;
    return published ? [[endAddress(permalink), { published, modified: updated ?? published }]] : [];
  });
}

/** The days of articles: they are not rewritten. */
function listArticleDates(allContent: AllContent): [string, PageDates][] {
  const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
  return (blog?.blogPosts ?? []).map(({ metadata: { permalink, date } }) => {
    const day = new Date(date).toISOString().slice(0, 10);
    return [endAddress(permalink), { published: day, modified: day }];
  });
}

/** What robots are told: everything is open, and where the list of pages is. */
function formatRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

/**
 * Pictures for sharing and structured data, put into the built pages: no script of theirs reaches a browser.
 */
export default function seo({ siteDir, baseUrl }: LoadContext): Plugin {
  let dates: ReadonlyMap<string, PageDates> = new Map();
  let courses: ReadonlySet<string> = new Set();
  return {
    name: 'seo',

    async allContentLoaded({ allContent }) {
      const taught = allContent.training?.default as
        | { training: Pick<CompiledTraining, 'courses'> }
        | undefined;
      courses = new Set(taught?.training.courses.map(({ id }) => `formation/${id}/`));
      dates = new Map([...listGuideDates(allContent), ...listArticleDates(allContent)]);
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
        if (own)
          await writePicture(
            { kind: PAGE_KIND_LABELS[kind], title: head.title, site },
            join(outDir, FOLDER, name),
            cacheDir,
          );
        const picture = `${root}${FOLDER}/${name}`;
        const facts = {
          path,
          head,
          kind,
          trail: buildTrail(path, crumbs),
          picture,
          dates: dates.get(baseUrl + path),
          isCourse: courses.has(path),
        };
        const data = buildStructuredData(facts, operator).map(formatJsonLd);
        await replaceFile(file, addToHead(html, [...formatPictureTags(picture, head.title), ...data]));
      }
    },
  };
}
