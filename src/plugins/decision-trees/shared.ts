/**
 * What the plugins of a site share: made once in its configuration, and handed to each as an option.
 *
 * Docusaurus loads every plugin afresh, so that modules have nothing in common; this object has.
 */
import { createHash } from 'node:crypto';
import { EMPTY_INDEX, type LawIndex } from './mdx/lawIndex';

/** The law as pages see it: written by the decision-trees plugin at each load, read while pages are compiled. */
export interface LawChannel {
  read(): LawIndex;
  write(index: LawIndex): void;
}

/** Keeps what was last made of the files of a project. */
export interface ReadingCache {
  /** Gives what was made of the same files before, else makes it. */
  once<T>(files: unknown, make: () => T): T;
}

export interface Shared {
  law: LawChannel;
  reading: ReadingCache;
}

/** Creates what one site's plugins share. */
export function createShared(): Shared {
  return { law: createLawChannel(), reading: createReading() };
}

/** Creates a channel that holds an index. */
export function createLawChannel(index: LawIndex = EMPTY_INDEX): LawChannel {
  let current = index;
  return {
    read: () => current,
    write: (next) => {
      current = next;
    },
  };
}

/** Creates a reading that has read nothing yet. */
export function createReading(): ReadingCache {
  let last: { key: string; made: unknown } | undefined;
  return {
    once<T>(files: unknown, make: () => T): T {
      const key = createHash('sha256').update(JSON.stringify(files)).digest('hex');
      if (last?.key !== key) last = { key, made: make() };
      return last.made as T;
    },
  };
}
