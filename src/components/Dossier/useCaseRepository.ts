import { useCallback, useEffect, useRef, useState } from 'react';
import { type CaseFile, createFile } from '../../case/file/model';
import { describeConflict, MEMORY_ONLY, OTHER_TAB_CHANGED } from '../../case/messages/conflicts';
import { addNotice } from '../../case/notices';
import { eraseCase, loadCases, openCase, saveFile } from '../../case/repository/cases';
import { createCaseId } from '../../case/repository/createCaseId';
import { isCaseKey } from '../../case/repository/keys';
import { clearCases, type DeviceStorage, describeStorageProblem, openStorage } from '../../case/storage';
import { readToday } from '../../case/today';

/** The cases of this device, and what can be done with them. */
export interface CaseRepository {
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

const openLocal = (): DeviceStorage => openStorage(() => window.localStorage);
const openTab = (): DeviceStorage => openStorage(() => window.sessionStorage);
export const nameCase = (): string => createCaseId(Math.random());

interface RepositoryState {
  files: readonly CaseFile[];
  /** id of the open case; empty when there is none */
  open: string;
  inMemory: boolean;
  notices: readonly string[];
}

function read(): RepositoryState {
  const { files, open, damaged, problem } = loadCases(openLocal());
  const notices = [
    ...(problem ? [MEMORY_ONLY[problem]] : []),
    ...(damaged > 0 ? [describeStorageProblem('corrupted')] : []),
  ];
  return { files, open: open || (files[0]?.id ?? ''), inMemory: problem !== null, notices };
}

/** Cases that could not be kept, while the reader goes from page to page. */
let held: RepositoryState | null = null;

/** The cases of this device, in step with its storage and with other tabs. For the browser only. */
export function useCaseRepository(): CaseRepository {
  const [today] = useState(() => readToday(window, new Date()));
  const [state, setState] = useState(() => held ?? read());
  const latest = useRef(state);
  const seen = useRef(new Map(state.files.map((file) => [file.id, file])));
  const put = useCallback((next: Partial<RepositoryState>) => {
    latest.current = { ...latest.current, ...next };
    held = latest.current.inMemory ? latest.current : null;
    setState(latest.current);
  }, []);
  useOtherTabs(latest, seen, put);
  const keep = useKeep(latest, seen, put, today);

  /** Makes a case the open one, where there is one; what cannot be kept is open in this page only. */
  const show = (id: string): void => {
    const failed = id === '' ? null : openCase(openLocal(), id);
    const { notices, inMemory } = latest.current;
    put({
      open: id,
      inMemory: inMemory || failed !== null,
      notices: failed ? addNotice(notices, MEMORY_ONLY[failed]) : notices,
    });
  };
  const change: CaseRepository['change'] = (edit) => {
    const file = latest.current.files.find(({ id }) => id === latest.current.open);
    if (file) keep(edit(file), seen.current.get(file.id) ?? file);
    else add(edit(createFile(nameCase(), 'Nouveau dossier', today)));
  };
  const add: CaseRepository['add'] = (file) => keep(file, file);
  return {
    today,
    files: state.files,
    file: state.files.find(({ id }) => id === state.open),
    inMemory: state.inMemory,
    notices: state.notices,
    say: (notice) => put({ notices: addNotice(latest.current.notices, notice) }),
    hideNotices: () => put({ notices: [] }),
    change,
    add,
    create: () => add(createFile(nameCase(), 'Nouveau dossier', today)),
    open: show,
    erase: (id) => {
      const failed = eraseCase(openLocal(), id);
      const files = latest.current.files.filter((one) => one.id !== id);
      const notices = failed ? addNotice(latest.current.notices, describeStorageProblem(failed)) : [];
      put({ files, notices });
      show(files[0]?.id ?? '');
    },
    eraseAll: () => {
      const failed = clearCases(openLocal()) ?? clearCases(openTab());
      put({ files: [], open: '', notices: failed ? [describeStorageProblem(failed)] : [] });
    },
  };
}

/** Saves a case, which is then the open one. */
function useKeep(
  latest: React.RefObject<RepositoryState>,
  seen: React.RefObject<Map<string, CaseFile>>,
  put: (next: Partial<RepositoryState>) => void,
  today: string,
): (mine: CaseFile, base: CaseFile) => void {
  return useCallback(
    (mine: CaseFile, base: CaseFile): void => {
      const storage = openLocal();
      const saved = saveFile(storage, { ...mine, updatedOn: today }, base);
      const failed = saved.problem ?? openCase(storage, saved.file.id);
      seen.current.set(saved.file.id, saved.file);
      const { files, notices } = latest.current;
      put({
        files: [saved.file, ...files.filter(({ id }) => id !== saved.file.id)],
        open: saved.file.id,
        inMemory: failed !== null,
        notices: [...(failed ? [MEMORY_ONLY[failed]] : []), ...saved.conflicts.map(describeConflict)].reduce(
          addNotice,
          notices,
        ),
      });
    },
    [latest, seen, put, today],
  );
}

/** Reads the cases again when another tab has changed them. */
function useOtherTabs(
  latest: React.RefObject<RepositoryState>,
  seen: React.RefObject<Map<string, CaseFile>>,
  put: (next: Partial<RepositoryState>) => void,
): void {
  useEffect(() => {
    const onStorage = ({ key, storageArea }: StorageEvent): void => {
      const mine = latest.current;
      if (storageArea !== window.localStorage || !isCaseKey(key) || mine.inMemory) return;
      const now = read();
      const find = (files: readonly CaseFile[]) => files.find(({ id }) => id === mine.open);
      const isChanged = JSON.stringify(find(now.files)) !== JSON.stringify(find(mine.files));
      seen.current = new Map(now.files.map((one) => [one.id, one]));
      put({
        ...now,
        open: find(now.files) ? mine.open : now.open,
        notices: isChanged ? addNotice(mine.notices, OTHER_TAB_CHANGED) : mine.notices,
      });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [latest, seen, put]);
}
