/** The keys of the desk. Pure. */

/** What a key asks for. */
export type KeyCommand =
  /** a reply, from 0 for the first */
  | { kind: 'reply'; place: number }
  | { kind: 'later' }
  | { kind: 'back' }
  | { kind: 'continue' }
  /** a call, from 0 for the first */
  | { kind: 'call'; place: number }
  | { kind: 'new' }
  | { kind: 'search' }
  | { kind: 'note' }
  | { kind: 'end' }
  | { kind: 'help' }
  | { kind: 'leave' };

/** What the call in front does with a key. @returns false where it has no use for it */
export type OnCommand = (command: KeyCommand) => boolean;

/** What of a key event counts. */
export interface PressedKey {
  key: string;
  /** the place of the key on the keyboard: on a French one a digit alone writes « & » */
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Where the key was pressed: nowhere in particular, in a field, in an empty field, or on what Enter presses. */
export type KeyPlace = 'page' | 'field' | 'empty-field' | 'button';

const LETTERS: Readonly<Record<string, KeyCommand>> = {
  n: { kind: 'new' },
  e: { kind: 'note' },
  f: { kind: 'end' },
};

/** Reads a key. @returns null for one that the desk leaves alone */
export function readKey(pressed: PressedKey, place: KeyPlace): KeyCommand | null {
  const { key, altKey, ctrlKey, metaKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return { kind: 'search' };
  if (ctrlKey || metaKey) return null;
  const digit = readDigit(pressed);
  if (altKey) return readAlt(pressed, digit);
  if (key === 'Escape') return { kind: 'leave' };
  if (place === 'field' || place === 'empty-field')
    return place === 'empty-field' && key === 'Backspace' ? { kind: 'back' } : null;
  if (key === '/') return { kind: 'search' };
  if (key === '?') return { kind: 'help' };
  if (key === 'Enter') return place === 'button' ? null : { kind: 'continue' };
  if (key === 'Backspace' || key === 'ArrowLeft') return { kind: 'back' };
  if (digit !== null) return digit === 0 ? { kind: 'later' } : { kind: 'reply', place: digit - 1 };
  return LETTERS[key.toLowerCase()] ?? null;
}

/** With Alt, keys mean the same in a field. */
function readAlt({ code }: PressedKey, digit: number | null): KeyCommand | null {
  if (code === 'KeyN') return { kind: 'new' };
  if (digit === null) return null;
  return digit === 0 ? { kind: 'later' } : { kind: 'call', place: digit - 1 };
}

/** The digit of a key, whatever the keyboard writes with it; a sign written with Shift is no digit. */
function readDigit({ key, code, shiftKey }: PressedKey): number | null {
  if (/^\d$/.test(key)) return Number(key);
  const found = /^(?:Digit|Numpad)(\d)$/.exec(code);
  return found && !shiftKey && key !== '/' && key !== '?' ? Number(found[1]) : null;
}

/** The list of keys, as it is shown. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['1 à 9', 'choisir la réponse'],
  ['0 ou Alt + 0', 'il ne sait pas : à chercher plus tard'],
  ['← ou Retour arrière', 'question précédente'],
  ['Entrée', 'continuer'],
  ['/ ou Ctrl + K', 'chercher une situation'],
  ['N ou Alt + N', 'nouvel appel'],
  ['Alt + 1 à 9', 'passer à un autre appel'],
  ['E', 'écrire une note'],
  ['F', 'finir l’appel'],
  ['Échap', 'quitter un champ, fermer'],
  ['?', 'montrer ces touches'],
];
