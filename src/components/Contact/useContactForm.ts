import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from '../../case/contact/draft';
import { buildPayload } from '../../case/contact/payload';
import { type ContactDraft, EMPTY_DRAFT } from '../../case/contact/request';
import { looksAutomatic, type Outcome, submitRequest } from '../../case/contact/submit';
import { loadSummary, openStore } from '../../case/contact/summary';
import { type FieldError, validateDraft } from '../../case/contact/validate';
import { useOperator } from '../useOperator';

/** Where the form stands. `composed`: no endpoint, so the reader sends the text. `automatic`: it looks like a robot. */
export type Phase =
  | { kind: 'editing' }
  | { kind: 'sending' }
  | { kind: 'composed' }
  | { kind: 'automatic' }
  | { kind: 'done'; outcome: Outcome };

export interface ContactForm {
  draft: ContactDraft;
  summary: string;
  errors: FieldError[];
  phase: Phase;
  /** Counts the attempts, so that the view can move the focus at each one. */
  attempts: number;
  /** Whether a draft of an earlier visit was brought back. */
  restored: boolean;
  change: (part: Partial<ContactDraft>) => void;
  submit: (trap: string) => Promise<void>;
  forget: () => void;
}

/**
 * The state of the contact form: draft, errors, submission.
 *
 * The draft is kept in the tab's storage at each change and forgotten after a success only.
 *
 * @param givenSummary - summary of the case, when the page knows it; otherwise what another page left
 */
export function useContactForm(givenSummary: string): ContactForm {
  const { contact } = useOperator();
  const [draft, setDraft] = useState<ContactDraft>(EMPTY_DRAFT);
  const [summary, setSummary] = useState(givenSummary);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [phase, setPhase] = useState<Phase>({ kind: 'editing' });
  const [attempts, setAttempts] = useState(0);
  const [restored, setRestored] = useState(false);
  const openedAt = useRef(0);

  useEffect(() => {
    openedAt.current = Date.now();
    const store = openStore();
    const kept = loadDraft(store);
    if (kept) {
      setDraft(kept);
      setRestored(true);
    }
    if (givenSummary === '') setSummary(loadSummary(store));
  }, [givenSummary]);

  function change(part: Partial<ContactDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    saveDraft(openStore(), next);
    if (errors.length > 0) setErrors(validateDraft(next));
    if (phase.kind === 'composed' || phase.kind === 'automatic') setPhase({ kind: 'editing' });
  }

  async function send(endpoint: string, trap: string): Promise<void> {
    setPhase({ kind: 'sending' });
    const payload = buildPayload(draft, summary, trap, new Date());
    const outcome = await submitRequest(payload, { ...contact, endpoint });
    if (outcome.kind === 'sent') clearDraft(openStore());
    setPhase({ kind: 'done', outcome });
  }

  async function submit(trap: string): Promise<void> {
    if (phase.kind === 'sending') return;
    const found = validateDraft(draft);
    setErrors(found);
    setAttempts((count) => count + 1);
    if (found.length > 0) return setPhase({ kind: 'editing' });
    if (!contact.endpoint) return setPhase({ kind: 'composed' });
    const seconds = (Date.now() - openedAt.current) / 1000;
    if (looksAutomatic(trap, seconds)) return setPhase({ kind: 'automatic' });
    await send(contact.endpoint, trap);
  }

  function forget(): void {
    clearDraft(openStore());
    setDraft(EMPTY_DRAFT);
    setErrors([]);
    setRestored(false);
    setPhase({ kind: 'editing' });
  }

  return { draft, summary, errors, phase, attempts, restored, change, submit, forget };
}
