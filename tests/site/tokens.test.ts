import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('src/css/tokens.css', 'utf8');

/** The colours that a rule sets, by name. */
function readColors(selector: RegExp): Record<string, string> {
  const rule = selector.exec(CSS)?.[1] ?? '';
  return Object.fromEntries(
    [...rule.matchAll(/--lc-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

const LIGHT = readColors(/^:root \{([\s\S]*?)\n\}/m);
const DARK = readColors(/^:root\[data-theme=["']dark["']\] \{([\s\S]*?)\n\}/m);
const SYSTEM_DARK = readColors(/:root:not\(\[data-theme\]\) \{([\s\S]*?)\n {2}\}/);

/** Relative luminance of a colour, by WCAG 2. */
function measureLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const STATES = ['positive', 'caution', 'danger'];
const SOFT = [...STATES, 'warm', 'accent'].map((name) => `${name}-soft`);

/** Text or line, its ground, the least contrast that the head of tokens.css promises. */
const PROMISES: [front: string, ground: string, least: number][] = [
  ...[...GROUNDS, ...SOFT].map((ground): [string, string, number] => ['ink', ground, 7]),
  ...[...GROUNDS, ...SOFT].map((ground): [string, string, number] => ['ink-soft', ground, 4.5]),
  ...[...GROUNDS, ...SOFT].map((ground): [string, string, number] => ['line-strong', ground, 3]),
  ...[...GROUNDS, ...SOFT].map((ground): [string, string, number] => ['focus', ground, 3]),
  ...[...GROUNDS, ...SOFT].map((ground): [string, string, number] => ['accent', ground, 4.5]),
  ...GROUNDS.map((ground): [string, string, number] => ['accent-strong', ground, 4.5]),
  ...['warm', ...STATES].flatMap((name) =>
    [...GROUNDS, `${name}-soft`].map((ground): [string, string, number] => [name, ground, 4.5]),
  ),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['accent-strong', 'accent-soft', 4.5],
  ['night-ink', 'night', 7],
  ['night-soft', 'night', 4.5],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s colours', (_mode, colors) => {
  it.each(PROMISES)('%s on %s reaches %f:1', (front, ground, least) => {
    const pair = [colors[front], colors[ground]];
    expect(pair).not.toContain(undefined);
    expect(measureContrast(pair[0] ?? '', pair[1] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('gives the same dark to the switch and to the system', () => expect(SYSTEM_DARK).toEqual(DARK));
it('has no colour in one mode only', () =>
  expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort()));
