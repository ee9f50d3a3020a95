/** The table of the bench of use, as it stands in the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Effort, Journey } from './journeys';
import type { Measure } from './play';

const BEGIN = '<!-- bench:use -->';
const END = '<!-- /bench:use -->';

export interface Row {
  journey: Journey;
  measure: Pick<Measure, 'seconds' | 'questions' | 'isActInSight'> & Effort;
}

/** The table, a journey a line. */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ journey: { story, device }, measure: m }) => {
    const effort = device === 'finger' ? `${m.taps} taps` : `${m.keys} keys`;
    const act = m.isActInSight ? 'yes' : 'no';
    return `| ${story} | ${device} | ${m.questions} | ${effort} | ${m.words} | ${m.seconds} s | ${act} |`;
  });
  return [
    '| journey | by | questions | effort | words before the advice | about | first act in the first screen |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Reads the table that a README holds. @throws {Error} it holds none */
export function readTable(file: string): string {
  const [, rest] = readFileSync(file, 'utf8').split(BEGIN);
  if (rest === undefined) throw new Error(`${file} holds no table between ${BEGIN} and ${END}`);
  return (rest.split(END)[0] ?? '').trim();
}

/** Writes the table into a README, in place of the one it holds. */
export function writeTable(file: string, table: string): void {
  const [before, rest = ''] = readFileSync(file, 'utf8').split(BEGIN);
  writeFileSync(file, `${before}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
}
