/** A drawing cut into sheets of paper that any printer takes, to be glued edge over edge. */
import type { Element } from 'hast';
import { SMALLEST_SCALE } from './sheet';

export interface Tiling {
  format: 'A4' | 'A3';
  isLandscape: boolean;
  columns: number;
  rows: number;
  /** what one sheet shows of the drawing, in millimetres of paper */
  sheet: { width: number; height: number };
  /** millimetres of paper for one pixel of the drawing */
  scale: number;
}

/** A part of the drawing, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawing with its natural size, in pixels. */
export interface Drawing {
  /** @param plan - address of the page that its boxes lead to; empty on that page itself */
  draw(plan: string): Element;
  width: number;
  height: number;
  /** where something is drawn */
  marks: readonly Box[];
}

/** What one sheet shows. */
export interface Tile extends Box {
  /** row and column: `B3` */
  name: string;
  /** the sheet that is glued over this edge; null where there is none */
  right: string | null;
  below: string | null;
  /** true where this sheet is glued over another */
  isAfter: { left: boolean; above: boolean };
}

const SHORT_LONG = { A4: [210, 297], A3: [297, 420] } as const;
/** All in millimetres. What a printer at home leaves blank, and the line that names the sheet. */
const MARGIN = 8;
const NAME = 9;
/** By how much a sheet repeats the one before, which is where the glue goes. */
export const OVERLAP = 10;

/** Cuts a drawing, the sheets upright or across: whichever takes fewer. @param drawing - natural size, in pixels */
export function tileDrawing(drawing: { width: number; height: number }, format: Tiling['format']): Tiling {
  const [short, long] = SHORT_LONG[format];
  const [first, second] = [false, true].map((isLandscape): Tiling => {
    const [width, height] = isLandscape ? [long, short] : [short, long];
    const sheet = { width: width - 2 * MARGIN, height: height - 2 * MARGIN - NAME };
    const count = (size: number, room: number): number =>
      Math.max(1, Math.ceil((size * SMALLEST_SCALE - OVERLAP) / (room - OVERLAP)));
    const columns = count(drawing.width, sheet.width);
    const rows = count(drawing.height, sheet.height);
    return { format, isLandscape, columns, rows, sheet, scale: SMALLEST_SCALE };
  }) as [Tiling, Tiling];
  return second.columns * second.rows < first.columns * first.rows ? second : first;
}

/**
 * Lists the sheets, row by row.
 *
 * @param marks - where something is drawn: a sheet that would be white, or hold nothing that another does not, is left out
 */
export function listTiles({ columns, rows, sheet, scale }: Tiling, marks: readonly Box[]): Tile[] {
  const width = sheet.width / scale;
  const height = sheet.height / scale;
  const all = Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const box = {
      x: column * (width - OVERLAP / scale),
      y: row * (height - OVERLAP / scale),
      width,
      height,
    };
    return { row, column, ...box, isBlank: false };
  });
  for (const tile of all)
    tile.isBlank = marks.every((mark) => !overlaps(mark, tile) || isElsewhere(mark, tile, all));
  const find = (row: number, column: number): string | null => {
    const found = all.find((one) => one.row === row && one.column === column && !one.isBlank);
    return found ? nameTile(row, column) : null;
  };
  return all
    .filter(({ isBlank }) => !isBlank)
    .map(({ row, column, isBlank: _, ...box }) => ({
      ...box,
      name: nameTile(row, column),
      right: find(row, column + 1),
      below: find(row + 1, column),
      isAfter: { left: find(row, column - 1) !== null, above: find(row - 1, column) !== null },
    }));
}

function nameTile(row: number, column: number): string {
  return `${String.fromCharCode(65 + row)}${column + 1}`;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True where what a sheet shows of a mark stands whole on another that is kept: it lies in the band where they are glued. */
function isElsewhere(mark: Box, tile: Box, all: readonly (Box & { isBlank: boolean })[]): boolean {
  const left = Math.max(mark.x, tile.x);
  const top = Math.max(mark.y, tile.y);
  const right = Math.min(mark.x + mark.width, tile.x + tile.width);
  const bottom = Math.min(mark.y + mark.height, tile.y + tile.height);
  return all.some(
    (other) =>
      other !== tile &&
      !other.isBlank &&
      other.x <= left &&
      other.y <= top &&
      other.x + other.width >= right &&
      other.y + other.height >= bottom,
  );
}
