/** The words of the site as they ship: law named, rules of the profession, French as it is printed, easy to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { listUses } from '../../src/plugins/decision-trees/uses/listUses';
import { parsePages } from '../../src/site/pages/parse';
import { formatLawPeriod } from '../../src/trees/format';
import { type Finding, formatFinding } from '../../tools/prose/finding';
import { readPage } from '../../tools/prose/readPage';
import { readTexts } from '../../tools/prose/readTexts';
import { readView } from '../../tools/prose/readView';
import { checkAddress } from '../../tools/prose/rules/address';
import { checkBasis } from '../../tools/prose/rules/basis';
import { checkBorrowed } from '../../tools/prose/rules/borrowed';
import { checkBrief, checkDescription } from '../../tools/prose/rules/head';
import { checkHeadings } from '../../tools/prose/rules/headings';
import { checkClerks, checkJargon } from '../../tools/prose/rules/jargon';
import { checkLawIds, checkLonely, listGuideLinks, readGuideId } from '../../tools/prose/rules/links';
import { checkNumbers } from '../../tools/prose/rules/numbers';
import { checkOfficialLook, checkProfessional } from '../../tools/prose/rules/professional';
import { checkReadability } from '../../tools/prose/rules/readability';
import { checkSpoken } from '../../tools/prose/rules/spoken';
import { checkTypography } from '../../tools/prose/rules/typography';
import { withoutPapers } from './papers';

function list(folder: string, extension: RegExp): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => extension.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const pages = list('docs', /\.mdx$/).map(({ path, text }) => readPage(path, text));
const articles = list('actualites', /\.mdx$/).map(({ path, text }) => readPage(path, text));
const parsed = parsePages([...pages, ...articles], { trees: new Set() }).pages;
const urls = new Map(parsed.map(({ path, url }) => [path, url]));
const index = pages.find(({ path }) => path === 'docs/index.mdx');
const guides = pages.filter((page) => page !== index);
/** Letters to copy stand beside the guides: trees lead to them. */
const isLetter = (id: string) => id.startsWith('modeles/');
/** Pages written outside the guides: articles, legal pages, tools. Partials are parts of pages. */
const others = [
  ...articles,
  ...list('src/pages', /\/[^_/][^/]*\.mdx$/).map(({ path, text }) => readPage(path, text)),
];
/** What the interface says. The words of the search are a list, no prose; schemas speak English to authors. */
const views = ['src/pages', 'src/components', 'src/theme', 'src/case', 'src/site', 'src/law']
  .flatMap((folder) => list(folder, /(?<!\.d)\.tsx?$/))
  .filter(({ path }) => !/Search\/terms\.ts$|law\/schema\.ts$/.test(path))
  .map(({ path, text }) => readView(path, text));
const texts = ['decision-trees', 'law', 'docs/parties', 'docs/modeles', 'training'].flatMap((folder) =>
  list(folder, /\.ya?ml$/).map(({ path, text }) => readTexts(path, text)),
);
/** What is said aloud on the phone. */
const spoken = list('decision-trees', /\.ya?ml$/).map(({ path, text }) =>
  readTexts(path, text, (place) => place.includes('say')),
);
const addressed = texts.map(({ path, text }) => readTexts(path, withoutPapers(path, text)));
const { project, compiled } = await loadTrusted(process.cwd(), '2026-11-24');

const expectNone = (findings: readonly Finding[]) => expect(findings.map(formatFinding)).toEqual([]);

describe('every text', () => {
  const all = [...pages, ...others, ...texts, ...views];
  it('is read', () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, blocks } of [...pages, ...others]) expect(blocks.length, path).toBeGreaterThan(0);
    expect(views.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(800);
  });
  it('is set as French is printed', () => expectNone(all.flatMap(checkTypography)));
  it('says « vous »', () => expectNone([...pages, ...others, ...addressed, ...views].flatMap(checkAddress)));
  it('uses no word of clerks', () => expectNone([...pages, ...others, ...texts].flatMap(checkClerks)));
  it('admits, threatens, promises, orders, accuses and refuses nothing on the phone', () =>
    expectNone(spoken.flatMap(checkSpoken)));
  it('keeps the rules of the profession', () => expectNone(all.flatMap(checkProfessional)));
});

describe('every guide', () => {
  it('names law that law/ defines', () => {
    const references = new Set(Object.keys(project.law.references));
    const values = new Set(Object.keys(project.law.values));
    expectNone([...pages, ...others].flatMap((page) => checkLawIds(page, { references, values })));
  });
  it('writes no number of law', () => expectNone([...pages, ...others, ...views].flatMap(checkNumbers)));
  it('writes none in an example or a letter either, where it names that number elsewhere', () => {
    const values = Object.fromEntries(
      Object.entries(project.law.values).map(([id, value]) => [
        id,
        value.periods.map((period) => formatLawPeriod(value, period)),
      ]),
    );
    expectNone([...pages, ...others].flatMap((page) => checkBorrowed(page, values)));
  });
  it('is described', () => expectNone([...pages, ...others].flatMap(checkDescription)));
  it('begins in brief', () => expectNone([...guides, ...articles].flatMap((page) => checkBrief(page))));
  it('skips no level of heading', () => expectNone([...pages, ...articles].flatMap(checkHeadings)));
  it('names its texts, or says why it rests on none', () => {
    const { references, values } = listUses(project, compiled.trees);
    const basisOf = (url: string) => [
      ...[...references].flatMap(([id, uses]) =>
        uses.some((use) => use.url === url) ? [project.law.references[id]] : [],
      ),
      ...[...values].flatMap(([id, uses]) =>
        uses.some((use) => use.url === url) ? [project.law.meta[id]] : [],
      ),
    ];
    const findings = [...guides, ...articles].flatMap((page) => {
      const url = urls.get(page.path);
      if (url === undefined) throw new Error(`${page.path} has no address`);
      return checkBasis(
        page,
        basisOf(url).filter((entry) => entry !== undefined),
      );
    });
    expectNone(findings);
  });
  it('explains every word of the trade that it uses', () =>
    expectNone(guides.flatMap((page) => checkJargon(page, project.parts.glossary))));
  it('is easy to read', () => expectNone([...guides, ...others].flatMap((page) => checkReadability(page))));

  it('is led to by a tree or another guide', () => {
    const outcomes = Object.values(compiled.outcomes).flatMap((one) => Object.values(one));
    const letters = outcomes.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.letters ?? []).map(({ url }) => url)),
    );
    const fromTrees = [
      ...outcomes.flatMap(({ guides }) => guides.map(({ id }) => id)),
      ...letters.map((url) => url.replace(/^\/guides\/|\/$/g, '')),
    ];
    expectNone(checkLonely(pages, new Set(fromTrees)));
  });

  it('is two taps from the home page, by the list of guides: forty guides at least, twelve letters', () => {
    expect(readFileSync('src/theme/links.ts', 'utf8')).toContain("to: '/guides/'");
    const listed = new Set(index ? listGuideLinks(index) : []);
    const ids = guides.map(readGuideId);
    expect(ids.filter((id) => !isLetter(id)).length).toBeGreaterThanOrEqual(40);
    expect(ids.filter(isLetter).length).toBeGreaterThanOrEqual(12);
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe('the site', () => {
  it('does not look like one of the State', () =>
    expectNone(
      [...list('src', /\.(css|tsx)$/), ...list('static', /\.svg$/)].flatMap(({ path, text }) =>
        checkOfficialLook(path, text),
      ),
    ));

  it('names publisher, host, firm and mediator, and says on every page that it informs', () => {
    const legal = readFileSync('src/pages/mentions-legales.mdx', 'utf8');
    for (const group of ['publisher', 'host', 'firm', 'mediator'])
      expect(legal).toContain(`<OperatorFacts group="${group}" />`);
    expect(readFileSync('src/theme/Footer/index.tsx', 'utf8')).toContain('Une information, pas un conseil.');
    expect(readFileSync('src/theme/Layout/index.tsx', 'utf8')).toMatch(/<Footer\b/);
  });
});
