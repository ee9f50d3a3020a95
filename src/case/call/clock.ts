/** The clock of a call, and its moments in words. Pure. */
import { formatDate } from '../../trees/format';
import { CALL_WORDS } from '../messages/call';
import { formatLocalDay } from '../today';

const two = (count: number): string => String(count).padStart(2, '0');

/** How long a call has lasted: `3:07`, `1:02:09`. @param milliseconds - below zero counts as none: a clock was set back */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** The hour of a moment where the reader is: `14 h 05`; empty for what is no moment. */
export function formatHour(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : `${date.getHours()}\u00a0h\u00a0${two(date.getMinutes())}`;
}

/** A moment in words: `24 novembre 2026 à 14 h 05`. */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return CALL_WORDS.at(formatDate(formatLocalDay(date)), formatHour(moment));
}

/** How long between two moments, in words: `8 minutes`, `moins d’une minute`. */
export function formatLength(began: string, ended: string): string {
  const minutes = Math.round((new Date(ended).getTime() - new Date(began).getTime()) / 60_000);
  return minutes >= 1 ? CALL_WORDS.minutes(minutes) : CALL_WORDS.short;
}
