import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from '../../site/contact/draft';
import { buildPayload, type ContactPayload } from '../../site/contact/payload';
import { type ContactDraft, EMPTY_DRAFT } from '../../site/contact/request';
import { clearQueue, forgetRequest, loadQueued, nameRequest, queueRequest } from '../../site/contact/send';
import { looksAutomatic, type SubmissionResult, submitRequest } from '../../site/contact/submit';
import { loadReport, loadSummary } from '../../site/contact/summary';
import { type FieldError, validateDraft } from '../../site/contact/validate';
import { readErratum } from '../../site/erratum';
import { openLasting, openStore } from '../../site/storage';
import { useOperator } from '../useOperator';

/** Where the form stands. `composed`: no endpoint, so the reader sends the text. `automatic`: it looks like a robot. */
export type Phase =
  | { kind: 'editing' }
  | { kind: 'sending' }
  | { kind: 'composed' }
  | { kind: 'automatic' }
  /** kept on the device, to be sent once there is a connection */
  | { kind: 'queued' }
  /** the summary could not be sealed: nothing was sent */
  | { kind: 'unsealed' }
  | { kind: 'done'; outcome: SubmissionResult };

export interface ContactForm {
  draft: ContactDraft;
  summary: string;
  /** the case as a document, which goes with the summary; may be empty */
  report: string;
  errors: FieldError[];
  phase: Phase;
  /** Counts the attempts, so that the view can move the focus at each one. */
  attempts: number;
  /** Whether a draft of an earlier visit was brought back. */
  restored: boolean;
  change: (part: Partial<ContactDraft>) => void;
  submit: (trap: string) => Promise<void>;
  /** Keeps the request on the device and sends it once the connection is back. */
  queue: () => void;
  callOff: () => void;
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
  const { draft, errors, restored, write, check, empty } = useDraft();
  const { summary, report } = useCaseTexts(givenSummary);
  const { phase, setPhase, send, queue, callOff } = useSending();
  const [attempts, setAttempts] = useState(0);
  const openedAt = useRef(0);
  useEffect(() => {
    openedAt.current = Date.now();
  }, []);

  function change(part: Partial<ContactDraft>): void {
    write(part);
    if (phase.kind === 'composed' || phase.kind === 'automatic') setPhase({ kind: 'editing' });
  }

  async function submit(trap: string): Promise<void> {
    if (phase.kind === 'sending') return;
    setAttempts((count) => count + 1);
    if (!check()) return setPhase({ kind: 'editing' });
    if (!contact.endpoint) return setPhase({ kind: 'composed' });
    const seconds = (Date.now() - openedAt.current) / 1000;
    if (looksAutomatic(trap, seconds)) return setPhase({ kind: 'automatic' });
    await send(contact.endpoint, buildPayload(draft, summary, trap, new Date(), report));
  }

  function forget(): void {
    empty();
    setPhase({ kind: 'editing' });
  }

  return {
    draft,
    summary,
    report,
    errors,
    phase,
    attempts,
    restored,
    change,
    submit,
    queue,
    callOff,
    forget,
  };
}

interface Draft extends Pick<ContactForm, 'draft' | 'errors' | 'restored'> {
  write(part: Partial<ContactDraft>): void;
  /** Shows the errors. @returns whether there is none */
  check(): boolean;
  empty(): void;
}

/** What the reader writes, kept in the tab's storage; begun from an erratum where the address tells one. */
function useDraft(): Draft {
  const [draft, setDraft] = useState<ContactDraft>(EMPTY_DRAFT);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = loadDraft(openStore());
    if (kept) {
      setDraft(kept);
      setRestored(true);
    }
    const erratum = readErratum(window.location.hash);
    if (erratum && !kept?.message) setDraft({ ...EMPTY_DRAFT, ...kept, ...erratum });
  }, []);
  return {
    draft,
    errors,
    restored,
    write(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      saveDraft(openStore(), next);
      if (errors.length > 0) setErrors(validateDraft(next));
    },
    check() {
      const found = validateDraft(draft);
      setErrors(found);
      return found.length === 0;
    },
    empty() {
      clearDraft(openStore());
      setDraft(EMPTY_DRAFT);
      setErrors([]);
      setRestored(false);
    },
  };
}

/** What can go with the request: the summary of the case, and its document, left by another page. */
function useCaseTexts(givenSummary: string): Pick<ContactForm, 'summary' | 'report'> {
  const [summary, setSummary] = useState(givenSummary);
  const [report, setReport] = useState('');
  useEffect(() => {
    if (givenSummary === '') setSummary(loadSummary(openStore()));
    setReport(loadReport(openStore()));
  }, [givenSummary]);
  return { summary, report };
}

interface Sending extends Pick<ContactForm, 'phase' | 'queue' | 'callOff'> {
  setPhase(phase: Phase): void;
  send(endpoint: string, request: Omit<ContactPayload, 'identifiant'>): Promise<void>;
}

/** The way of a request to the operator; one kept for want of a connection leaves as soon as there is one. */
function useSending(): Sending {
  const { contact } = useOperator();
  const [phase, setPhase] = useState<Phase>({ kind: 'editing' });
  const last = useRef<ContactPayload | null>(null);

  useEffect(() => {
    if (loadQueued(openLasting())) setPhase({ kind: 'queued' });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is read from the queue itself
  useEffect(() => {
    if (phase.kind !== 'queued') return;
    const go = (): void => void sendQueued();
    window.addEventListener('online', go);
    if (navigator.onLine) go();
    return () => window.removeEventListener('online', go);
  }, [phase.kind]);

  async function sendQueued(): Promise<void> {
    const payload = loadQueued(openLasting());
    if (!payload || !contact.endpoint) return;
    const outcome = await submitRequest(payload, { ...contact, endpoint: contact.endpoint });
    // Called off, or sent by another tab, while it was on its way.
    if (loadQueued(openLasting())?.identifiant !== payload.identifiant) return;
    if (outcome.kind === 'network' || outcome.kind === 'timeout') return;
    clearQueue(openLasting());
    last.current = payload;
    conclude(outcome);
  }

  function conclude(outcome: SubmissionResult): void {
    if (outcome.kind === 'sent') {
      clearDraft(openStore());
      forgetRequest(openStore());
    }
    setPhase({ kind: 'done', outcome });
  }

  async function send(endpoint: string, request: Omit<ContactPayload, 'identifiant'>): Promise<void> {
    setPhase({ kind: 'sending' });
    const named = { ...request, identifiant: nameRequest(openStore(), request, createName) };
    const payload = await sealPayload(named, contact.publicKey).catch(() => null);
    if (!payload) return setPhase({ kind: 'unsealed' });
    last.current = payload;
    conclude(await submitRequest(payload, { ...contact, endpoint }));
  }

  function queue(): void {
    if (last.current && queueRequest(openLasting(), last.current)) setPhase({ kind: 'queued' });
  }

  function callOff(): void {
    clearQueue(openLasting());
    setPhase({ kind: 'editing' });
  }

  return { phase, setPhase, send, queue, callOff };
}

/** A name that no other request has. */
function createName(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return [...parts].map((part) => part.toString(36)).join('-');
}

/** Puts summary and document under seal, where the operator gave a key. @throws sealing failed: nothing may be sent */
async function sealPayload(payload: ContactPayload, key: string | undefined): Promise<ContactPayload> {
  const { resume, dossier, ...rest } = payload;
  if (!key || resume === undefined) return payload;
  const { seal } = await import('../../site/contact/seal');
  return { ...rest, scelle: await seal({ resume, ...(dossier !== undefined && { dossier }) }, key) };
}
