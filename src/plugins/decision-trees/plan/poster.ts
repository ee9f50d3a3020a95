/** The poster of a tree: its drawing, and what the numbers of the arrows mean, on one sheet. */
import { formatDate } from '../../../trees/format';
import type { CompiledTree } from '../../../trees/model';
import { escapeHtml } from '../../../trees/text';
import { buildHref, type PlanContext, renderCondition } from './context';
import { nameQuestion } from './questions';
import { closePage, type Plan } from './renderPlan';
import { chooseSheet } from './sheet';

/** A drawing with its natural size, in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

export interface Poster extends Plan {
  /** of the sheet; null where the tree is too large to be drawn */
  format: string | null;
}

export interface PosterListing {
  /** the tree */
  id: string;
  title: string;
  format: string | null;
}

/** The module `~decision-trees/posters`. */

/** Lists the posters, in the order of the trees. @param pages - as `buildContent` renders them */
export function listPosters(
  trees: readonly CompiledTree[],
  pages: Readonly<Record<string, Plan | Poster>>,
): PosterListing[] {
  return trees.map(({ id, title }) => {
    const poster = pages[buildPosterId(id)];
    return { id, title, format: poster && 'format' in poster ? poster.format : null };
  });
}

/** Characters in one line of a column. */
const LINE = 52;

/** Id of a poster among the pages that are rendered whole. */
export function buildPosterId(tree: string): string {
  return `${tree}.affiche`;
}

/** Renders a poster. @param drawing - null when the tree is too large to be drawn */
export function renderPoster(context: PlanContext, drawing: Drawing | null): Poster {
  const { tree, baseUrl } = context;
  const plan = buildHref(`/arbres/${tree.id}/plan/`, context);
  if (!drawing)
    return {
      ...closePage(
        `<p>Cet arbre est trop grand pour être dessiné. <a href="${plan}">Son plan</a> dit tout.</p>`,
        baseUrl,
      ),
      format: null,
    };
  const groups = listBranching(context);
  const sheet = chooseSheet(drawing, groups.map(countLines));
  const svg = drawing.svg.replaceAll(' href="#', ` href="${plan}#`);
  const orientation = sheet.isLandscape ? 'paysage' : 'portrait';
  const html = [
    `<p class="poster-note lc-no-print">Une seule feuille au format ${sheet.format}, en ${orientation}\u00a0: enregistrez-la en PDF depuis la fenêtre d’impression, puis confiez le fichier à un imprimeur, ou imprimez-le réduit.</p>`,
    `<p class="poster-key">Cadres droits\u00a0: questions. Cadres arrondis\u00a0: réponses. Traits pointillés\u00a0: autre arbre. Chiffres en vigueur le ${formatDate(context.forest.world.today)}.</p>`,
    `<div class="plan-diagram poster-drawing" tabindex="0" role="region" aria-label="Schéma de l’arbre, à faire défiler">${svg}</div>`,
    '<h2 class="poster-title" id="fleches">Ce que disent les chiffres des flèches</h2>',
    `<div class="poster-legend">${groups.map(({ html }) => html).join('')}</div>`,
  ].join('');
  return {
    ...closePage(
      `<div class="poster" data-sheet="${sheet.format.toLowerCase()}-${orientation}" style="--poster-width:${sheet.drawing}mm;--poster-unit:${sheet.unit}">${html}</div>`,
      baseUrl,
    ),
    format: sheet.format,
  };
}

/** One line of space included. */
function countLines({ title, words }: Group): number {
  return [title, ...words].reduce((sum, line) => sum + Math.ceil(line.length / LINE), 1);
}

interface Group {
  title: string;
  /** the conditions as plain text, for their length */
  words: string[];
  html: string;
}

/** The questions from which several arrows leave, with the condition of each. */
function listBranching(context: PlanContext): Group[] {
  return Object.entries(context.tree.questions).flatMap(([id, { branches }], index) => {
    if (new Set(branches.map(({ to }) => to)).size < 2) return [];
    const title = `${index + 1}. ${nameQuestion(id, context)}`;
    const items = branches.map((branch) => (branch.if ? renderCondition(branch.if, context) : 'sinon'));
    const html = `<section><h3>${escapeHtml(title)}</h3><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol></section>`;
    return [{ title, words: items, html }];
  });
}
