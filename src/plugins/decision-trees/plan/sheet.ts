/** Which sheet of paper a poster needs, for its smallest words to be read from a step away. */

export interface Sheet {
  format: 'A3' | 'A2' | 'A1' | 'A0' | '2A0';
  isLandscape: boolean;
  /** width of the drawing on it, in millimetres */
  drawing: number;
  /** how much larger its other words are than on A3 */
  unit: number;
}

/** Short and long side in millimetres, and how much larger than on A3 the words around the drawing are. */
const FORMATS = {
  A3: [297, 420, 1],
  A2: [420, 594, 1.15],
  A1: [594, 841, 1.4],
  A0: [841, 1189, 1.7],
  '2A0': [1189, 1682, 2],
} as const;
/** All in millimetres, on A3. The words of a drawing are 13 px high at its natural size, and 7 points (2.5 mm) at least on paper. */
export const SMALLEST_SCALE = 2.5 / 13;
const MARGIN = 12;
/** title and key above, who speaks below */
const HEADING = 58;
const COLUMN = 84;
const LINE = 3.6;

/**
 * Chooses the smallest sheet that takes the drawing and the lines under it.
 *
 * @param drawing - natural size, in pixels
 * @param groups - the text under it: for each group, which no column breaks, its number of lines
 * @returns 2A0 where even that leaves the words smaller
 */
export function chooseSheet(drawing: { width: number; height: number }, groups: readonly number[]): Sheet {
  const sheets = (Object.keys(FORMATS) as Sheet['format'][]).flatMap((format) =>
    [true, false].map((isLandscape) => {
      const [short, long, unit] = FORMATS[format];
      const [width, height] = isLandscape ? [long, short] : [short, long];
      const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
      const scale = computeScale(drawing, room, groups, unit);
      return { format, isLandscape, scale, drawing: Math.floor(drawing.width * scale), unit };
    }),
  );
  const large = sheets.filter(({ format }) => format === '2A0').sort((a, b) => b.scale - a.scale);
  const { scale: _scale, ...sheet } =
    sheets.find(({ scale }) => scale >= SMALLEST_SCALE) ?? (large[0] as never);
  return sheet;
}

function computeScale(
  drawing: { width: number; height: number },
  room: { width: number; height: number },
  groups: readonly number[],
  unit: number,
): number {
  const columns = Math.max(1, Math.floor(room.width / (COLUMN * unit)));
  const total = groups.reduce((sum, lines) => sum + lines, 0);
  // A column ends where the next group no longer fits: at worst by one group's length too soon.
  const longest = Math.max(0, ...groups);
  const deepest = columns === 1 ? total : Math.max(longest, Math.ceil(total / columns + longest / 2));
  const below = (deepest + 2) * LINE * unit;
  return Math.max(
    0,
    Math.min(room.width / drawing.width, (room.height - HEADING * unit - below) / drawing.height),
  );
}
