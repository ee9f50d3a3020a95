/** Keeps what the learner does: in the page at once, on this device, and with the platform. */
import { buildCourseReport, type CourseContent } from '../../training/lms/courseReport';
import { type PlayerState, writeState } from '../../training/lms/keptState';
import type { Delivery, LmsSession } from '../../training/lms/session';
import type { Progress } from '../../training/progress';
import type { TextStore } from '../Training/env';
import type { ProgressStore } from '../Training/host';
import type { LocalCopy } from './localCopy';

/** `saving`: being told · `saved` · `failed`: the platform did not take it · `cut`: it took all but some texts ·
 * `here`: it took the points, and this device keeps the record, so as not to write over one that could not be read */
export type Status = 'none' | 'saving' | 'saved' | 'cut' | 'here' | 'failed';

export interface Recorder {
  progress: ProgressStore;
  texts: TextStore;
  status(): Status;
  subscribe(listener: () => void): () => void;
  moveTo(location: string): void;
  /** Writes the record over the one that could not be read, once the learner has said so. */
  takePlace(): void;
  /** Tells everything again, as after a failure. */
  retry(): Promise<void>;
  /** Tells what is left and ends the session. Within the call itself where the platform listens at once. */
  end(): Promise<Delivery>;
}

interface RecorderOptions {
  content: CourseContent;
  /** null: no platform listens, this device alone keeps */
  session: LmsSession | null;
  local: LocalCopy;
  initial: PlayerState;
  /** true: the platform holds a record that could not be read, and keeps it */
  isGuarded?: boolean;
  /** a new record, for a learner who erases this one */
  renew(): Progress;
  /** milliseconds since 1970 */
  now(): number;
}

/** Makes a recorder. What it holds at first counts as told only where `session.assume` was given it. */
export function createRecorder(options: RecorderOptions): Recorder {
  const { content, session, local, initial, renew, now } = options;
  let isGuarded = options.isGuarded ?? false;
  let state = initial;
  let sending = 0;
  const { status, setStatus, subscribe } = createStatus();

  const tell = async (): Promise<void> => {
    state = { ...state, saves: state.saves + 1 };
    const isKept = local.write(state);
    if (!session) return setStatus(isKept ? 'none' : 'failed');
    const written = writeState(state, session.launch.stateLimit);
    const report = buildCourseReport(content, state.progress, state.location || 'debut');
    const ticket = ++sending;
    const telling = session.report(report, isGuarded ? null : (written?.text ?? ''), now());
    setStatus('saving');
    const delivery = await telling;
    if (ticket !== sending) return;
    if (!delivery.taken) console.warn(`the platform did not take it: ${delivery.reason}`);
    setStatus(!delivery.taken ? 'failed' : isGuarded ? 'here' : written?.cut ? 'cut' : 'saved');
  };

  const change = (part: Partial<PlayerState>): void => {
    state = { ...state, ...part };
    void tell();
  };

  return {
    progress: {
      load: () => ({ progress: state.progress, notice: null }),
      save(progress) {
        change({ progress });
        return { progress, notice: null };
      },
      erase() {
        change({ progress: renew(), texts: {} });
        return { progress: state.progress, notice: null };
      },
      watch: () => () => undefined,
    },
    texts: {
      read: (key) => state.texts[key] ?? null,
      write(key, text) {
        const { [key]: _old, ...rest } = state.texts;
        change({ texts: text === null ? rest : { ...rest, [key]: text } });
        return true;
      },
    },
    status,
    subscribe,
    moveTo(location) {
      if (location !== state.location) change({ location });
    },
    takePlace() {
      if (isGuarded && session) local.keepAside(session.launch.state);
      isGuarded = false;
      void tell();
    },
    retry: tell,
    async end() {
      if (!session) return { taken: true };
      void tell();
      return session.end(now());
    },
  };
}

interface StatusHolder extends Pick<Recorder, 'status' | 'subscribe'> {
  setStatus(next: Status): void;
}

/** Holds the status, and tells each change of it. */
function createStatus(): StatusHolder {
  let status: Status = 'none';
  const listeners = new Set<() => void>();
  return {
    status: () => status,
    setStatus(next) {
      status = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
