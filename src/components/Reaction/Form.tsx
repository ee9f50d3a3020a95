import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SharedPage } from '../../site/share';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

type Phase =
  | { kind: 'editing' }
  | { kind: 'sending' }
  | { kind: 'sent' }
  /** the mail program was asked to open */
  | { kind: 'handed' }
  | { kind: 'failed'; message: string };

/** Id of the line that says what is wrong. */
const FAULT = 'reaction-faute';

/** Without JavaScript a plain POST to the endpoint; hidden where there is none. */
export default function ReactionForm({
  page,
  recipient,
}: {
  page: SharedPage;
  recipient: string | undefined;
}): ReactNode {
  const { contact } = useOperator();
  const scripted = useIsBrowser();
  const form = useReaction(page, recipient);
  const { phase } = form;
  if (phase.kind === 'sent') return <Sent />;
  const isSending = phase.kind === 'sending';
  return (
    <form
      className={contact.endpoint ? undefined : 'lc-js-only'}
      method="post"
      action={contact.endpoint}
      noValidate={scripted}
      onSubmit={form.submit}
    >
      <Fields form={form} page={page} />
      <div className="lc-visually-hidden" aria-hidden="true">
        <label>
          <Translate id="site.reaction.trap">Ne remplissez pas ce champ</Translate>
          <input ref={form.trap} name="site_web" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      <p className="lc-row">
        <button type="submit" className="lc-button lc-button--primary" aria-disabled={isSending || undefined}>
          <Icon name="mail" />
          {isSending
            ? translate({ id: 'site.reaction.sending', message: 'Envoi en cours…' })
            : translate({ id: 'site.reaction.send', message: 'Envoyer' })}
        </button>
      </p>
      <p id={FAULT} role="alert" className={phase.kind === 'failed' ? 'lc-field__error' : undefined}>
        {phase.kind === 'failed' && phase.message}
      </p>
      <p role="status">
        {phase.kind === 'handed' &&
          translate({
            id: 'site.reaction.handed',
            message: 'Votre logiciel de messagerie s’ouvre : il reste à envoyer le message.',
          })}
      </p>
    </form>
  );
}

interface FieldsProps {
  form: Pick<ReturnType<typeof useReaction>, 'phase' | 'draft' | 'write'>;
  page: SharedPage;
}

function Fields({ form: { phase, draft, write }, page }: FieldsProps): ReactNode {
  const { contact } = useOperator();
  return (
    <>
      <input type="hidden" name="objet" value="reaction" />
      <input type="hidden" name="page" value={page.title} />
      <input type="hidden" name="adresse" value={page.address} />
      <p className={styles.about}>
        <Translate id="site.reaction.about" values={{ title: page.title }}>
          {'À propos de «\u00a0{title}\u00a0»'}
        </Translate>
      </p>
      <div className="lc-field">
        <label className="lc-field__label" htmlFor="reaction-message">
          <Translate id="site.reaction.message">Votre message</Translate>
        </label>
        <textarea
          id="reaction-message"
          className={`lc-input ${styles.message}`}
          name="message"
          rows={3}
          required
          aria-invalid={phase.kind === 'failed' || undefined}
          aria-describedby={phase.kind === 'failed' ? FAULT : undefined}
          value={draft.message}
          onChange={(event) => write({ message: event.target.value })}
        />
      </div>
      {contact.endpoint && (
        <div className="lc-field">
          <label className="lc-field__label" htmlFor="reaction-courriel">
            <Translate id="site.reaction.email">Votre adresse, si vous souhaitez une réponse</Translate>
          </label>
          <input
            id="reaction-courriel"
            className="lc-input"
            name="courriel"
            type="email"
            autoComplete="email"
            value={draft.email}
            onChange={(event) => write({ email: event.target.value })}
          />
        </div>
      )}
    </>
  );
}

function Sent(): ReactNode {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} role="status" tabIndex={-1}>
      <strong>
        <Translate id="site.reaction.sent">Merci, votre message est arrivé.</Translate>
      </strong>
    </p>
  );
}

/** What the reader writes, and its way out. What sends is loaded when it is sent. */
function useReaction(page: SharedPage, recipient: string | undefined) {
  const { contact } = useOperator();
  const [draft, setDraft] = useState({ message: '', email: '' });
  const [phase, setPhase] = useState<Phase>({ kind: 'editing' });
  const trap = useRef<HTMLInputElement>(null);
  const openedAt = useRef(0);
  useEffect(() => {
    openedAt.current = Date.now();
  }, []);

  async function send(): Promise<Phase> {
    const { sendReaction } = await import('./sendReaction');
    const seconds = (Date.now() - openedAt.current) / 1000;
    return sendReaction({ page, draft, trap: trap.current?.value ?? '', seconds, contact, recipient });
  }

  return {
    draft,
    phase,
    trap,
    write(part: Partial<typeof draft>) {
      setDraft((last) => ({ ...last, ...part }));
      if (phase.kind !== 'editing') setPhase({ kind: 'editing' });
    },
    submit(event: FormEvent) {
      event.preventDefault();
      if (phase.kind === 'sending') return;
      setPhase({ kind: 'sending' });
      send().then(setPhase, () =>
        setPhase({
          kind: 'failed',
          message: translate({
            id: 'site.reaction.unloaded',
            message: 'L’envoi n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.',
          }),
        }),
      );
    },
  };
}
