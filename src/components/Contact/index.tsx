import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect, useRef } from 'react';
import { useOperator } from '../useOperator';
import Fields from './Fields';
import { MailRoute, Queued, SubmissionFailure } from './Result';
import SummaryChoice from './SummaryChoice';
import styles from './styles.module.css';
import { type ContactForm, useContactForm } from './useContactForm';

/** The errors together, above the form; takes the focus after each attempt. */
function ErrorSummary({ form }: { form: ContactForm }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves at each attempt, not at each correction
  useEffect(() => box.current?.focus(), [form.attempts]);
  if (form.errors.length === 0) return null;
  return (
    <div ref={box} className="lc-summary" role="alert" tabIndex={-1}>
      <h2 className={styles.smallTitle}>À corriger avant l’envoi</h2>
      <ul>
        {form.errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#contact-${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`contact-${field}`)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What came of the last attempt, under the form's end. */
function SubmissionStatus({ form }: { form: ContactForm }): ReactNode {
  const { phase } = form;
  if (phase.kind === 'composed') {
    return (
      <div className="lc-notice lc-stack">
        <div role="status">
          <h2 className={styles.smallTitle}>Votre demande est prête : il reste à l’envoyer</h2>
        </div>
        <MailRoute form={form} />
      </div>
    );
  }
  if (phase.kind === 'automatic') {
    return (
      <div className="lc-notice lc-notice--caution lc-stack" data-outcome="automatic">
        <div role="alert">
          <h2 className={styles.smallTitle}>Un instant, s’il vous plaît</h2>
          <p>
            L’envoi ressemble à celui d’un robot : trop rapide, ou un champ caché a été rempli par le
            navigateur. Attendez quelques secondes puis réessayez, ou envoyez le texte par courriel.
          </p>
        </div>
        <MailRoute form={form} />
      </div>
    );
  }
  if (phase.kind === 'queued') return <Queued form={form} />;
  if (phase.kind === 'unsealed') {
    return (
      <div className="lc-notice lc-notice--danger" role="alert" data-outcome="unsealed">
        <p>
          Le résumé n’a pas pu être chiffré : rien n’est parti. Réessayez, ou décochez le résumé. Votre texte
          est toujours dans le formulaire.
        </p>
      </div>
    );
  }
  if (phase.kind === 'done' && phase.outcome.kind !== 'sent') {
    return <SubmissionFailure outcome={phase.outcome} form={form} />;
  }
  return null;
}

/** Shown once the endpoint has confirmed. */
function Success({ form }: { form: ContactForm }): ReactNode {
  const { firm } = useOperator();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="lc-notice lc-notice--positive" data-outcome="sent">
      <div role="status">
        <h2 ref={title} tabIndex={-1}>
          Votre demande est envoyée
        </h2>
        <p>
          {firm.name ?? 'Le destinataire'} l’a reçue et vous répondra par le moyen que vous avez indiqué.
          Aucun mandat n’existe encore : ne laissez pas passer un délai en attendant.
        </p>
      </div>
      <p>
        <button type="button" className="lc-button" onClick={form.forget}>
          Faire une autre demande
        </button>
      </p>
    </div>
  );
}

/**
 * The call-back form.
 *
 * Without JavaScript it is a plain POST to the operator's endpoint, and hidden when there is none.
 *
 * @param summary - summary of the case, offered to be joined; otherwise what another page left for this one
 */
export default function Contact({ summary = '' }: { summary?: string }): ReactNode {
  const { contact } = useOperator();
  const form = useContactForm(summary);
  const trap = useRef<HTMLInputElement>(null);
  const scripted = useIsBrowser();
  const { phase } = form;
  if (phase.kind === 'done' && phase.outcome.kind === 'sent') return <Success form={form} />;
  const sending = phase.kind === 'sending';
  return (
    <form
      id="contact"
      className={contact.endpoint ? undefined : 'lc-js-only'}
      method="post"
      action={contact.endpoint}
      noValidate={scripted}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(trap.current?.value ?? '');
      }}
    >
      <ErrorSummary form={form} />
      {form.restored && (
        <p className="lc-notice lc-row">
          <span>
            Votre brouillon a été repris. Il reste dans cet onglet et s’efface quand vous le fermez.
          </span>
          <button type="button" className="lc-button lc-button--small" onClick={form.forget}>
            Effacer le brouillon
          </button>
        </p>
      )}
      <Fields form={form} />
      <div className="lc-visually-hidden" aria-hidden="true">
        <label>
          Ne remplissez pas ce champ
          <input ref={trap} name="site_web" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      <SummaryChoice form={form} />
      <p className="lc-row">
        <button type="submit" className="lc-button lc-button--primary" aria-disabled={sending || undefined}>
          {sending ? 'Envoi en cours…' : contact.endpoint ? 'Envoyer ma demande' : 'Préparer mon message'}
        </button>
        <span role="status">{sending && 'Envoi en cours…'}</span>
      </p>
      <SubmissionStatus form={form} />
    </form>
  );
}
