/** The calls of a device: cases like others, marked as calls. Functions never throw, and say what went wrong. */
import { type CaseFile, createFile, type Exchange } from '../file/model';
import { eraseCase, loadCases, openCase, type Saved, saveFile } from '../repository/cases';
import type { DeviceStorage, StorageProblem } from '../storage';
import { type CallRecord, createCall } from './model';

/** A case that began with a call. */
export interface CallFile extends CaseFile {
  call: CallRecord;
}

export interface LoadedCalls {
  /** those under way, in the order in which they began */
  calls: CallFile[];
  /** id of the open case, if it is one of them; else that of the last; empty where there is none */
  open: string;
  /** cases that cannot be read, a count */
  damaged: number;
  problem: StorageProblem | null;
}

/** Loads the calls under way. */
export function loadCalls(storage: DeviceStorage): LoadedCalls {
  const { files, open, damaged, problem } = loadCases(storage);
  const calls = files.filter(isUnderway).sort((a, b) => a.call.began.localeCompare(b.call.began));
  const isOpen = calls.some(({ id }) => id === open);
  return { calls, open: isOpen ? open : (calls.at(-1)?.id ?? ''), damaged, problem };
}

function isUnderway(file: CaseFile): file is CallFile {
  return file.call !== undefined && file.call.ended === '';
}

/** A new call. @param began - the moment; @param name - of the case; @param day - `YYYY-MM-DD` */
export function createCallFile(id: string, name: string, day: string, began: string): CallFile {
  return { ...createFile(id, name, day), call: createCall(began) };
}

/** Keeps a call, and makes its case the open one. @param base - as this page last saw it on the device */
export function keepCall(storage: DeviceStorage, mine: CallFile, base: CallFile): Saved {
  const saved = saveFile(storage, mine, base);
  return { ...saved, problem: saved.problem ?? openCase(storage, mine.id) };
}

/** True of a call of which nothing is known: it leaves nothing behind. */
export function isEmptyCall({ call, facts, letters, journal }: CallFile): boolean {
  const isBlank = Object.keys(call.notes).length === 0 && call.draft.trim() === '';
  return isBlank && [facts, letters, journal].every((part) => Object.keys(part).length === 0);
}

/** Erases a call of which nothing is known. */
export function dropCall(storage: DeviceStorage, id: string): StorageProblem | null {
  return eraseCase(storage, id);
}

/** Ends a call: a line in the journal of its case tells it. */
export function endCall(file: CallFile, ended: string, line: Exchange): CallFile {
  const journal = [...file.journal.filter(({ id }) => id !== line.id), line];
  return { ...file, call: { ...file.call, ended }, journal };
}
