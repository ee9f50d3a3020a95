import decodeQR from 'qr/decode.js';

/** Pixels of one square, and squares of free space around the code. */
const SIZE = 4;
const QUIET = 4;

/** Reads a code as a telephone would: its squares painted, then looked for. @param path - the `d` of its drawing */
export function readCode(path: string): string {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  const side = (Math.max(...runs.map(([x = 0, , length = 0]) => x + length)) + 2 * QUIET) * SIZE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [x = 0, y = 0, length = 0] of runs)
    for (let row = (y + QUIET) * SIZE; row < (y + QUIET + 1) * SIZE; row++)
      for (let column = (x + QUIET) * SIZE; column < (x + length + QUIET) * SIZE; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return decodeQR({ width: side, height: side, data });
}
