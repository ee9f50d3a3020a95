import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useId, useState } from 'react';
import type { Draft, FactProposal } from '../../case/invoice/draft';
import type { Party } from '../../case/invoice/model';
import { type ConfirmedCase, completeCase, findOpenCase, openInvoiceCase } from '../../case/invoice/openCase';
import { describeCustomer, describeSource } from '../../case/messages/invoice';
import { createCaseId } from '../../case/repository/createCaseId';
import { type DeviceStorage, openStorage, type StorageProblem } from '../../case/storage';
import { formatAmount, formatDate } from '../../trees/format';
import type { FactValue } from '../../trees/model';
import styles from './styles.module.css';

interface Props {
  draft: Draft;
  buyer: Party;
  today: string;
  /** the kind of customer, as proposed or chosen; empty while it is not known */
  customer: string;
  kinds: readonly { id: string; label: string }[];
  onCustomer(kind: string | null): void;
}

const openLocal = (): DeviceStorage => openStorage(() => window.localStorage);

const LABELS: Readonly<Record<FactProposal['fact'], string>> = {
  'type-de-client': 'Votre client',
  montant: 'Montant dû, TTC',
  echeance: 'Échéance de la facture',
  'date-depart-prescription': 'Fin du travail ou livraison',
  'situation-client': 'Pays du client',
};

/** What the invoices come to as facts of a case: nothing counts before the reader has said so. */
export default function Facts(props: Props): ReactNode {
  const { draft, buyer, today, customer, kinds, onCustomer } = props;
  const [taken, take] = useState<Readonly<Record<string, boolean>>>({});
  const { push } = useHistory();
  const base = useBaseUrl('/');
  const [isRefused, setRefused] = useState(false);
  const [known] = useState(() => findOpenCase(openLocal(), buyer.name));
  const proposals = draft.proposals.filter(({ fact }) => fact !== 'type-de-client');
  const isTaken = ({ fact, isGuess }: FactProposal): boolean => taken[fact] ?? !isGuess;
  if (draft.total <= 0) return <Nothing draft={draft} />;
  const confirm = (): ConfirmedCase => {
    const facts: Record<string, FactValue> = { ...(customer && { 'type-de-client': customer }) };
    for (const one of proposals) if (isTaken(one)) facts[one.fact] = one.value;
    return { buyer, today, facts, records: draft.counted.map(({ record }) => record) };
  };
  const go = (address: string, problem: StorageProblem | null): void => {
    if (problem && !isRefused) setRefused(true);
    else push(base.replace(/\/$/, '') + address);
  };
  const open = (): void => {
    const { address, problem } = openInvoiceCase(openLocal(), confirm(), createCaseId(Math.random()));
    go(address, problem);
  };
  return (
    <div className={`lc-card lc-card--accent ${styles.card}`}>
      <fieldset className={styles.facts}>
        <legend>Ce que votre dossier en retiendra</legend>
        <Customer draft={draft} customer={customer} kinds={kinds} onCustomer={onCustomer} />
        {proposals.map((one) => (
          <label key={one.fact} className="lc-choice">
            <input
              type="checkbox"
              checked={isTaken(one)}
              onChange={({ target }) => take((before) => ({ ...before, [one.fact]: target.checked }))}
            />
            <span>
              {LABELS[one.fact]} : <strong>{formatValue(one)}</strong>
              {one.isGuess && <span className="lc-badge lc-badge--caution">à vérifier</span>}
              <span className={styles.why}>{describeWhy(one)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {draft.hasProblems && (
        <p className="lc-field__error">Complétez d’abord les sommes et les échéances signalées plus haut.</p>
      )}
      {isRefused && (
        <p className="lc-notice lc-notice--caution" role="alert">
          Votre navigateur refuse d’enregistrer le dossier. Les réponses iront dans l’adresse de la page, mais
          pas le détail des factures pour vos lettres. Appuyez encore pour continuer ainsi.
        </p>
      )}
      <p className="lc-row">
        <button
          type="button"
          className="lc-button lc-button--primary"
          disabled={draft.hasProblems}
          onClick={open}
        >
          C’est exact : ouvrir le dossier
        </button>
        {known && (
          <button
            type="button"
            className="lc-button"
            disabled={draft.hasProblems}
            onClick={() => go('/dossier/', completeCase(openLocal(), known, confirm()))}
          >
            Compléter le dossier « {known.name || 'sans nom'} »
          </button>
        )}
      </p>
      <p className={styles.soft}>
        Le dossier est gardé sur cet appareil, sans les fichiers. Seul ce qui est coché compte ; le reste vous
        sera demandé. <Link to="/confidentialite/">Ce que le site garde</Link>
      </p>
    </div>
  );
}

function Nothing({ draft }: Pick<Props, 'draft'>): ReactNode {
  return (
    <p className="lc-notice">
      {draft.total < 0
        ? 'D’après ces factures, c’est vous qui devez de l’argent à ce client. Il n’y a rien à réclamer.'
        : 'D’après ces factures, rien n’est dû. Si une somme reste impayée, cochez la facture et écrivez-la.'}
    </p>
  );
}

/** The kind of customer: proposed only where the file proves it, and always to choose. */
function Customer({ draft, customer, kinds, onCustomer }: Omit<Props, 'buyer' | 'today'>): ReactNode {
  const id = useId();
  const { value, reason, number, isGuess } = draft.customer;
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {LABELS['type-de-client']}
        {isGuess && customer === value && <span className="lc-badge lc-badge--caution">à vérifier</span>}
      </label>
      <span className={`lc-field__hint ${styles.name}`} id={`${id}-why`}>
        {describeCustomer(reason, number)}
      </span>
      <select
        id={id}
        className="lc-input"
        value={customer}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => onCustomer(target.value)}
      >
        <option value="">À demander ensuite</option>
        {kinds.map((kind) => (
          <option key={kind.id} value={kind.id}>
            {kind.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function formatValue({ fact, value }: FactProposal): string {
  if (fact === 'montant') return formatAmount(Number(value));
  if (fact === 'situation-client')
    return value === 'etranger-ue' ? 'ailleurs dans l’Union européenne' : 'hors de l’Union européenne';
  return formatDate(String(value));
}

/** Where a fact comes from. */
function describeWhy({ fact, rows }: FactProposal): string {
  const [row] = rows;
  const invoice = row?.item.invoice;
  if (!row || !invoice) return '';
  if (fact === 'montant' && rows.length > 1)
    return `Somme de ${rows.length} documents, telle que vous l’avez laissée plus haut.`;
  if (row.item.file === '') return 'D’après ce que vous avez saisi.';
  const { value: number } = invoice.number;
  if (fact === 'situation-client') return `Facture n° ${number} : pays ${invoice.buyer.country}.`;
  const found = {
    montant: invoice.payable ?? invoice.gross,
    echeance: invoice.due[0],
    'date-depart-prescription': invoice.delivered,
    'type-de-client': undefined,
  }[fact];
  const isEdited =
    fact === 'montant'
      ? row.record.owed !== found?.value
      : fact === 'echeance' && !invoice.due.some(({ value }) => value === row.record.due);
  if (!found || isEdited) return 'D’après ce que vous avez écrit plus haut.';
  const due =
    fact === 'echeance' ? (invoice.due.find(({ value }) => value === row.record.due) ?? found) : found;
  return describeSource(number, due.element, due.text);
}
