import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftMark, DraftModel, DraftReading, DraftRecipient } from '../../case/draft/model';
import { putWords } from '../../case/draft/pieces';
import { readDraft } from '../../case/draft/read';
import { DRAFT_TEXTS as TEXTS } from './texts';

/** A text rests this long before it is read, in milliseconds: not at each key. */
const PAUSE = 900;

export interface Draft {
  text: string;
  to: DraftRecipient;
  /** the text that was read, and what was found in it; null: nothing was read yet */
  read: (DraftReading & { text: string }) | null;
  /** marks that still stand */
  marks: readonly DraftMark[];
  /** marks that were set aside, a count */
  left: number;
  /** what is said politely */
  status: string;
  canUndo: boolean;
  write(text: string): void;
  choose(to: DraftRecipient): void;
  readNow(): void;
  put(mark: DraftMark, words: string): void;
  undo(): void;
  leave(mark: DraftMark): void;
  bringBack(): void;
  say(text: string): void;
}

/** A reply under review: its text, what was found, what was done about it. */
export function useDraft(model: DraftModel, first: { text: string; to: DraftRecipient }): Draft {
  const [text, setText] = useState(first.text);
  const [to, setTo] = useState(first.to);
  const [settled, settle] = useState<string | null>(first.text.trim() === '' ? null : first.text);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [past, setPast] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const read = useMemo(
    () =>
      settled === null || settled.trim() === '' ? null : { ...readDraft(settled, model, to), text: settled },
    [settled, model, to],
  );
  const marks = useMemo(
    () => (read?.marks ?? []).filter((mark) => !aside.has(nameMark(read?.text ?? '', mark))),
    [read, aside],
  );
  const show = useCallback((next: string) => {
    window.clearTimeout(timer.current);
    setText(next);
    settle(next);
  }, []);
  return {
    text,
    to,
    read,
    marks,
    left: (read?.marks.length ?? 0) - marks.length,
    status: said !== '' ? said : read ? TEXTS.count(marks.length) : '',
    canUndo: past.length > 0,
    say,
    write(next) {
      setText(next);
      say('');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => settle(next), PAUSE);
    },
    choose: setTo,
    readNow() {
      show(text);
      say(text.trim() === '' ? TEXTS.empty : '');
    },
    put(mark, words) {
      const next = putWords(text, mark, model.rules[mark.rule] ?? {}, words);
      setPast([...past, text].slice(-50));
      show(next);
      say(TEXTS.done(marks.length - 1));
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      setPast(past.slice(0, -1));
      show(before);
      say(TEXTS.undone);
    },
    leave(mark) {
      setAside(new Set([...aside, nameMark(read?.text ?? '', mark)]));
      say(TEXTS.done(marks.length - 1));
    },
    bringBack() {
      setAside(new Set());
      say('');
    },
  };
}

/** A mark set aside stays so while its words stay, wherever they move. */
function nameMark(text: string, { rule, start, end }: DraftMark): string {
  return `${rule}\n${text.slice(start, end)}`;
}
