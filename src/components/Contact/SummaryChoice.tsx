import type { ReactNode } from 'react';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';
import type { ContactForm } from './useContactForm';

/** Whether the summary of the case goes along: unticked at first, with the very text that would be sent. */
export default function SummaryChoice({ form }: { form: ContactForm }): ReactNode {
  const { draft, summary, report, change } = form;
  const { contact } = useOperator();
  if (summary === '') return null;
  return (
    <div className="lc-field">
      <label className="lc-choice">
        <input
          type="checkbox"
          checked={draft.withSummary}
          aria-describedby="contact-resume"
          onChange={(event) => change({ withSummary: event.target.checked })}
        />
        <span>Joindre un résumé de mon dossier</span>
      </label>
      <div id="contact-resume" className={styles.summary}>
        <p>
          {draft.withSummary
            ? 'Ce texte partira avec votre demande, tel quel :'
            : 'Rien de votre dossier ne part si vous ne cochez pas. Voici ce qui serait envoyé :'}
        </p>
        <pre>{summary}</pre>
        {report !== '' && (
          <details>
            <summary>Et les mêmes données pour un logiciel (JSON)</summary>
            <pre>{report}</pre>
          </details>
        )}
        {contact.endpoint && (
          <p>
            {contact.publicKey
              ? 'Ce résumé est chiffré dans votre navigateur pour le cabinet : le service qui le transporte ne peut pas le lire.'
              : 'Ce résumé part en clair dans une liaison HTTPS : le service qui reçoit la demande peut le lire.'}
          </p>
        )}
      </div>
    </div>
  );
}
