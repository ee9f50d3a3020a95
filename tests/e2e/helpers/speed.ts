/** How fast this machine is: limits of time are those of the machine that they were set on. */

const TEXT = 'FA1234\t2025-01-01\tSociété inventée\t411000\n'.repeat(200_000);
/** What `scan` took there, in milliseconds of processor time. */
const REFERENCE = 23;
const TRIES = 5;

function scan(): number {
  const start = process.cpuUsage();
  let cells = 0;
  for (let at = 0; at < TEXT.length; at++) if (TEXT.charCodeAt(at) === 9) cells++;
  const { user, system } = process.cpuUsage(start);
  return cells === 0 ? Number.NaN : (user + system) / 1000;
}

/** @returns 1 on that machine, 2 on one of half its speed; never less than 1 */
export function measureSlowness(): number {
  return Math.max(1, Math.min(...Array.from({ length: TRIES }, scan)) / REFERENCE);
}
