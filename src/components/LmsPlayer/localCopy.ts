/** The copy of the state on this device, for when the platform takes nothing. One for each learner and course. */
import { openStorage, writeItem } from '../../case/storage';
import { type PlayerState, readState } from '../../training/lms/keptState';
import { encodeState } from '../../training/lms/suspend';
import { formatProgress } from '../../training/progressRead';

const PREFIX = 'lc-formation-lms.';

export interface LocalCopy {
  read(): PlayerState | null;
  /** @returns false when this device keeps nothing */
  write(state: PlayerState): boolean;
  /** Keeps what the platform held and nobody could read, before it is written over. */
  keepAside(text: string): void;
}

/** @param learner - as the platform names the learner; empty where it names none */
export function openLocalCopy(course: string, learner: string): LocalCopy {
  const storage = openStorage(() => window.localStorage);
  const key = `${PREFIX}${course}.${learner || 'sans-nom'}`;
  return {
    read() {
      try {
        return readState(storage?.getItem(key) ?? '');
      } catch {
        return null;
      }
    },
    keepAside(text) {
      writeItem(storage, `${key}.illisible`, text);
    },
    write({ progress, texts, location, saves }) {
      const text = encodeState({ n: saves, p: formatProgress(progress), t: texts, l: location });
      return writeItem(storage, key, text) === null;
    },
  };
}
