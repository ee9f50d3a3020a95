import { useCallback, useState } from 'react';
import type { CompiledScenario } from '../../../training/model';
import { passageId } from '../CaseFile';

export interface Papers {
  /** ids of the documents that are open */
  open: readonly string[];
  toggle(id: string, isOpen: boolean): void;
  openAll(isOpen: boolean): void;
  /** Closes the papers where they would push the question away. */
  makeRoom(): void;
  /** Opens the paper of a fact where that moves nothing. Always the same function for one scenario. */
  openBeside(fact: string): void;
  /** Opens the paper of a fact and moves to its passage. */
  showPassage(fact: string): void;
}

/** The papers of a case file, opened and closed as the exercise goes on. All are open at first. */
export function usePapers(scenario: CompiledScenario): Papers {
  const [open, setOpen] = useState<readonly string[]>(() => scenario.documents.map(({ id }) => id));
  const toggle = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((ids) => (isOpen ? [...new Set([...ids, id])] : ids.filter((one) => one !== id))),
    [],
  );
  const openBeside = useCallback(
    (fact: string) => {
      const document = scenario.facts[fact]?.in;
      if (document !== undefined && isBeside()) toggle(document, true);
    },
    [scenario, toggle],
  );
  return {
    open,
    toggle,
    openAll: (isOpen) => setOpen(isOpen ? scenario.documents.map(({ id }) => id) : []),
    makeRoom: () => {
      if (!isBeside()) setOpen([]);
    },
    openBeside,
    showPassage: (fact) => {
      const document = scenario.facts[fact]?.in;
      if (document === undefined) return;
      toggle(document, true);
      // The paper opens with the next render.
      requestAnimationFrame(() => {
        const passage = window.document.getElementById(passageId(fact));
        passage?.scrollIntoView({ block: 'center' });
        passage?.focus({ preventScroll: true });
      });
    },
  };
}

/** Whether the papers stand beside the question: there is room. Below it, closed papers leave the question near. */
const isBeside = (): boolean => window.matchMedia('(min-width: 66rem)').matches;
