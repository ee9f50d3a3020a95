/** How stretches of a letter join into French: elided words, quotation marks, and one sign at the end of a sentence. */
import { elide } from '../../trees/elide';
import type { FilledBlock, LetterRun } from './model';

/** A stretch that a field or a computation gave. */
type Stretch = LetterRun & { isFilled?: true };

/** Joins stretches of text: elided before a value, in one pair of quotation marks, and one stop where a value has its own. */
export function joinTexts(pieces: readonly Stretch[]): LetterRun[] {
  const joined: LetterRun[] = [];
  let endsFilled = false;
  for (const { kind, text, isFilled = false } of pieces) {
    const last = joined.at(-1);
    if (last?.kind !== 'text' || kind !== 'text') joined.push({ kind, text });
    else if (isFilled)
      last.text = elide(count(last.text, text), /«\s?$/.test(last.text) ? unquote(text) : text);
    else last.text = endsFilled ? follow(last.text, text) : last.text + text;
    endsFilled = isFilled;
  }
  return joined;
}

/** « facture n° » before several numbers is « factures n° ». */
function count(before: string, value: string): string {
  return /, | et /.test(value) ? before.replace(/(?<!\bla\s)(facture)(?=\sn°\s$)/i, '$1s') : before;
}

/** A text that was typed with its quotation marks, without them. */
function unquote(text: string): string {
  return /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** The sign that a value ends with stands for that of the sentence; inside one, its full stop falls, unless it abbreviates. */
function follow(value: string, text: string): string {
  if (/[.!?…]$/.test(value)) return continueSentence(value, text.replace(/^(\s»)?\.(?!\.)/, '$1'));
  return value + text;
}

function continueSentence(value: string, text: string): string {
  const isInside = /^\s?[,;]/.test(text) && /[\p{L}\d)]{4,}\.$/u.test(value);
  return (isInside ? value.slice(0, -1) : value) + text;
}

/** Begins with a capital, as a subject does. */
export function capitalise([first, ...others]: readonly LetterRun[]): LetterRun[] {
  if (first?.kind !== 'text') return first ? [first, ...others] : [];
  return [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...others];
}

/** An item as it was typed, in a list that has its own marks: a dash is dropped, a number is kept and said. */
export function readItem(line: string): Pick<FilledBlock, 'pieces' | 'isNumbered'> {
  const text = line.replace(/^\s*[-–—•*]\s+/, '').trim();
  const isNumbered = /^(?:\d{1,2}\s?[.)°]|pièces?\s+(?:n°\s*)?\d+)/i.test(text);
  return { pieces: [{ kind: 'text', text }], ...(isNumbered && { isNumbered }) };
}

/** Ends a list: the last item, whichever it is in this case, ends its sentence. */
export function endList(items: FilledBlock[]): FilledBlock[] {
  const run = items.at(-1)?.pieces.at(-1);
  if (run?.kind === 'text') run.text = run.text.replace(/\s?;$/, '.');
  return items;
}
