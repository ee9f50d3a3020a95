import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';

interface Props {
  id: string;
  /** how it travels, in French */
  channel: string;
  /** whom it is for, in French */
  recipient: string;
  /** the cases it is made for, in French; absent: any */
  suits?: string;
  /** a working is joined to it */
  annex: boolean;
  /** its text, blanks between brackets */
  children: ReactNode;
}

/** A letter as its template has it, to be read or copied; with the reader's case it fills itself. */
export default function Lettre({ id, channel, recipient, suits, annex, children }: Props): ReactNode {
  return (
    <>
      <p>
        <Translate id="letter.blanks">
          Remplacez chaque passage entre crochets, et retirez ce qui ne correspond pas à votre dossier.
        </Translate>
      </p>
      <p className="lc-js-only lc-no-print">
        <Link className="lc-button" to={`/dossier/lettre/#${id}`} data-noBrokenLinkCheck>
          <Icon name="mail" />
          <Translate id="letter.open">Remplir cette lettre avec mon dossier</Translate>
        </Link>
      </p>
      <section
        className={styles.letter}
        aria-label={translate({ id: 'letter.text', message: 'Texte de la lettre' })}
      >
        <p className={styles.meta}>
          <span className="lc-badge">{channel}</span> <span className="lc-badge">{suits ?? recipient}</span>
        </p>
        {children}
        {annex && (
          <p className={styles.annex}>
            <Translate id="letter.annex">
              Annexe : le calcul, période par période, que la page « Mon dossier » fait pour vous.
            </Translate>
          </p>
        )}
      </section>
    </>
  );
}
