import { describe, expect, it } from 'vitest';
import { listTiles, OVERLAP, tileDrawing } from '../../src/plugins/decision-trees/plan/tiles';

const LARGE = { width: 7_600, height: 5_200 };
const ALL = { x: 0, y: 0, ...LARGE };

describe.each(['A4', 'A3'] as const)('a drawing on sheets of %s', (format) => {
  const tiling = tileDrawing(LARGE, format);
  const tiles = listTiles(tiling, [ALL]);

  it('is covered to its last pixel', () => {
    expect(Math.max(...tiles.map(({ x, width }) => x + width))).toBeGreaterThanOrEqual(LARGE.width);
    expect(Math.max(...tiles.map(({ y, height }) => y + height))).toBeGreaterThanOrEqual(LARGE.height);
    expect(tiles).toHaveLength(tiling.columns * tiling.rows);
  });

  it('repeats a band of each sheet on the next, where they are glued', () => {
    for (const tile of tiles.filter(({ right }) => right !== null)) {
      const next = tiles[tiles.indexOf(tile) + 1];
      expect((tile.x + tile.width - (next?.x ?? 0)) * tiling.scale).toBeCloseTo(OVERLAP);
    }
    for (const tile of tiles.filter(({ below }) => below !== null)) {
      const next = tiles[tiles.indexOf(tile) + tiling.columns];
      expect((tile.y + tile.height - (next?.y ?? 0)) * tiling.scale).toBeCloseTo(OVERLAP);
    }
  });

  it('names sheets by row and column, the last one going on nowhere', () => {
    expect(tiles[0]?.name).toBe('A1');
    expect(new Set(tiles.map(({ name }) => name)).size).toBe(tiles.length);
    expect(tiles[0]).toMatchObject({ right: 'A2', below: 'B1', isAfter: { left: false, above: false } });
    expect(tiles.at(-1)).toMatchObject({ right: null, below: null, isAfter: { left: true, above: true } });
  });

  it('takes the sheets upright or across, whichever are fewer', () => {
    const wide = tileDrawing({ width: 1_400, height: 600 }, 'A4');
    expect(wide).toMatchObject({ isLandscape: true, columns: 1, rows: 1 });
  });
});

it('takes fewer sheets of A3 than of A4', () => {
  expect(listTiles(tileDrawing(LARGE, 'A3'), [ALL]).length).toBeLessThan(
    listTiles(tileDrawing(LARGE, 'A4'), [ALL]).length,
  );
});

it('leaves out a sheet on which nothing is drawn, and glues none there', () => {
  const corner = { x: 0, y: 0, width: 900, height: 900 };
  const tiles = listTiles(tileDrawing(LARGE, 'A3'), [corner, { x: 0, y: 450, width: 7_000, height: 0 }]);
  expect(tiles.every(({ name }) => name.startsWith('A'))).toBe(true);
  expect(tiles[0]?.below).toBeNull();
  expect(tiles[0]?.right).toBe('A2');
});

it('leaves out a sheet that shows only the band of another', () => {
  const tiling = tileDrawing(LARGE, 'A4');
  const step = (tiling.sheet.width - OVERLAP) / tiling.scale;
  const own = { x: 0, y: 0, width: 900, height: 300 };
  const inBand = { x: step + 4, y: 0, width: OVERLAP / tiling.scale - 8, height: 300 };
  expect(listTiles(tiling, [own, inBand]).map(({ name }) => name)).toEqual(['A1']);
  const beyond = { ...inBand, width: OVERLAP / tiling.scale + 8 };
  expect(listTiles(tiling, [own, beyond]).map(({ name }) => name)).toEqual(['A1', 'A2']);
});

it('never leaves out both sheets that share a band', () => {
  const tiling = tileDrawing(LARGE, 'A4');
  const step = (tiling.sheet.width - OVERLAP) / tiling.scale;
  const inBand = { x: step + 4, y: 0, width: OVERLAP / tiling.scale - 8, height: 300 };
  expect(listTiles(tiling, [inBand])).toHaveLength(1);
});
