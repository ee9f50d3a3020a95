/** The journeys of the bench of use: `journeys.yaml`, read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, parse, parseDocument, type YAMLMap } from 'yaml';

/** What a journey asks of its reader, each a count. */
export interface Effort {
  /** touches of the screen; none by keys */
  taps: number;
  /** keys pressed, those of a typed answer included */
  keys: number;
  /** words in sight on the questions, before the advice */
  words: number;
}

export interface Journey {
  person: string;
  story: string;
  device: 'finger' | 'keys';
  start: { page: string; link: string };
  answers: Readonly<Record<string, string | number | boolean>>;
  /** where the outcome's name begins: `tree/outcome`, or `tree/` */
  end: string;
  /** true: played by `npm test` too */
  short?: boolean;
  /** words that it may ask at most, whatever fewer it asks now, a count; absent: what it asked when it was last recorded */
  promised?: number;
  most: Effort;
}

/** From the folder of the project, where npm runs. */
const FILE = 'scripts/bench/use/journeys.yaml';

/** Reads the journeys by id, in the order of the file. */
export function readJourneys(): [string, Journey][] {
  return Object.entries(parse(readFileSync(FILE, 'utf8')) as Record<string, Journey>);
}

/** Writes what the journeys ask now as the most that they may ask. */
export function recordEffort(measured: ReadonlyMap<string, Effort>): void {
  const document = parseDocument(readFileSync(FILE, 'utf8'));
  for (const [id, { taps, keys, words }] of measured) {
    const journey = document.get(id);
    if (!isMap(journey)) throw new RangeError(`no journey "${id}"`);
    const promised = journey.get('promised') as number | undefined;
    const most = document.createNode({ taps, keys, words: promised ?? words }) as YAMLMap;
    most.flow = true;
    journey.set('most', most);
  }
  writeFileSync(FILE, document.toString({ lineWidth: 120 }));
}
