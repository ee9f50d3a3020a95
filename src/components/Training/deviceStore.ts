/** The learner's record on this device: one entry of the browser's storage. What the browser refuses stays in the page. */
import { type DeviceStorage, openStorage, writeItem } from '../../case/storage';
import { createProgress, isBlank, type Progress } from '../../training/progress';
import { joinProgress } from '../../training/progressMerge';
import { formatProgress, parseProgress } from '../../training/progressRead';
import type { Kept, ProgressStore } from './host';
import { TRAINING_PREFIX } from './store';

export const PROGRESS_KEY = `${TRAINING_PREFIX}progres`;
/** A record that could not be read is put here before another takes its place. */
export const UNREADABLE_KEY = `${TRAINING_PREFIX}illisible`;

const NOTICES = {
  unavailable:
    'Votre navigateur refuse d’enregistrer : vos progrès restent dans cette page seulement. Exportez-les depuis « Mes résultats » avant de la fermer.',
  full: 'L’espace d’enregistrement du navigateur est plein : vos derniers progrès restent dans cette page seulement. Exportez-les depuis « Mes résultats » avant de la fermer.',
  unreadable:
    'Vos progrès enregistrés sur cet appareil étaient illisibles. Une copie est gardée telle quelle. Si vous les aviez exportés, importez ce fichier dans « Mes résultats ».',
  newer:
    'Vos progrès ont été enregistrés par une version plus récente du site. Rechargez la page : d’ici là, rien n’est écrasé, et ce que vous faites reste dans cette page.',
  damaged: 'Une partie de vos progrès enregistrés était abîmée et a été laissée de côté. Le reste est là.',
} as const;

interface Found {
  progress: Progress | null;
  notice: string | null;
  /** nothing may be written over what is there */
  isLocked?: boolean;
}

/**
 * Makes the store of this device.
 *
 * @param open - gives the storage; naming it may throw
 * @param createId - at random, for a new record
 */
export function createDeviceStore(open: () => Storage, createId: () => string, day: string): ProgressStore {
  const storage = openStorage(open);
  const renew = (): Progress => createProgress(createId(), day);
  return {
    load: () => {
      const { progress, notice } = readRecord(storage);
      return { progress: progress ?? renew(), notice };
    },
    save: (mine) => saveRecord(storage, mine),
    erase: () => {
      try {
        // Exercises under way and drafts of replies go with it.
        const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
        for (const key of keys) if (key.startsWith(TRAINING_PREFIX)) storage?.removeItem(key);
        return { progress: renew(), notice: null };
      } catch {
        return { progress: renew(), notice: NOTICES.unavailable };
      }
    },
    watch: (onChange) => {
      const listen = ({ key, storageArea }: StorageEvent): void => {
        if (storageArea === storage && (key === null || key === PROGRESS_KEY)) onChange();
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },
  };
}

function readRecord(storage: DeviceStorage): Found {
  let text: string | null;
  try {
    if (!storage) return { progress: null, notice: NOTICES.unavailable };
    text = storage.getItem(PROGRESS_KEY);
  } catch {
    return { progress: null, notice: NOTICES.unavailable };
  }
  if (text === null) return { progress: null, notice: null };
  const read = parseProgress(text);
  if (!('problem' in read))
    return { progress: read.progress, notice: read.dropped > 0 ? NOTICES.damaged : null };
  return read.problem === 'newer-version'
    ? { progress: null, notice: NOTICES.newer, isLocked: true }
    : { progress: null, notice: NOTICES.unreadable };
}

function saveRecord(storage: DeviceStorage, mine: Progress): Kept {
  const found = readRecord(storage);
  if (found.isLocked) return { progress: mine, notice: found.notice };
  if (found.notice === NOTICES.unreadable) {
    const copied = writeItem(storage, UNREADABLE_KEY, storage?.getItem(PROGRESS_KEY) ?? '');
    if (copied) return { progress: mine, notice: NOTICES[copied === 'full' ? 'full' : 'unavailable'] };
  }
  const theirs = found.progress;
  // What has nothing in it yet is no one's: a record brought from another device stays its owner's.
  const progress = !theirs ? mine : isBlank(theirs) ? joinProgress(mine, theirs) : joinProgress(theirs, mine);
  const failed = writeItem(storage, PROGRESS_KEY, formatProgress(progress));
  return { progress, notice: failed ? NOTICES[failed === 'full' ? 'full' : 'unavailable'] : null };
}
