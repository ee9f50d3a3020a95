import { type ReactNode, useState } from 'react';
import { buildMailto, formatRequest } from '../../site/contact/payload';
import type { SubmissionResult } from '../../site/contact/submit';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import type { ContactForm } from './useContactForm';

/** The request as text, with a button that copies it. It can be selected by hand where copying is refused. */
function CopyText({ text }: { text: string }): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = () => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <div className="lc-stack">
      <label className="lc-field__label" htmlFor="contact-texte">
        Texte de votre demande
      </label>
      <textarea id="contact-texte" className="lc-input" rows={10} readOnly value={text} />
      <p className="lc-row">
        <button type="button" className="lc-button" onClick={copy}>
          Copier le texte
        </button>
        <span role="status">
          {state === 'copied' && 'Texte copié.'}
          {state === 'refused' && 'La copie est refusée par le navigateur : sélectionnez le texte ci-dessus.'}
        </span>
      </p>
    </div>
  );
}

/** The route that needs no endpoint: the reader's own mail program, or a text to copy. */
export function MailRoute({ form }: { form: ContactForm }): ReactNode {
  const { firm } = useOperator();
  const { draft, summary } = form;
  const mail = firm.email ? buildMailto(firm.email, draft, summary) : null;
  return (
    <div className="lc-stack">
      {mail ? (
        <>
          <p className="lc-row">
            <a className="lc-button lc-button--primary" href={mail.href}>
              <Icon name="mail" />
              Ouvrir mon logiciel de courriel
            </a>
            <span>Adresse : {firm.email}</span>
          </p>
          {!mail.whole && (
            <p>
              Votre texte est trop long pour être repris en entier : copiez-le ci-dessous dans le courriel.
            </p>
          )}
        </>
      ) : (
        <p>
          L’exploitant de ce site n’a pas encore indiqué d’adresse électronique : envoyez ce texte à l’avocat
          de votre choix.
        </p>
      )}
      <CopyText text={formatRequest(draft, summary)} />
    </div>
  );
}

/** What each failure means to the reader, without promising what is not known. */
function describeFailure(outcome: Exclude<SubmissionResult, { kind: 'sent' }>): string {
  switch (outcome.kind) {
    case 'http':
      return `Le service a répondu par une erreur (${outcome.status}) : votre demande n’a pas été enregistrée.`;
    case 'refused':
      return 'Le service a refusé la demande : elle n’a pas été enregistrée.';
    case 'timeout':
      return 'Le service n’a pas répondu à temps : nous ne savons pas si votre demande est arrivée.';
    case 'network':
      return 'Le service est injoignable, ou votre connexion est coupée : nous ne pouvons pas confirmer que votre demande est partie.';
    case 'garbage':
      return 'La réponse du service est incompréhensible : nous ne savons pas si votre demande est arrivée.';
  }
}

/** The request waits on the device for a connection; it can be called off. */
export function Queued({ form }: { form: ContactForm }): ReactNode {
  return (
    <div className="lc-notice lc-notice--caution" data-outcome="queued">
      <div role="status">
        <h2>Votre demande attend la connexion</h2>
        <p>
          Elle est gardée sur cet appareil et partira dès que la connexion revient, si cette page est ouverte,
          ou à votre prochaine visite de cette page. Elle ne partira qu’une fois.
        </p>
      </div>
      <button type="button" className="lc-button" onClick={form.callOff}>
        Ne plus l’envoyer
      </button>
    </div>
  );
}

/** A failed submission: nothing is lost, try again or use another way. */
export function SubmissionFailure({
  outcome,
  form,
}: {
  outcome: Exclude<SubmissionResult, { kind: 'sent' }>;
  form: ContactForm;
}): ReactNode {
  return (
    <div className="lc-notice lc-notice--danger lc-stack" data-outcome={outcome.kind}>
      <div role="alert">
        <h2>La demande n’a pas pu être confirmée</h2>
        <p>{describeFailure(outcome)}</p>
        <p>Rien n’est perdu : votre texte est toujours dans le formulaire.</p>
      </div>
      <p>
        <button type="submit" form="contact" className="lc-button">
          Réessayer
        </button>
      </p>
      {(outcome.kind === 'network' || outcome.kind === 'timeout') && (
        <p>
          <button type="button" className="lc-button" onClick={form.queue}>
            La garder et l’envoyer au retour de la connexion
          </button>{' '}
          Elle reste alors sur cet appareil jusqu’à l’envoi, et part quand cette page est ouverte.
        </p>
      )}
      <h3>Ou envoyez-la par courriel</h3>
      <MailRoute form={form} />
    </div>
  );
}
