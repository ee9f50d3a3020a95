import { useCallback, useEffect, useRef, useState } from 'react';
import { LARGEST_FILE, type Ledger, type Refusal } from '../../case/receivables/model';
import type { ChosenColumns, ColumnChoice } from '../../case/receivables/readFile';
import { Assembler, type Message } from '../../case/receivables/transfer';
import type { Request } from './worker';

export type Reading =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string }
  | { kind: 'refused'; name: string; reason: Refusal | 'failed' }
  | { kind: 'choose'; name: string; choice: ColumnChoice }
  | { kind: 'ledger'; name: string; ledger: Ledger };

export interface FileReading {
  reading: Reading;
  /** Reads a file, in the place of the one before. */
  read(file: File): void;
  /** Reads the file again, with the columns that the reader chose. */
  choose(chosen: ChosenColumns): void;
  /** Forgets what was read. */
  forget(): void;
}

const createWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));

/** Reads files in a worker, one at a time. */
export function useReading(): FileReading {
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const current = useRef<File | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    (file: File, chosen?: ChosenColumns) => {
      stop();
      current.current = file;
      const { name } = file;
      if (file.size > LARGEST_FILE) return setReading({ kind: 'refused', name, reason: 'too-big' });
      setReading({ kind: 'reading', name });
      const fail = (): void => {
        stop();
        setReading({ kind: 'refused', name, reason: 'failed' });
      };
      try {
        worker.current = createWorker();
      } catch {
        return fail();
      }
      worker.current.onerror = fail;
      worker.current.onmessage = listen(name, (next) => {
        stop();
        setReading(next);
      });
      worker.current.postMessage({ file, chosen } satisfies Request);
    },
    [stop],
  );
  return {
    reading,
    read: start,
    choose: (chosen) => current.current && start(current.current, chosen),
    forget: () => {
      stop();
      current.current = null;
      setReading({ kind: 'idle' });
    },
  };
}

/** Puts the messages of a worker together. */
function listen(name: string, onEnd: (reading: Reading) => void): (event: MessageEvent<Message>) => void {
  const assembler = new Assembler();
  return ({ data }) => {
    if (data.kind === 'refused' || data.kind === 'choose') return onEnd({ ...data, name });
    const ledger = assembler.take(data);
    if (ledger) onEnd({ kind: 'ledger', name, ledger });
  };
}
