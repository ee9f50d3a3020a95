/** The poster on sheets to be glued: how they go together, then each with its name and the marks to cut and glue by. */
import { type Child, h, s } from '../html';
import { type Drawing, listTiles, OVERLAP, type Tile, type Tiling, tileDrawing } from './tiles';

/** Id of the drawing, of which every sheet shows a part. */
export const DRAWING_ID = 'affiche-dessin';

/** Renders the sheets. */
export function renderTiles(drawing: Omit<Drawing, 'draw'>, format: Tiling['format']): Child {
  const tiling = tileDrawing(drawing, format);
  const tiles = listTiles(tiling, drawing.marks);
  const orientation = tiling.isLandscape ? 'paysage' : 'portrait';
  return h(
    'div.poster-tiles',
    { dataTiles: `${format.toLowerCase()}-${orientation}` },
    h(
      'div.poster-cover',
      {},
      h('h2', {}, `${tiles.length} feuilles ${format} à assembler`),
      h(
        'p',
        {},
        `Imprimez à 100\u00a0%, sans ajuster à la page. Coupez chaque feuille au trait de gauche et du haut, puis collez-la sur la bande de ${OVERLAP / 10} cm de la précédente\u00a0: les croix se recouvrent. A1 est en haut à gauche.`,
      ),
      renderAssembly(drawing, tiles),
    ),
    tiles.map((tile) => renderTile(tile, tiling)),
  );
}

/** The whole drawing, small, with the sheets over it. */
function renderAssembly({ width, height }: Omit<Drawing, 'draw'>, tiles: readonly Tile[]): Child {
  const size = {
    width: Math.max(width, ...tiles.map((tile) => tile.x + tile.width)),
    height: Math.max(height, ...tiles.map((tile) => tile.y + tile.height)),
  };
  return s(
    'svg.poster-assembly',
    { viewBox: `0 0 ${size.width} ${size.height}`, ariaHidden: true },
    s('use', { href: `#${DRAWING_ID}` }),
    tiles.map(({ name, x, y, width: across, height: down }) => [
      s('rect.poster-frame', { x, y, width: across, height: down }),
      s('text.poster-frame-name', { x: x + across / 2, y: y + down / 2, fontSize: size.width / 28 }, name),
    ]),
  );
}

function renderTile(tile: Tile, { scale, sheet }: Tiling): Child {
  const { x, y, width, height, name, right, below } = tile;
  const glue = [right && `à droite, ${right}`, below && `dessous, ${below}`].filter((part) => part !== null);
  return h(
    'div.poster-tile',
    { ariaHidden: true },
    s(
      'svg',
      {
        viewBox: `${x} ${y} ${width} ${height}`,
        style: `width:${sheet.width}mm;height:${sheet.height}mm`,
      },
      s('use', { href: `#${DRAWING_ID}` }),
      s('g.poster-marks', {}, renderMarks(tile, OVERLAP / scale)),
    ),
    h('p', {}, h('strong', {}, name), glue.length > 0 ? `. Collez ${glue.join('\u00a0; ')}.` : null),
  );
}

/** Where to cut, where to glue, and the crosses that fall on those of the next sheet. @param band - width of what is glued, in pixels */
function renderMarks({ x, y, width, height, right, below, isAfter }: Tile, band: number): Child {
  const line = (x1: number, y1: number, x2: number, y2: number): Child => s('line', { x1, y1, x2, y2 });
  const cross = (cx: number, cy: number): Child => [
    line(cx - band / 3, cy, cx + band / 3, cy),
    line(cx, cy - band / 3, cx, cy + band / 3),
  ];
  const upright = (at: number, middle: number): Child => [
    line(at, y, at, y + height),
    cross(middle, y + height / 3),
    cross(middle, y + (2 * height) / 3),
  ];
  const across = (at: number, middle: number): Child => [
    line(x, at, x + width, at),
    cross(x + width / 3, middle),
    cross(x + (2 * width) / 3, middle),
  ];
  return [
    right ? upright(x + width - band, x + width - band / 2) : null,
    below ? across(y + height - band, y + height - band / 2) : null,
    isAfter.left ? upright(x, x + band / 2) : null,
    isAfter.above ? across(y, y + band / 2) : null,
  ];
}
