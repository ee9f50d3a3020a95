import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { findCallQuestion, listToFind } from '../../case/call/order';
import type { CallFile } from '../../case/call/store';
import type { CompiledTree, FactValue, NodeRef } from '../../trees/model';
import type { TreeLoader } from '../session/loader';
import { type CaseView, createActions } from '../session/run';
import { startCallSession } from './callSession';
import type { PanelProps } from './props';
import { isOurs, type LoadedWords, useWords } from './useWords';

export interface LiveProps extends PanelProps {
  tree: CompiledTree;
  loader: TreeLoader;
}

/** A question before the customer, or one that is answered again. */
export interface Asked extends NodeRef {
  fact: string;
}

/** A call as its views are given it. */
export interface CallView {
  one: CaseView;
  words: LoadedWords;
  /** false while a tree or its words are on their way: they decide which question comes next */
  isReady: boolean;
  file: CallFile;
  /** null: nothing is to be asked now */
  asked: Asked | null;
  /** true while an answer given before is looked at again */
  isChanging: boolean;
  /** facts to be found out, on which the answer depends */
  toFind: readonly string[];
  change(edit: (file: CallFile) => CallFile): void;
  answer(fact: string, value: FactValue): void;
  /** Puts a question off, to be found out later. */
  putOff(fact: string): void;
  /** Looks at an answer again, or at what was put off. */
  ask(fact: string): void;
  /** @returns false where there is nothing before */
  back(): boolean;
  /** leaves an answer as it is */
  keepAnswer(): void;
}

const NO_WORDS: LoadedWords = {};

/** Runs one call: the session of its case, and which question comes next. For the browser only. */
export function useCall({ file, today, calls, begun, tree, loader }: LiveProps): CallView {
  const [session] = useState(() =>
    startCallSession({ id: file.id, tree, loader, today, facts: file.facts, given: begun?.given }),
  );
  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const actions = useMemo(() => createActions(session), [session]);
  useEffect(() => session.stop, [session]);
  const { forest, facts, done } = snapshot.context;
  const one: CaseView = { session: snapshot, forest, facts, done, moved: true, actions };
  const loaded = useWords(forest);
  const words = loaded ?? NO_WORDS;
  const { later } = file.call;
  const [edit, setEdit] = useState<string | null>(null);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const next = useMemo(
    () =>
      findCallQuestion(forest, tree.id, facts, done, {
        isOurs: (fact) => isOurs(words, fact),
        isLater: (fact) => fact in later,
      }),
    [forest, tree, facts, done, words, later],
  );
  const asked = edit === null ? next : findAsked(one, edit, tree.id);
  const order = listOrder(one, answered);
  const note = (fact: string): void => {
    setAnswered((before) => [...before.filter((id) => id !== fact), fact]);
    setEdit(null);
  };
  const change: CallView['change'] = (how) => calls.change(file.id, how);
  return {
    one,
    words,
    isReady: loaded !== null && !snapshot.matches({ progress: { underway: 'loading' } }),
    file,
    asked,
    isChanging: edit !== null,
    toFind: listToFind(forest, done, facts, later),
    change,
    answer: (fact, value) => {
      actions.answer(fact, value);
      note(fact);
    },
    putOff: (fact) => {
      if (forest.defs[fact]?.unknown !== undefined) actions.answer(fact, null);
      const at = new Date().toISOString();
      change(({ call, ...rest }) => ({ ...rest, call: { ...call, later: { ...call.later, [fact]: at } } }));
      note(fact);
    },
    ask: setEdit,
    back: () => {
      const at = edit === null ? order.length : order.indexOf(edit);
      const before = order[at - 1];
      if (before !== undefined) setEdit(before);
      return before !== undefined;
    },
    keepAnswer: () => setEdit(null),
  };
}

/** The facts answered, in the order of the call: those of before it was opened here come first. */
function listOrder({ facts, done }: CaseView, answered: readonly string[]): string[] {
  const path = done.path.map(({ fact }) => fact);
  const known = [...path, ...Object.keys(facts)].filter((fact) => !answered.includes(fact));
  return [...new Set([...known, ...answered.filter((fact) => fact in facts)])];
}

/** Where a fact is asked, so that its words are those of its place. */
function findAsked({ forest, done }: CaseView, fact: string, start: string): Asked {
  const entry = done.path.find((step) => step.fact === fact);
  if (entry) return { tree: entry.tree, id: entry.question, fact };
  const place = done.pending.find(
    ({ tree, id }) => forest.trees.get(tree)?.tree.questions[id]?.fact === fact,
  );
  return { tree: start, id: fact, ...place, fact };
}
