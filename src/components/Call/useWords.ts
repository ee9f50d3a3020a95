import { useEffect, useMemo, useState } from 'react';
import { loadWords } from '~decision-trees/words';
import type { Forest } from '../../trees/forest';
import type { TreeWords } from '../../trees/model';
import { findWords, type Words, type WordsNode } from '../../trees/words';
import type { CaseView } from '../session/run';

/** The words of trees, by their ids: those that are there. */
export type LoadedWords = Readonly<Record<string, TreeWords>>;

const NONE: Words = { say: null, avoid: [], ours: false, replies: {} };

/** Fetches the words of the trees of a call; without them the questions speak for themselves. @returns null until they are there */
export function useWords({ trees }: Pick<Forest, 'trees'>): LoadedWords | null {
  const [words, setWords] = useState<Readonly<Record<string, TreeWords | null>>>({});
  const wanted = [...trees.keys()].join();
  useEffect(() => {
    let isCurrent = true;
    const note = (id: string, loaded: TreeWords | null): void => {
      if (isCurrent) setWords((known) => ({ ...known, [id]: loaded }));
    };
    for (const id of wanted.split(','))
      loadWords(id).then(
        (loaded) => note(id, loaded),
        () => note(id, null),
      );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return useMemo(() => {
    const all = wanted.split(',');
    if (!all.every((id) => id in words)) return null;
    return Object.fromEntries(all.flatMap((id) => (words[id] ? [[id, words[id]]] : [])));
  }, [wanted, words]);
}

/** The words of a place of a tree, in one case. */
export function speak(
  words: LoadedWords,
  { forest, done }: Pick<CaseView, 'forest' | 'done'>,
  tree: string,
  node: WordsNode,
): Words {
  const own = words[tree];
  return own ? findWords(own, forest, done.facts, node) : NONE;
}

/** True of what only the company can find out. */
export function isOurs(words: LoadedWords, fact: string): boolean {
  return Object.values(words).some(({ facts }) => facts[fact]?.ours === true);
}
