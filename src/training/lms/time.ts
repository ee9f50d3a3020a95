/** Times as the standards write them. */

const two = (value: number) => String(value).padStart(2, '0');

/** `HHHH:MM:SS`, SCORM 1.2's CMITimespan. @param seconds - less than zero counts as none */
export function formatTimespan12(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.round(seconds)), 9999 * 3600 + 3599);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
}

/** `HH:MM:SS` of the learner's clock, SCORM 1.2's CMITime. */
export function formatClock12(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** `PT1H2M3S`, an ISO 8601 duration: SCORM 2004 and xAPI. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [whole % 60, 'S'],
  ];
  const text = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join('');
  return `PT${text || '0S'}`;
}

/** A duration in whole seconds: some record stores and reports trip over `PT2.3840000000000003S`. */
export function wholeDuration(duration: string): string {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration);
  if (!match) return duration;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return formatDuration(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
}

/** `2026-11-24T09:30:00.0Z`: SCORM 2004's `time(second,10,0)`, which takes a zone only after a fraction. */
export function formatTimestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}.0Z`;
}
