/** From a sound project to everything the pages show. */

import { FIRST_DRAFTS, SECOND_DRAFTS } from '../../bank/firstDrafts';
import { tallyStories } from '../../bank/story';
import type { CalculatorLaw } from '../../case/calculators/model';
import type { CallBook } from '../../case/call/situations';
import type { DraftModel } from '../../case/draft/model';
import type { LetterBook } from '../../case/letters/model';
import type { StoryModel, StoryNames } from '../../case/story/model';
import { buildLawContext } from '../../law/context';
import { findFirst } from '../../law/freshness';
import { type Compiled, compileTrees } from '../../trees/compile';
import { compileWords } from '../../trees/compileWords';
import { prepareForest } from '../../trees/forest';
import { renderMarkdown } from '../../trees/markdown';
import type { OutcomeContent, TreeWords } from '../../trees/model';
import { createScoreFacts } from '../../trees/score';
import { buildDraftModel } from '../drafts/build';
import { DRAFTS_PAGE, renderDrafts } from '../drafts/render';
import { buildStoryModel, buildStoryNames, teach } from '../story/buildModel';
import { playHeldOut } from '../story/heldOut';
import { listLessons } from '../story/lessons';
import { FRENCH } from '../story/lexicon';
import { ACCURACY_PAGE, renderAccuracy } from './accuracy/renderAccuracy';
import { buildDiagram } from './diagram/graph';
import { loadLayout, type Point } from './diagram/layout';
import { renderSvg } from './diagram/svg';
import { type Entries, listEntries } from './entries';
import { listCalls } from './listCalls';
import { buildLawIndex, type LawIndex } from './mdx/lawIndex';
import { pickCalculatorLaw } from './parts/calculatorLaw';
import type { TreePlanContext } from './plan/context';
import { buildPosterId, renderPoster } from './plan/poster';
import { type RenderedPlan, renderPlan } from './plan/renderPlan';
import type { Box, Drawing } from './plan/tiles';
import type { Project } from './project';
import { buildTreeUrl } from './routes';
import { buildPlaceId, listChecks, listUses } from './uses/listUses';
import { renderTexts, TEXTS_PAGE } from './uses/renderTexts';

export interface BuildSettings {
  today: string;
  baseUrl: string;
  diagramLimit: number;
  /** where layouts are kept from one build to the next */
  cacheDir: string;
}

/** Models taught to read told cases as if they were new, each without one part of them. */
const HELD_OUT = 4;
export interface BuiltContent {
  compiled: Compiled;
  /** by tree: what is said on the phone */
  words: Record<string, TreeWords>;
  /** by tree; its poster; the page of the texts cited; that of the accuracy */
  plans: Record<string, RenderedPlan>;
  lawIndex: LawIndex;
  /** null while the content was never sound */
  calculatorLaw: CalculatorLaw | null;
  letters: LetterBook;
  /** what told texts are read with */
  story: StoryModel;
  /** what calls may be about */
  calls: CallBook;
  /** what replies are read with before they leave */
  drafts: DraftModel;
  /** what is shown of it */
  storyNames: StoryNames;
  /** trees and cases, for links around the site */
  entries: Entries;
}

/**
 * Builds the content of the pages: each tree compiled, laid out and rendered once.
 *
 * @param project - free of errors
 */
export async function buildContent(project: Project, settings: BuildSettings): Promise<BuiltContent> {
  const { content, law, guides } = project;
  const { today, baseUrl } = settings;
  const { derived, derivedDates, ...ready } = buildLawContext(law);
  const render = createRenderer(baseUrl);
  const plain = compileTrees(content, {
    ...ready,
    derivedDates,
    guides: Object.fromEntries(guides.map((guide) => [guide.id, guide])),
    today,
    renderMarkdown: render,
  });
  const words = compileWords(content, {
    derived: { ...derived, ...createScoreFacts(content.scores) },
    law: law.values,
    today,
    renderMarkdown: render,
  });
  const uses = listUses(project, plain.trees);
  const compiled = { ...plain, outcomes: addChecks(plain.outcomes, listChecks(uses, law)) };
  const forest = prepareForest(compiled.trees, { today, law: law.values, derived });
  const plans = compiled.trees.map(async (tree) => {
    const outcomes = compiled.outcomes[tree.id] ?? {};
    const context = {
      tree,
      outcomes,
      law,
      requirements: content.requirements,
      forest,
      derivedDates,
      baseUrl,
    };
    const drawing = await drawTree(context, settings);
    return [
      [tree.id, renderPlan(context, drawing?.draw('') ?? null)],
      [buildPosterId(tree.id), renderPoster(context, drawing)],
    ] as const;
  });
  const texts = renderTexts({ law, uses, today, baseUrl });
  const untaught = buildStoryModel(content, FRENCH);
  const lessons = listLessons(project.bank);
  const story = lessons.length > 0 ? teach(untaught, content.trees, FRENCH, lessons) : untaught;
  const heldOut = playHeldOut(project.bank, { plain: untaught, content, words: FRENCH, forest }, HELD_OUT);
  const stories = tallyStories(
    heldOut.flatMap(({ one: { told }, score }) => (told?.half === 'judged' ? [score] : [])),
  );
  const accuracy = renderAccuracy({
    bank: project.bank,
    stories,
    drafts: [FIRST_DRAFTS, SECOND_DRAFTS],
    today,
    baseUrl,
  });
  return {
    compiled,
    words,
    plans: {
      ...Object.fromEntries((await Promise.all(plans)).flat()),
      [TEXTS_PAGE]: texts,
      [ACCURACY_PAGE]: accuracy,
      [DRAFTS_PAGE]: renderDrafts(project.drafts, law, { today, baseUrl }),
    },
    lawIndex: buildLawIndex(project, compiled.trees, today),
    calculatorLaw: pickCalculatorLaw(law),
    letters: project.letters,
    story,
    calls: listCalls(content),
    drafts: buildDraftModel(project.drafts, law),
    storyNames: buildStoryNames(content),
    entries: listEntries(content),
  };
}

/** The same texts, each outcome with the day on which a text or a number that it, or a question of its tree, rests on must be read again. */
function addChecks(
  outcomes: Compiled['outcomes'],
  checks: ReadonlyMap<string, string>,
): Compiled['outcomes'] {
  const add = (tree: string, id: string, content: OutcomeContent): OutcomeContent => {
    const due = [id, 'chiffres'].flatMap((anchor) => checks.get(buildPlaceId(tree, anchor)) ?? []);
    const checkDue = findFirst(due);
    return checkDue === undefined ? content : { ...content, checkDue };
  };
  return mapValues(outcomes, (contents, tree) =>
    mapValues(contents, (content, id) => add(tree, id, content)),
  );
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** Renders Markdown for pages of a site. Trees share facts and steps, so each text is rendered once. */
export function createRenderer(baseUrl: string): (text: string, inline: boolean) => string {
  const done = new Map<string, string>();
  return (text, inline) => {
    const key = `${inline}:${text}`;
    const html = done.get(key) ?? prefixLinks(renderMarkdown(text, inline), baseUrl);
    done.set(key, html);
    return html;
  };
}

/** Rendered texts reach pages as HTML, where no link component adds the base URL. */
export function prefixLinks(html: string, baseUrl: string): string {
  return html.replaceAll(/(<a href=")\/(?!\/)/g, (_, start: string) => start + baseUrl);
}

async function drawTree(
  { tree, baseUrl }: TreePlanContext,
  settings: BuildSettings,
): Promise<Drawing | null> {
  const diagram = buildDiagram(tree, (id) => buildTreeUrl(baseUrl, id, 'plan'));
  if (diagram.nodes.length > settings.diagramLimit) return null;
  const [questions, outcomes] = [Object.keys(tree.questions).length, Object.keys(tree.outcomes).length];
  const layout = await loadLayout(diagram, settings.cacheDir);
  const texts = {
    title: `Schéma de l’arbre « ${tree.title} »`,
    description: `${questions} questions mènent à ${outcomes} réponses. Le même contenu est donné en texte plus bas.`,
  };
  const draw = (plan: string) => renderSvg(diagram, layout, { ...texts, plan });
  const { width, height } = layout;
  const boxes = diagram.nodes.map((node, index) => ({
    ...(layout.nodes[index] ?? { x: 0, y: 0 }),
    width: node.width,
    height: node.height,
  }));
  return { draw, width, height, marks: [...boxes, ...layout.edges.flatMap(listSegments)] };
}

/** The straight pieces of an arrow, as boxes of no width or no height. */
function listSegments(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return {
      x: Math.min(point.x, before.x),
      y: Math.min(point.y, before.y),
      width: Math.abs(point.x - before.x),
      height: Math.abs(point.y - before.y),
    };
  });
}
