import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CalculatorLaw } from '../../case/calculators/model';
import { CUSTOMER_WORDS } from '../../case/messages/receivables';
import type { Ending, LastDay, Said } from '../../case/receivables/limits';
import { findLimitationRule } from '../../law/limitation';
import { type Day, parseDay } from '../../trees/calendar';
import { formatDate } from '../../trees/format';
import { count, formatCents } from './amounts';
import OpenClaim from './OpenClaim';
import styles from './styles.module.css';

interface Props {
  endings: readonly Ending[];
  said: Said;
  law: CalculatorLaw;
  today: string;
  onSay(said: Said): void;
}

/** Sums shown, a count. */
const SHOWN = 5;
/** The same, among those that may be over. */
const OVER = 20;

/** What runs out first. The day is as sure as the day it is counted from, which is said. */
export default function Endings({ endings, said, law, today, onSay }: Props): ReactNode {
  const now = parseDay(today) as Day;
  const ahead = endings.filter(({ next }) => next !== null);
  const over = endings.filter(({ days }) => days.some(({ day }) => day < now));
  return (
    <section aria-labelledby="d-abord" data-endings={ahead.length}>
      <h3 id="d-abord">Ce qui se prescrit d’abord</h3>
      {endings.length === 0 ? (
        <p>Le fichier ne donne pas la date des factures : aucun délai ne peut être compté.</p>
      ) : (
        <>
          <p>
            Le délai pour agir en justice part en général de la fin du travail ou de la livraison, que votre
            comptabilité ne dit pas. Il est compté ici depuis la facture : le vrai délai peut finir{' '}
            <strong>plus tôt</strong>. Une relance ne l’arrête pas face à un client privé.{' '}
            <Link to="/guides/droits/delais-pour-agir/">Comment il se compte</Link>
          </p>
          <label className={`lc-choice ${styles.choice}`}>
            <input
              type="checkbox"
              checked={said.transport}
              onChange={({ target }) => onSay({ ...said, transport: target.checked })}
            />
            <span>Mes factures portent sur des transports de marchandises</span>
          </label>
          <List endings={ahead.slice(0, SHOWN)} {...{ said, now, today }} />
          {over.length > 0 && (
            <details className={styles.fold} data-over={over.length}>
              <summary>
                Pour {count(over.length, 'somme', 'sommes')}, il est peut-être déjà trop tard : à vérifier
              </summary>
              <p>
                Le délai est passé, au moins pour un genre de client. Un paiement, un écrit du client ou un
                acte de justice peut l’avoir repoussé : son dossier vous le demande.
              </p>
              <List endings={over.slice(0, OVER)} {...{ said, now, today }} />
              {over.length > OVER && <p>Les autres sont dans la liste, client par client.</p>}
            </details>
          )}
          <Texts {...{ endings, law, said }} />
        </>
      )}
    </section>
  );
}

interface ListProps {
  endings: readonly Ending[];
  said: Said;
  now: Day;
  today: string;
}

function List({ endings, said, now, today }: ListProps): ReactNode {
  return (
    <ol className={styles.endings}>
      {endings.map(({ customer, item, days }) => (
        <li key={`${customer.key} ${item.line}`}>
          <p>
            <strong>{customer.name}</strong>, {item.piece || item.label || `ligne ${item.line}`} :{' '}
            {formatCents(item.cents)}
          </p>
          <LastDays {...{ days, now }} isCarried={item.carried} />
          <OpenClaim claim={{ customer, items: [item], kind: said.kinds[customer.key] }} today={today} />
        </li>
      ))}
    </ol>
  );
}

interface LastDaysProps {
  days: readonly LastDay[];
  now: Day;
  isCarried?: boolean | undefined;
}

/** The last day by kind of customer: one where the kind is known, else both. */
export function LastDays({ days, now, isCarried = false }: LastDaysProps): ReactNode {
  if (days.length === 0) return null;
  return (
    <p className={styles.soft}>
      {days.map(({ kind, day }, index) => (
        <span key={kind}>
          {index > 0 && ' ; '}
          {tellDay(day < now, index === 0)}
          {formatDate(day)}
          {days.length > 1 && ` si c’est ${CUSTOMER_WORDS[kind].if}`}
        </span>
      ))}
      {isCarried &&
        '. La ligne est un report à nouveau : la vraie date, plus ancienne, n’est pas dans le fichier'}
      .
    </p>
  );
}

function tellDay(isOver: boolean, isFirst: boolean): string {
  if (isOver) return isFirst ? 'Délai passé depuis le ' : 'passé depuis le ';
  return isFirst ? 'Jusqu’au ' : 'jusqu’au ';
}

/** The texts that the periods rest on. */
function Texts({ endings, law, said }: Pick<Props, 'endings' | 'law' | 'said'>): ReactNode {
  const kinds = new Set(endings.flatMap(({ days }) => days.map(({ kind }) => kind)));
  const ids = [...kinds].flatMap(
    (kind) => findLimitationRule(kind, said.transport && kind !== 'consommateur' && kind !== 'public').law,
  );
  return (
    <p className={styles.soft}>
      Textes :{' '}
      {[...new Set(ids)].map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={law.references[id]?.url}>{law.references[id]?.short ?? id}</a>
        </span>
      ))}
    </p>
  );
}
