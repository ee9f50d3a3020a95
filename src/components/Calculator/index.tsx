import Translate from '@docusaurus/Translate';
import { type ReactNode, useState } from 'react';
import { useModule } from '../useModule';
import styles from './styles.module.css';

interface Props {
  id: string;
  title: string;
  /** open from the start, where computing is what the page is for */
  open?: boolean;
  /** the rule */
  children: ReactNode;
}

const load = () => import('./load');

/** A calculator: its rule, which every reader sees, and a form that is fetched when it is asked for. */
export default function Calculator({ id, title, open = false, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(open);
  const { module, failed, retry } = useModule(isOpen ? load : null);
  return (
    <section className={`lc-card lc-card--flat ${styles.calculator}`} aria-label={title}>
      <p className={styles.title}>{title}</p>
      {children}
      <p className="lc-nojs-only lc-no-print">
        <Translate id="calculator.noscript">
          Le calcul automatique a besoin de JavaScript. La règle ci-dessus permet de le faire à la main.
        </Translate>
      </p>
      <div className="lc-js-only lc-no-print">
        {!isOpen && (
          <button type="button" className="lc-button" onClick={() => setOpen(true)}>
            <Translate id="calculator.open">Faire le calcul</Translate>
          </button>
        )}
        {failed && (
          <p role="alert">
            <Translate id="calculator.failed">Le calculateur n’a pas pu être chargé.</Translate>{' '}
            <button type="button" className="lc-button lc-button--small" onClick={retry}>
              <Translate id="calculator.retry">Réessayer</Translate>
            </button>
          </p>
        )}
      </div>
      {module && <module.Form id={id} law={module.law} takesFocus={!open} />}
    </section>
  );
}
