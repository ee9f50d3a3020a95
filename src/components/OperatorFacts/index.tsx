import type { ReactNode } from 'react';
import type { Operator } from '../../site/operator';
import { formatDate } from '../formatDate';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

type Rows = readonly (readonly [label: string, value: string | undefined, optional?: 'optional'])[];

/** What each block of the legal pages shows; an optional row may be absent without a word. */
const GROUPS: Record<string, (operator: Operator) => Rows> = {
  publisher: ({ publisher }) => [
    ['Éditeur', publisher.name],
    ['Forme', publisher.legalForm, 'optional'],
    ['Capital', publisher.capital, 'optional'],
    ['Immatriculation (SIREN)', publisher.siren],
    ['TVA', publisher.vat, 'optional'],
    ['Adresse', publisher.address],
    ['Téléphone', publisher.phone],
    ['Courriel', publisher.email],
    ['Directeur de la publication', publisher.director],
  ],
  host: ({ host, contact }) => [
    ['Hébergeur', host.name],
    ['Adresse', host.address],
    ['Téléphone', host.phone],
    ['Stockage des demandes de rappel', contact.storedBy, 'optional'],
  ],
  firm: ({ firm }) => [
    ['Cabinet', firm.name],
    ['Avocat', firm.lawyer],
    ['Titre professionnel et État', firm.title],
    ['Ordre d’inscription', firm.bar],
    ['Règles professionnelles', firm.rules],
    ['Adresse', firm.address],
    ['Téléphone', firm.phone],
    ['Courriel', firm.email],
    ['Numéro de TVA', firm.vat],
  ],
  mediator: ({ mediator }) => [
    ['Médiateur', mediator.name],
    ['Adresse', mediator.address, 'optional'],
    ['Site', mediator.url, 'optional'],
  ],
};

/**
 * The operator's facts of one kind, and plainly those that it has not given.
 *
 * @param group - `publisher`, `host`, `firm` or `mediator`
 */
export default function OperatorFacts({ group }: { group: keyof typeof GROUPS }): ReactNode {
  const rows = GROUPS[group]?.(useOperator()) ?? [];
  const given = rows.filter(([, value]) => value !== undefined);
  const missing = rows.filter(([, value, optional]) => value === undefined && !optional);
  return (
    <>
      {given.length > 0 && (
        <dl className={styles.facts}>
          {given.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className="lc-notice lc-notice--caution" data-missing={group}>
          L’exploitant de ce site n’a pas encore indiqué :{' '}
          {missing.map(([label]) => label.charAt(0).toLowerCase() + label.slice(1)).join(', ')}.
        </p>
      )}
    </>
  );
}

/** How long call-back requests are kept, as the operator has set it, or that it has not. */
export function RequestRetention(): ReactNode {
  const { requestMonths } = useOperator().retention;
  return requestMonths === undefined ? (
    <>L’exploitant de ce site n’a pas encore indiqué la durée qu’il applique.</>
  ) : (
    <>L’exploitant de ce site les supprime après {requestMonths} mois.</>
  );
}

/** Whether the summary of a case travels sealed, as the operator has set it. */
export function SummarySeal(): ReactNode {
  return useOperator().contact.publicKey ? (
    <>
      Il est chiffré dans votre navigateur pour le cabinet : le service qui transporte la demande ne peut pas
      le lire.
    </>
  ) : (
    <>Il part en clair dans une liaison HTTPS : le service qui reçoit la demande peut le lire.</>
  );
}

/** Whom to write to about one's data. */
export function DataContact(): ReactNode {
  const { firm, publisher } = useOperator();
  const email = publisher.email ?? firm.email;
  return email ? (
    <a href={`mailto:${email}`}>{email}</a>
  ) : (
    <>(l’exploitant de ce site n’a pas encore indiqué d’adresse électronique)</>
  );
}

/** The state of the accessibility audit. */
export function AccessibilityAudit(): ReactNode {
  const { auditedBy, auditedOn } = useOperator().accessibility;
  return auditedBy && auditedOn ? (
    <>
      Le site a été contrôlé par {auditedBy} le {formatDate(auditedOn)}.
    </>
  ) : (
    <>
      Aucun audit n’a encore été fait par une personne extérieure : aucun niveau de conformité n’est déclaré.
    </>
  );
}
