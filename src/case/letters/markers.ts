/** The markers of letters: those of trees, and `{#field}`, `{!computed}`. */

export type LetterMarkerKind = 'field' | 'computed' | 'value' | 'reference' | 'fact' | 'practice';

export type LetterPart = { kind: 'text'; text: string } | { kind: LetterMarkerKind; id: string };

const KINDS: Readonly<Record<string, LetterMarkerKind>> = {
  '#': 'field',
  '!': 'computed',
  '@': 'value',
  '§': 'reference',
  $: 'fact',
  '=': 'practice',
};
const MARKER = /\{([#!@§$=])([^{}]*)\}/g;

/** Splits a text at its markers, in order. */
export function splitText(text: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, sign = '', id = ''] = match;
    const kind = KINDS[sign] as LetterMarkerKind;
    parts.push(kind === 'practice' ? { kind: 'text', text: id.trim() } : { kind, id: id.trim() });
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** Ids that a text names by one kind of marker, in order. */
export function listIds(text: string, kind: LetterMarkerKind): string[] {
  return splitText(text).flatMap((part) => (part.kind === kind && 'id' in part ? [part.id] : []));
}

/** A text with its markers blanked out, lengths kept. */
export function hideMarkers(text: string): string {
  return text.replace(MARKER, (marker) => '\n'.repeat(marker.length));
}
