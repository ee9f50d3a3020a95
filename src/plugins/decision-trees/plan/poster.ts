/** The poster of a tree: its drawing, and what the numbers of the arrows mean, on one sheet. */
import type { Element, ElementContent } from 'hast';
import { formatDate } from '../../../trees/format';
import type { CompiledTree } from '../../../trees/model';
import { FONT_SIZE } from '../diagram/graph';
import { type Child, h, renderHtml, s } from '../html';
import { renderBrief } from './brief';
import { buildHref, renderLink, type TreePlanContext, wordCondition } from './context';
import { nameQuestion } from './questions';
import { frameDiagram, type RenderedPlan } from './renderPlan';
import { DRAWING_ID, renderTiles } from './renderTiles';
import { chooseSheet } from './sheet';
import { type Drawing, listTiles, tileDrawing } from './tiles';

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

/** Renders a poster: in one page, on sheets to be glued, on one large sheet. @param drawing - null when the tree is too large to be drawn */
export function renderPoster(context: TreePlanContext, drawing: Drawing | null): Poster {
  const { tree, baseUrl } = context;
  const plan = buildHref(`/arbres/${tree.id}/plan/`, context);
  if (!drawing) {
    const words = [
      'Cet arbre est trop grand pour être dessiné. ',
      renderLink(plan, 'Son plan'),
      ' dit tout.',
    ];
    const page = h(
      'div.poster',
      {},
      renderChoice(CHOICES.brief),
      h('p.lc-no-print', {}, words),
      renderBrief(context),
    );
    return { ...renderHtml(page, baseUrl), format: null };
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
    renderChoice([
      ['feuille', `Une seule feuille ${sheet.format}, pour un imprimeur`],
      ...TILED.map((format): Choice => {
        const count = listTiles(tileDrawing(drawing, format), drawing.marks).length;
        return [`feuilles-${format.toLowerCase()}`, `${count} feuilles ${format} à assembler`];
      }),
      ...CHOICES.brief,
    ]),
    h(
      'p.poster-key.poster-drawn',
      {},
      `Cadres droits\u00a0: questions. Cadres arrondis\u00a0: réponses. Traits pointillés\u00a0: autre arbre. Chiffres en vigueur le ${day}.`,
    ),
    frameDiagram(nameDrawing(drawing.draw(plan)), '.poster-drawing'),
    TILED.map((format) => renderTiles(drawing, format)),
    h('h2.poster-title.poster-drawn', { id: 'fleches' }, 'Ce que disent les chiffres des flèches'),
    h('div.poster-legend.poster-drawn', {}, groups.map(renderGroup)),
    renderBrief(context),
  );
  return { ...renderHtml(poster, baseUrl), format: sheet.format };
}

const TILED = ['A4', 'A3'] as const;

/** What is printed: its id in the page, and its name. */
type Choice = readonly [id: string, label: string];

const CHOICES: Readonly<Record<'brief', readonly Choice[]>> = {
  brief: [
    ['bref-a4', 'L’essentiel, une page A4'],
    ['bref-a3', 'L’essentiel, une page A3'],
  ],
};

/** The formats to choose from: the page shows, and prints, the one that is checked. */
function renderChoice(choices: readonly Choice[]): Child {
  return h(
    'fieldset.poster-choice.lc-no-print',
    {},
    h('legend', {}, 'Que voulez-vous imprimer\u00a0?'),
    choices.map(([id, label], index) =>
      h(
        'label.lc-choice',
        {},
        h('input', { type: 'radio', name: 'format', id: `affiche-${id}`, checked: index === 0 }),
        h('span', {}, label),
      ),
    ),
    h('button.lc-button.lc-button--primary.lc-js-only', { type: 'button', dataPrint: '' }, 'Imprimer'),
  );
}

/** Puts what is drawn under one name, by which the sheets show their part of it. */
function nameDrawing(svg: Element): Element {
  const isApart = (child: ElementContent): boolean =>
    child.type === 'element' && ['title', 'desc', 'defs'].includes(child.tagName);
  const apart = svg.children.filter(isApart);
  const drawn = svg.children.filter((child) => !isApart(child));
  return { ...svg, children: [...apart, s('g.poster-part', { id: DRAWING_ID, fontSize: FONT_SIZE }, drawn)] };
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
