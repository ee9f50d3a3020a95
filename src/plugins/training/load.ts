/** Loads `training/`: parsed, checked against the project's trees, guides and law, and compiled. */
import { buildLawContext } from '../../law/context';
import { checkTraining } from '../../training/check';
import { compileTraining } from '../../training/compile';
import { renderPaper } from '../../training/markdown';
import type { CompiledTraining } from '../../training/model';
import { type ParsedTraining, parseTraining } from '../../training/parse';
import { compileTrees } from '../../trees/compile';
import { type Forest, prepareForest } from '../../trees/forest';
import { type Issue, sortIssues } from '../../trees/issue';
import { createRenderer, prefixLinks } from '../decision-trees/buildContent';
import { loadFiles } from '../decision-trees/files';
import { hasErrors, loadUnchecked } from '../decision-trees/load';
import type { Project } from '../decision-trees/project';
import type { ReadingCache } from '../decision-trees/shared';

export const TRAINING_FOLDER = 'training';

export interface LoadedTraining {
  parsed: ParsedTraining;
  issues: Issue[];
  /** null where an issue is an error, or the trees hold one */
  compiled: CompiledTraining | null;
}

export interface LoadTrainingOptions {
  /** `YYYY-MM-DD` */
  today: string;
  /** begins and ends with `/` */
  baseUrl?: string;
  /** the project, where it is loaded already */
  project?: Project;
  /** what is shared with those who load the project too */
  reading?: ReadingCache;
}

/**
 * Loads and checks training.
 *
 * Where trees, guides or law hold an error, only the form of the files is checked: the rest cannot be relied upon, and
 * whoever loads the project reports it.
 *
 * @param root - the site's root
 */
export async function loadTraining(
  root: string,
  { today, baseUrl = '/', project, reading }: LoadTrainingOptions,
): Promise<LoadedTraining> {
  const [files, site] = await Promise.all([
    loadFiles(root, TRAINING_FOLDER, /\.ya?ml$/),
    project ?? loadUnchecked(root, { today, ...(reading && { reading }) }),
  ]);
  const { training: parsed, issues: formIssues } = parseTraining(files);
  if (hasErrors(site.issues)) return { parsed, issues: formIssues, compiled: null };
  const { law, guides } = site;
  const context = {
    forest: prepareSite(site, today),
    law: law.values,
    references: law.references,
    guides: Object.fromEntries(guides.map((guide) => [guide.id, guide])),
  };
  const issues = sortIssues([...formIssues, ...checkTraining(parsed, context)]);
  if (hasErrors(issues)) return { parsed, issues, compiled: null };
  const compiled = compileTraining(parsed, {
    ...context,
    content: site.content,
    today,
    renderMarkdown: (text, inline) => prefixLinks(renderPaper(text, inline), baseUrl),
    prefix: (url) => baseUrl + url.replace(/^\//, ''),
  });
  return { parsed, issues, compiled };
}

type Site = Pick<Project, 'content' | 'law' | 'guides'>;

/** Every tree of a site, prepared for a day. @param site - free of errors */
export function prepareSite({ content, law, guides }: Site, today: string): Forest {
  const ready = buildLawContext(law);
  const { trees } = compileTrees(content, {
    ...ready,
    guides: Object.fromEntries(guides.map((guide) => [guide.id, guide])),
    today,
    renderMarkdown: createRenderer('/'),
  });
  return prepareForest(trees, { today, law: ready.law, derived: ready.derived });
}
