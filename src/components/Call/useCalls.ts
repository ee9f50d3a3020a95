import { useCallback, useEffect, useRef, useState } from 'react';
import { formatMoment } from '../../case/call/clock';
import {
  type CallFile,
  createCallFile,
  dropCall,
  isEmptyCall,
  keepCall,
  loadCalls,
} from '../../case/call/store';
import { CALL_WORDS } from '../../case/messages/call';
import { openCase } from '../../case/repository/cases';
import { createCaseId } from '../../case/repository/createCaseId';
import { isCaseKey } from '../../case/repository/keys';
import type { StorageProblem } from '../../case/storage';
import { openLocal } from './callSession';
import { CALL_ONLY_HERE } from './texts';

/** A call of the desk. */
export interface DeskCall {
  file: CallFile;
  /** as this page last saw it on the device */
  base: CallFile;
  /** when the customer was last left waiting, in milliseconds; null for the one in front */
  leftAt: number | null;
}

/** The calls under way, and what can be done with them. */
export interface Calls {
  list: readonly DeskCall[];
  /** id of the one in front; empty where a new one is about to begin */
  active: string;
  problem: string | null;
  /** Begins a call. @returns its id */
  begin(): string;
  activate(id: string): void;
  /** Changes the file of a call, at once. */
  change(id: string, edit: (file: CallFile) => CallFile): void;
  /** Takes a call off the desk; one of which nothing is known leaves nothing behind. */
  close(id: string): void;
}

interface DeskState {
  list: readonly DeskCall[];
  active: string;
  problem: StorageProblem | null;
}

function read(): DeskState {
  const { calls, open, damaged, problem } = loadCalls(openLocal());
  return {
    list: calls.map((file) => ({ file, base: file, leftAt: null })),
    active: open,
    problem: problem ?? (damaged > 0 ? 'corrupted' : null),
  };
}

/** The calls of this device. For the browser only. @param today - `YYYY-MM-DD` */
export function useCalls(today: string): Calls {
  const [state, setState] = useState(read);
  const latest = useRef(state);
  const put = useCallback((next: Partial<DeskState>): void => {
    latest.current = { ...latest.current, ...next };
    setState(latest.current);
  }, []);
  useOtherTabs(latest, put);

  const keep = (mine: CallFile, base: CallFile): void => {
    const saved = keepCall(openLocal(), mine, base);
    const file = { ...saved.file, call: saved.file.call ?? mine.call };
    const isKept = saved.problem === null;
    const { list } = latest.current;
    put({
      list: list.map((one) => (one.file.id === mine.id ? { ...one, file, base: isKept ? file : base } : one)),
      problem: isKept && latest.current.problem !== 'corrupted' ? null : (saved.problem ?? 'corrupted'),
    });
  };
  const activate = (id: string): void => {
    const { list, active } = latest.current;
    const now = Date.now();
    const mark = (one: DeskCall): DeskCall => {
      if (one.file.id === id) return { ...one, leftAt: null };
      return one.file.id === active ? { ...one, leftAt: now } : one;
    };
    put({ list: list.map(mark), active: id });
    if (id !== '') openCase(openLocal(), id);
  };
  return {
    list: state.list,
    active: state.active,
    problem: state.problem && CALL_ONLY_HERE[state.problem],
    begin: () => {
      const began = new Date().toISOString();
      const id = createCaseId(Math.random());
      const file = createCallFile(id, CALL_WORDS.name(formatMoment(began)), today, began);
      put({ list: [...latest.current.list, { file, base: file, leftAt: null }] });
      keep(file, file);
      activate(id);
      return id;
    },
    activate,
    change: (id, edit) => {
      const one = latest.current.list.find(({ file }) => file.id === id);
      if (one) keep({ ...edit(one.file), updatedOn: today }, one.base);
    },
    close: (id) => {
      const rest = latest.current.list.filter(({ file }) => file.id !== id);
      put({ list: rest });
      const stored = loadCalls(openLocal()).calls.find((file) => file.id === id);
      if (stored && isEmptyCall(stored)) dropCall(openLocal(), id);
      activate(rest.at(-1)?.file.id ?? '');
    },
  };
}

/** Follows what other tabs do: a call that was erased there leaves the desk, one that began there comes to it. */
function useOtherTabs(latest: React.RefObject<DeskState>, put: (next: Partial<DeskState>) => void): void {
  useEffect(() => {
    const onStorage = ({ key, storageArea }: StorageEvent): void => {
      if (storageArea !== window.localStorage || !isCaseKey(key)) return;
      const mine = latest.current;
      if (mine.problem !== null && mine.problem !== 'corrupted') return;
      const { calls } = loadCalls(openLocal());
      const list = calls.map((file): DeskCall => {
        const known = mine.list.find((one) => one.file.id === file.id);
        return { file, base: file, leftAt: known?.leftAt ?? null };
      });
      const isThere = list.some(({ file }) => file.id === mine.active);
      put({ list, active: isThere ? mine.active : (list.at(-1)?.file.id ?? '') });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [latest, put]);
}
