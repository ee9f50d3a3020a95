/** Loads a project: the files of its content folders, parsed and checked. Shared by the site and the command line. */

import { parseBank } from '../../bank/parse';
import { isReplyFile } from '../../bank/replies';
import { isStoryFile } from '../../bank/stories';
import { listLetterFacts } from '../../case/letters/reads';
import type { LawBook } from '../../law/book';
import { buildLawContext } from '../../law/context';
import { DERIVED_FUNCTIONS } from '../../law/derived/functions';
import { listDerivedShapes } from '../../law/derived/parse';
import { settleDerived } from '../../law/derived/settle';
import { parseLaw } from '../../law/parse';
import { parsePages } from '../../site/pages/parse';
import { checkContent } from '../../trees/check';
import type { ParsedContent } from '../../trees/content';
import { type Issue, sortIssues } from '../../trees/issue';
import { parseContent } from '../../trees/parse';
import { checkDraftExamples } from '../drafts/build';
import { isDraftFile, parseDrafts } from '../drafts/parse';
import { FRENCH } from '../story/lexicon';
import { type ContentFile, loadFiles } from './files';
import { listGuides } from './guides';
import { LETTER_FILE, parseLetters } from './letters/parse';
import { loadTags, type Tags } from './mdx/loadTags';
import { parseGuideParts } from './parts/parse';
import type { Project } from './project';
import { createReading, type ReadingCache } from './shared';
import { translateFile } from './translate';
import { citeLetters, listCiting } from './uses/pages';

export const CONTENT_FOLDERS = {
  trees: 'decision-trees',
  law: 'law',
  guides: 'docs',
  parts: 'docs/parties',
  articles: 'actualites',
  pages: 'src/pages',
  bank: 'bank',
} as const;

const YAML = /\.ya?ml$/;

export interface LoadOptions {
  /** first of the days that are checked, `YYYY-MM-DD` */
  today: string;
  /** a locale other than French: its texts are laid over the French ones */
  locale?: string;
  /** what those who load the same files share: they are parsed once */
  reading?: ReadingCache;
}

/** What was checked already: a reading that is shared gives the same project as long as its files stay as they are. */
const CHECKED = new WeakMap<Project, Map<string, Project>>();

/**
 * Loads and checks the content of a site.
 *
 * @param root - the site's root
 * @throws a file exists but cannot be read
 */
export async function loadProject(root: string, options: LoadOptions): Promise<Project> {
  const { today } = options;
  const read = await loadUnchecked(root, options);
  const days = CHECKED.get(read) ?? new Map<string, Project>();
  const checked = days.get(today) ?? checkProject(read, today);
  CHECKED.set(read, days.set(today, checked));
  return checked;
}

function checkProject(project: Project, today: string): Project {
  const { content, law, guides, letters, issues } = project;
  const checkIssues = checkContent(content, {
    ...buildLawContext(law),
    references: new Set(Object.keys(law.references)),
    guides: new Set(guides.map(({ id }) => id)),
    letterFacts: listLetterFacts(letters),
    findLemmas: FRENCH.findLemmas,
    guideSubjects: Object.fromEntries(guides.map(({ id, about }) => [id, about])),
    today,
  });
  const isReadable = !issues.some(({ code }) => code.startsWith('draft-'));
  const exampleIssues = isReadable ? checkDraftExamples(project.drafts, law) : [];
  return { ...project, issues: sortIssues([...issues, ...checkIssues, ...exampleIssues]) };
}

/**
 * Loads a project without checking its trees, for whoever reads beside one who checks: what they say may not hold.
 *
 * Where those who ask share a reading, files that have not changed since the last time are not parsed again.
 *
 * @throws as `loadProject`
 */
export async function loadUnchecked(
  root: string,
  { locale, reading = createReading() }: LoadOptions,
): Promise<Project> {
  const [sources, tags] = await Promise.all([loadSources(root, locale), loadTags()]);
  return reading.once(sources, () => parseSources(sources, tags));
}

/** Every file of a project, by folder. */
interface ProjectFiles {
  trees: ContentFile[];
  law: ContentFile[];
  docs: ContentFile[];
  parts: ContentFile[];
  letters: ContentFile[];
  articles: ContentFile[];
  pages: ContentFile[];
  bank: ContentFile[];
  translations: ContentFile[];
}

async function loadSources(root: string, locale: string | undefined): Promise<ProjectFiles> {
  const [trees, law, docs, parts, letters, articles, pages, bank, translations] = await Promise.all([
    loadFiles(root, CONTENT_FOLDERS.trees, YAML),
    loadFiles(root, CONTENT_FOLDERS.law, YAML),
    loadFiles(root, CONTENT_FOLDERS.guides, /\.mdx?$/),
    loadFiles(root, CONTENT_FOLDERS.parts, YAML),
    loadFiles(root, CONTENT_FOLDERS.guides, LETTER_FILE),
    loadFiles(root, CONTENT_FOLDERS.articles, /\.mdx?$/),
    loadFiles(root, CONTENT_FOLDERS.pages, /\.mdx?$/),
    loadFiles(root, CONTENT_FOLDERS.bank, YAML),
    locale ? loadFiles(root, `i18n/${locale}/${CONTENT_FOLDERS.trees}`, YAML) : [],
  ]);
  return { trees, law, docs, parts, letters, articles, pages, bank, translations };
}

function parseSources(sources: ProjectFiles, tags: Tags): Project {
  const translated = translateAll(sources.trees, sources.translations);
  const parsed = parseLaw(sources.law.filter(({ path }) => !isDraftFile(path)));
  const { content: trees, issues: parseIssues } = parseContent(
    translated.files,
    listDerivedShapes(parsed.derived),
    parsed.law.dates,
  );
  const settled = settleDerived(parsed.derived, {
    facts: trees.facts,
    hasFacts: !trees.broken.has(trees.factsFile),
    law: parsed.law,
    functions: DERIVED_FUNCTIONS,
  });
  const law: LawBook = { ...parsed.law, derived: settled.derived };
  const content: ParsedContent = {
    ...trees,
    position: (file, path, options) =>
      parsed.position(file, path, options) ?? trees.position(file, path, options),
  };
  const { pages, issues: pageIssues } = parsePages([...sources.docs, ...sources.articles, ...sources.pages], {
    trees: new Set(Object.keys(content.trees)),
  });
  const guides = listGuides(pages);
  const known = {
    references: new Set(Object.keys(law.references)),
    guides: new Set(guides.map(({ id }) => id)),
  };
  const { parts, issues: partIssues } = parseGuideParts(sources.parts, {
    ...known,
    values: new Set(Object.keys(law.values)),
  });
  const { book: letters, issues: letterIssues } = parseLetters(sources.letters, {
    ...known,
    facts: content.facts,
    law: law.values,
  });
  const { bank, issues: bankIssues } = parseBank(
    sources.bank.filter(({ path }) => !isReplyFile(path) && !isStoryFile(path)),
  );
  const { book: drafts, issues: draftIssues } = parseDrafts(
    sources.law.filter(({ path }) => isDraftFile(path)),
    {
      references: known.references,
      values: new Set(Object.keys(law.values)),
    },
  );
  return {
    files: [...translated.files, ...sources.law],
    content,
    law,
    guides,
    parts,
    letters,
    bank,
    drafts,
    pages: citeLetters(listCiting(pages, tags), letters),
    issues: sortIssues([
      ...translated.issues,
      ...parsed.issues,
      ...settled.issues,
      ...parseIssues,
      ...pageIssues,
      ...partIssues,
      ...letterIssues,
      ...bankIssues,
      ...draftIssues,
    ]),
  };
}

function translateAll(originals: readonly ContentFile[], translations: readonly ContentFile[]) {
  const name = (path: string) => path.split('/').at(-1);
  const done = originals.map((file) => {
    const translation = translations.find(({ path }) => name(path) === name(file.path));
    return translation ? translateFile(file, translation) : { file, issues: [] };
  });
  return { files: done.map(({ file }) => file), issues: done.flatMap(({ issues }) => issues) };
}

/** True when something must be mended before the content can be built upon. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
