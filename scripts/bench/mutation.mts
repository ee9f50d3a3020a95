/**
 * `npm run bench:mutation`: small faults are put into the code one by one, and the room's own tests must see each.
 *
 * Arguments choose rooms or files: `npm run bench:mutation -- src/law src/trees/walk.ts`; without any, the four rooms.
 * All of a room takes hours, so `--sample 60` tries only the faults that lie within 60 lines of code of each, the same
 * for the same `--seed`. Faults that span several lines (a whole body emptied, mostly) are then left out.
 *
 * Not part of `npm test`. Only unit tests of the room count: not its content, its scenarios nor its pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const ROOMS = ['src/trees', 'src/law', 'src/case', 'src/training'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
  },
});

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

for (const part of positionals.length > 0 ? positionals : ROOMS) {
  const began = Date.now();
  report(part, await mutate(part), Math.round((Date.now() - began) / 1000));
}

async function mutate(part: string): Promise<Result[]> {
  const room = ROOMS.find((one) => part === one || part.startsWith(`${one}/`));
  if (!room) throw new RangeError(`"${part}" lies in none of ${ROOMS.join(', ')}`);
  const stryker = new Stryker({
    mutate: options.sample === undefined ? listFiles(part) : pickLines(part, Number(options.sample)),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    testFiles: [`${room.replace('src/', 'tests/')}/**/*.test.ts`],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: Number(options.workers),
    dryRunTimeoutMinutes: 20,
    ignorePatterns: [
      '/build',
      '/.docusaurus',
      '/.cache',
      '/tests/e2e',
      '/test-results',
      '/playwright-report',
    ],
    tempDirName: '.cache/mutation',
    cleanTempDir: 'always',
    reporters: ['progress-append-only'],
    allowEmpty: true,
  });
  return stryker.runMutationTest();
}

/** The files that mutants are made in: texts and types have nothing that a test of behaviour could see. */
function listFiles(part: string): string[] {
  if (part.endsWith('.ts')) return [part];
  const files = readdirSync(part, { recursive: true, encoding: 'utf8' }).map((file) => join(part, file));
  return files.filter((file) => file.endsWith('.ts') && !/\/messages\/|\/model\.ts$/.test(file)).sort();
}

/** Lines of code, each as likely as any other: `src/trees/walk.ts:12-12`. */
function pickLines(part: string, count: number): string[] {
  const lines = listFiles(part).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => (isCode(text) ? [`${file}:${index + 1}-${index + 1}`] : [])),
  );
  const random = createRandom(Number(options.seed));
  return lines
    .map((line) => [random(), line] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, line]) => line);
}

/** False for what never holds a mutant: comments, imports, closing brackets. */
function isCode(line: string): boolean {
  return !/^\s*(\/\/|\/?\*|import\b|export (\*|type|interface)|interface\b|type\b|[\])};,]*$)/.test(line);
}

/** Mulberry32: the same numbers for the same seed, from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function report(part: string, results: readonly Result[], seconds: number): void {
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const total = killed + survivors.length;
  const score = total === 0 ? '—' : `${((100 * killed) / total).toFixed(1)} %`;
  console.log(
    `${part}: ${total} mutants, ${killed} killed, ${survivors.length} survived, score ${score} (${seconds} s)`,
  );
  for (const { fileName, location, mutatorName, replacement, status } of survivors)
    console.log(
      `  ${fileName.replace(`${process.cwd()}/`, '')}:${location.start.line}:${location.start.column} ${mutatorName}${status === 'NoCoverage' ? ', no test comes here' : ''}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
    );
}
