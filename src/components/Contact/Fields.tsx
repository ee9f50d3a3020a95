import type { ReactNode } from 'react';
import { MESSAGE_LIMIT, readSlot, SLOTS } from '../../site/contact/request';
import type { ContactField } from '../../site/contact/validate';
import LabelledField from './LabelledField';
import styles from './styles.module.css';
import type { ContactForm } from './useContactForm';

interface Props {
  form: ContactForm;
}

/** The fields of the request. */
export default function Fields({ form }: Props): ReactNode {
  return (
    <>
      <Identity form={form} />
      <Reach form={form} />
      <Slot form={form} />
      <Matter form={form} />
    </>
  );
}

const findError = ({ errors }: ContactForm, field: ContactField): string | undefined =>
  errors.find((one) => one.field === field)?.message;

/** Who asks. */
function Identity({ form }: Props): ReactNode {
  const { draft, change } = form;
  return (
    <>
      <LabelledField id="contact-name" name="nom" label="Votre nom" error={findError(form, 'name')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            autoComplete="name"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField id="contact-company" name="entreprise" label="Votre entreprise (facultatif)">
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="organization"
            value={draft.company}
            onChange={(event) => change({ company: event.target.value })}
          />
        )}
      </LabelledField>
    </>
  );
}

/** How to answer: one of the two is enough. */
function Reach({ form }: Props): ReactNode {
  const { draft, change } = form;
  return (
    <fieldset className={styles.pair}>
      <legend>Un téléphone ou une adresse électronique, au choix</legend>
      <LabelledField id="contact-phone" name="telephone" label="Téléphone" error={findError(form, 'phone')}>
        {(attributes) => (
          <input
            {...attributes}
            type="tel"
            autoComplete="tel"
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        id="contact-email"
        name="courriel"
        label="Adresse électronique"
        error={findError(form, 'email')}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="email"
            autoComplete="email"
            value={draft.email}
            onChange={(event) => change({ email: event.target.value })}
          />
        )}
      </LabelledField>
    </fieldset>
  );
}

/** When to answer. */
function Slot({ form: { draft, change } }: Props): ReactNode {
  return (
    <LabelledField id="contact-slot" name="creneau" label="Quand préférez-vous être rappelé ?">
      {(attributes) => (
        <select
          {...attributes}
          value={draft.slot}
          onChange={(event) => change({ slot: readSlot(event.target.value) })}
        >
          {SLOTS.map((slot) => (
            <option key={slot}>{slot}</option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

/** About whom and what. */
function Matter({ form }: Props): ReactNode {
  const { draft, change } = form;
  return (
    <>
      <LabelledField
        id="contact-otherParty"
        name="partie_adverse"
        label="Nom de l’autre partie"
        hint="Le client en litige. L’avocat vérifie d’abord qu’il ne le défend pas déjà : il ne lit la suite qu’après."
        error={findError(form, 'otherParty')}
      >
        {(attributes) => (
          <input
            {...attributes}
            required
            autoComplete="off"
            value={draft.otherParty}
            onChange={(event) => change({ otherParty: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        id="contact-message"
        name="message"
        label="Votre besoin, en quelques lignes (facultatif)"
        hint={`N’envoyez ni pièce ni secret à ce stade. ${MESSAGE_LIMIT.toLocaleString('fr-FR')} caractères au plus.`}
        error={findError(form, 'message')}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={5}
            value={draft.message}
            onChange={(event) => change({ message: event.target.value })}
          />
        )}
      </LabelledField>
    </>
  );
}
