import Link from '@docusaurus/Link';
import { type ReactNode, useMemo } from 'react';
import type { CaseFile } from '../../case/file/model';
import { listClaims } from '../../case/invoice/claims';
import type { Facts } from '../../trees/model';
import Late from '../Invoice/Late';
import Retry from '../Retry';
import { useModule } from '../useModule';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';

interface Props {
  cases: CaseRepository;
  file: CaseFile;
  facts: Facts;
}

const load = () => import('../letterBook');

/** The invoices that were read into the case, with what delay adds to each. */
export default function Invoices({ cases, file, facts }: Props): ReactNode {
  const { module, failed, retry } = useModule(load);
  const invoices = Object.entries(file.invoices ?? {});
  const claims = useMemo(() => listClaims(Object.values(file.invoices ?? {})), [file.invoices]);
  if (invoices.length === 0) return null;
  const remove = (id: string): void =>
    cases.change((one) => {
      const { [id]: _, ...others } = one.invoices ?? {};
      return { ...one, invoices: others };
    });
  return (
    <section aria-labelledby="factures">
      <h2 id="factures">Les factures du dossier</h2>
      {module ? (
        <Late
          claims={claims}
          customer={String(facts['type-de-client'] ?? '')}
          today={cases.today}
          law={module.law}
        />
      ) : (
        <Retry error={failed} onRetry={retry} />
      )}
      <ul className={styles.cases}>
        {invoices.map(([id, { number, file: name, owed }]) => (
          <li key={id}>
            <span className={styles.caseName}>
              {owed < 0 ? 'Avoir' : 'Facture'} {number || 'sans numéro'}
              <small>{name ? `, lue dans ${name}` : ', saisie par vous'}</small>
            </span>
            <button
              type="button"
              className="lc-button lc-button--quiet lc-button--small lc-no-print"
              aria-label={`Retirer la facture ${number || 'sans numéro'}`}
              onClick={() => remove(id)}
            >
              Retirer
            </button>
          </li>
        ))}
      </ul>
      <p className="lc-no-print">
        <Link to="/facture/">Ajouter une facture</Link>. Une facture retirée ne change pas vos réponses :
        corrigez la somme due plus bas.
      </p>
    </section>
  );
}
