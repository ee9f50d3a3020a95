import { useEffect, useState } from 'react';
import { loadWords } from '~decision-trees/words';
import type { Forest } from '../../trees/forest';
import type { NodeRef, TreeWords } from '../../trees/model';
import { findWords, type Words, type WordsNode } from '../../trees/words';
import type { CaseView } from '../session/run';

/** The words of trees, by their ids: those that are there. */
export type LoadedWords = Readonly<Record<string, TreeWords>>;

const NONE: Words = { say: null, avoid: [], ours: false, replies: {} };

/** Fetches the words of the trees of a call. Without them the questions speak for themselves. */
export function useWords({ trees }: Pick<Forest, 'trees'>): LoadedWords {
  const [words, setWords] = useState<LoadedWords>({});
  const wanted = [...trees.keys()].join();
  useEffect(() => {
    let isCurrent = true;
    for (const id of wanted.split(','))
      loadWords(id).then(
        (loaded) => isCurrent && setWords((known) => ({ ...known, [id]: loaded })),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return words;
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

/** The words of an outcome reached. */
export function speakOutcome(
  words: LoadedWords,
  one: Pick<CaseView, 'forest' | 'done'>,
  place: NodeRef,
): Words {
  return speak(words, one, place.tree, { outcome: place.id });
}
