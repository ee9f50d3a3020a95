/** The picture shown where a page is shared: its kind, its title, the name of the site. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ReactNode } from 'react';
import satori from 'satori';

export interface PictureText {
  /** e.g. « Guide » */
  kind: string;
  title: string;
  site: string;
}

/** Changes when the drawing does, so that pictures kept from earlier builds are drawn again. */
const VERSION = 1;
const WIDTH = 1200;
const HEIGHT = 630;
const COLOURS = { ground: '#3f1738', ink: '#fdf4fa', soft: '#e6cadd', warm: '#dc9f2e' };

interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

function box(style: Record<string, string | number>, children?: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The two voices of the logo, as large rings. */
function ring(right: number, colour: string): Box {
  return box({
    position: 'absolute',
    top: -120,
    right,
    width: 430,
    height: 430,
    borderRadius: 215,
    border: `3px solid ${colour}`,
    opacity: 0.45,
  });
}

/** Lays the picture out. Long titles get smaller letters. */
function layOut({ kind, title, site }: PictureText): Box {
  const size = title.length > 90 ? 54 : title.length > 55 ? 62 : 74;
  const frame = {
    boxSizing: 'border-box',
    position: 'relative',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: WIDTH,
    height: HEIGHT,
    padding: 72,
    backgroundColor: COLOURS.ground,
    color: COLOURS.ink,
    fontFamily: 'Newsreader',
  };
  return box(frame, [
    ring(90, COLOURS.soft),
    ring(-60, COLOURS.warm),
    box({ fontSize: 34, color: COLOURS.warm }, kind),
    box({ fontSize: size, lineHeight: 1.12, maxWidth: 1000 }, title),
    box({ fontSize: 34, color: COLOURS.soft }, site),
  ]);
}

let fonts: Promise<{ name: string; data: Buffer; weight: 500; style: 'normal' }[]> | undefined;

/** Reads the font and starts the renderer, once. */
function prepare() {
  fonts ??= (async () => {
    await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
    const data = await readFile(
      require.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff'),
    );
    return [{ name: 'Newsreader', data, weight: 500, style: 'normal' }];
  })();
  return fonts;
}

async function draw(text: PictureText): Promise<Uint8Array> {
  const options = { width: WIDTH, height: HEIGHT, fonts: await prepare() };
  const svg = await satori(layOut(text) as unknown as ReactNode, options);
  return new Resvg(svg).render().asPng();
}

/**
 * Writes a picture, drawn or taken from the cache.
 *
 * @param target - path of the PNG
 * @param cacheDir - kept from one build to the next
 */
export async function writePicture(text: PictureText, target: string, cacheDir: string): Promise<void> {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, text]))
    .digest('hex')
    .slice(0, 24);
  const kept = join(cacheDir, `${key}.png`);
  let png: Uint8Array | undefined = await readFile(kept).catch(() => undefined);
  if (!png) {
    png = await draw(text);
    await mkdir(cacheDir, { recursive: true });
    await writeFile(kept, png);
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, png);
}
