/** The poster of a tree: its drawing, and what the numbers of the arrows mean, on one sheet. */
import type { Element } from 'hast';
import { formatDate } from '../../../trees/format';
import type { CompiledTree } from '../../../trees/model';
import { type Child, h, renderHtml } from '../html';
import { buildHref, renderLink, type TreePlanContext, wordCondition } from './context';
import { nameQuestion } from './questions';
import { frameDiagram, type RenderedPlan } from './renderPlan';
import { chooseSheet } from './sheet';

/** A drawing with its natural size, in pixels. */
export interface Drawing {
  /** @param plan - address of the page that its boxes lead to; empty on that page itself */
  draw(plan: string): Element;
  width: number;
  height: number;
}

export interface Poster extends RenderedPlan {
  /** of the sheet; null where the tree is too large to be drawn */
  format: string | null;
}

export interface PosterListing {
  /** the tree */
  id: string;
  title: string;
  format: string | null;
}

/** Lists the posters, in the order of the trees. @param pages - as `buildContent` renders them */
export function listPosters(
  trees: readonly CompiledTree[],
  pages: Readonly<Record<string, RenderedPlan | Poster>>,
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
export function renderPoster(context: TreePlanContext, drawing: Drawing | null): Poster {
  const { tree, baseUrl } = context;
  const plan = buildHref(`/arbres/${tree.id}/plan/`, context);
  if (!drawing) {
    const words = [
      'Cet arbre est trop grand pour être dessiné. ',
      renderLink(plan, 'Son plan'),
      ' dit tout.',
    ];
    return { ...renderHtml(h('p', {}, words), baseUrl), format: null };
  }
  const groups = listBranching(context);
  const sheet = chooseSheet(drawing, groups.map(countLines));
  const orientation = sheet.isLandscape ? 'paysage' : 'portrait';
  const day = formatDate(context.forest.world.today);
  const poster = h(
    'div.poster',
    {
      // the name of a page of style sheets begins with a letter
      dataSheet: `${sheet.format.toLowerCase().replace(/^2/, 'double-')}-${orientation}`,
      style: `--poster-width:${sheet.drawing}mm;--poster-unit:${sheet.unit}`,
    },
    h(
      'p.poster-note.lc-no-print',
      {},
      `Une seule feuille au format ${sheet.format}, en ${orientation}\u00a0: enregistrez-la en PDF depuis la fenêtre d’impression, puis confiez le fichier à un imprimeur, ou imprimez-le réduit.`,
    ),
    h(
      'p.poster-key',
      {},
      `Cadres droits\u00a0: questions. Cadres arrondis\u00a0: réponses. Traits pointillés\u00a0: autre arbre. Chiffres en vigueur le ${day}.`,
    ),
    frameDiagram(drawing.draw(plan), '.poster-drawing'),
    h('h2.poster-title', { id: 'fleches' }, 'Ce que disent les chiffres des flèches'),
    h('div.poster-legend', {}, groups.map(renderGroup)),
  );
  return { ...renderHtml(poster, baseUrl), format: sheet.format };
}

function renderGroup({ title, words }: Group): Child {
  const items = words.map((item) => h('li', {}, item));
  return h('section', {}, h('h3', {}, title), h('ol', {}, items));
}

/** One line of space included. */
function countLines({ title, words }: Group): number {
  return [title, ...words].reduce((sum, line) => sum + Math.ceil(line.length / LINE), 1);
}

interface Group {
  title: string;
  /** the conditions */
  words: string[];
}

/** The questions from which several arrows leave, with the condition of each. */
function listBranching(context: TreePlanContext): Group[] {
  return Object.entries(context.tree.questions).flatMap(([id, { branches }], index) => {
    if (new Set(branches.map(({ to }) => to)).size < 2) return [];
    const title = `${index + 1}. ${nameQuestion(id, context)}`;
    return [
      { title, words: branches.map(({ if: when }) => (when ? wordCondition(when, context) : 'sinon')) },
    ];
  });
}
