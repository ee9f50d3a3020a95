import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Binder,
  eraseFile,
  findLastTree,
  isCaseEntry,
  loadBinder,
  openFile,
  saveFile,
} from '../../case/file/binder';
import { describeConflict, MEMORY_ONLY, OTHER_TAB_CHANGED } from '../../case/file/conflicts';
import { mergeMaps } from '../../case/file/merge';
import { type CaseFile, createFile } from '../../case/file/model';
import { addNotice } from '../../case/notices';
import {
  clearShelf,
  createCaseId,
  describeStoreProblem,
  loadCase,
  openShelf,
  type Shelf,
} from '../../case/store';
import { readToday } from '../../case/today';
import type { FactValue } from '../../trees/model';

export interface Desk {
  today: string;
  files: readonly CaseFile[];
  /** the open case; undefined when there is none */
  file: CaseFile | undefined;
  /** true when nothing can be kept: the case lives in this page only */
  inMemory: boolean;
  notices: readonly string[];
  say(notice: string): void;
  hideNotices(): void;
  /** Changes the open case, at once and for good. */
  change(edit: (file: CaseFile) => CaseFile): void;
  open(id: string): void;
  add(file: CaseFile): void;
  create(): void;
  erase(id: string): void;
  eraseAll(): void;
}

const openLocal = (): Shelf => openShelf(() => window.localStorage);
export const nameCase = (): string => createCaseId(Math.random());

interface State extends Pick<Binder, 'files' | 'open'> {
  inMemory: boolean;
  notices: readonly string[];
}

function read(today: string): State {
  const { files, open, damaged, problem } = loadBinder(openLocal(), today);
  const notices = [
    ...(problem ? [MEMORY_ONLY[problem]] : []),
    ...(damaged > 0 ? [describeStoreProblem('corrupted')] : []),
  ];
  return { files, open: open || (files[0]?.id ?? ''), inMemory: problem !== null, notices };
}

/** The cases of this device, in step with its storage and with other tabs. For the browser only. */
export function useBinder(): Desk {
  const [today] = useState(() => readToday(window, new Date()));
  const [state, setState] = useState<State>(() => read(today));
  const latest = useRef(state);
  const seen = useRef(new Map(state.files.map((file) => [file.id, file])));
  const put = useCallback((next: State) => {
    latest.current = next;
    setState(next);
  }, []);

  useEffect(() => {
    const onStorage = ({ key, storageArea }: StorageEvent): void => {
      if (storageArea !== window.localStorage || !isCaseEntry(key) || latest.current.inMemory) return;
      const now = read(today);
      const mine = latest.current;
      const file = now.files.find(({ id }) => id === mine.open);
      const isChanged =
        JSON.stringify(file) !== JSON.stringify(mine.files.find(({ id }) => id === mine.open));
      seen.current = new Map(now.files.map((one) => [one.id, one]));
      put({
        ...now,
        open: file ? mine.open : now.open,
        notices: isChanged ? addNotice(mine.notices, OTHER_TAB_CHANGED) : mine.notices,
      });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [today, put]);

  /** Saves a file, and the answers of the open case where the trees read them. */
  const keep = useCallback(
    (mine: CaseFile, base: CaseFile): void => {
      const shelf = openLocal();
      const { case: stored } = loadCase(shelf);
      const others = stored?.id === mine.id ? (stored.facts as CaseFile['facts']) : base.facts;
      const facts = mergeMaps<FactValue | null>(base.facts, mine.facts, others, () => {});
      const saved = saveFile(shelf, { ...mine, facts, updatedOn: today }, base);
      const failed = saved.problem ?? openFile(shelf, saved.file, findLastTree(saved.file));
      seen.current.set(saved.file.id, saved.file);
      const { files, notices } = latest.current;
      const said = [
        ...(failed ? [MEMORY_ONLY[failed]] : []),
        ...saved.conflicts.map(describeConflict),
      ].reduce(addNotice, notices);
      put({
        files: [saved.file, ...files.filter(({ id }) => id !== saved.file.id)],
        open: saved.file.id,
        inMemory: failed !== null,
        notices: said,
      });
    },
    [today, put],
  );

  const findOpen = (): CaseFile | undefined =>
    latest.current.files.find(({ id }) => id === latest.current.open);
  const change: Desk['change'] = (edit) => {
    const file = findOpen();
    if (!file) return keep(edit(createFile(nameCase(), 'Nouveau dossier', today)), createFile('', '', today));
    keep(edit(file), seen.current.get(file.id) ?? file);
  };
  const add: Desk['add'] = (file) => keep(file, file);
  return {
    today,
    files: state.files,
    file: state.files.find(({ id }) => id === state.open),
    inMemory: state.inMemory,
    notices: state.notices,
    say: (notice) => put({ ...latest.current, notices: addNotice(latest.current.notices, notice) }),
    hideNotices: () => put({ ...latest.current, notices: [] }),
    change,
    add,
    create: () => add(createFile(nameCase(), 'Nouveau dossier', today)),
    open: (id) => {
      // What the open case holds goes into its file before another takes its place.
      const file = findOpen();
      if (file) keep(file, seen.current.get(file.id) ?? file);
      const next = latest.current.files.find((one) => one.id === id);
      if (next) keep(next, seen.current.get(id) ?? next);
    },
    erase: (id) => {
      const failed = eraseFile(openLocal(), id);
      const files = latest.current.files.filter((one) => one.id !== id);
      put({
        ...latest.current,
        files,
        open: files[0]?.id ?? '',
        notices: failed ? addNotice(latest.current.notices, describeStoreProblem(failed)) : [],
      });
      const [next] = files;
      if (next) keep(next, seen.current.get(next.id) ?? next);
    },
    eraseAll: () => {
      const failed = clearShelf(openLocal()) ?? clearShelf(openShelf(() => window.sessionStorage));
      put({
        files: [],
        open: '',
        inMemory: latest.current.inMemory,
        notices: failed ? [describeStoreProblem(failed)] : [],
      });
    },
  };
}
