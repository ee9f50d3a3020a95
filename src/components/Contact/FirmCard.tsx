import type { ReactNode } from 'react';
import { listRoutes } from '../../site/operator';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

/** Who answers, and every way to reach them that the operator has given. In the HTML, so without JavaScript too. */
export default function FirmCard(): ReactNode {
  const operator = useOperator();
  const { firm, appointmentUrl } = operator;
  return (
    <section className="lc-card" aria-labelledby="qui-repond">
      <h2 id="qui-repond" className={styles.smallTitle}>
        Qui vous répond
      </h2>
      {firm.name || firm.lawyer ? (
        <p>{[firm.name, firm.lawyer, firm.bar].filter(Boolean).join(', ')}</p>
      ) : (
        <p>L’exploitant de ce site n’a pas encore indiqué le cabinet d’avocat qui répond.</p>
      )}
      {firm.address && <p className={styles.address}>{firm.address}</p>}
      <ul className={styles.routes}>
        {firm.phone && (
          <li>
            <a href={`tel:${firm.phone.replace(/[^\d+]/g, '')}`}>
              <Icon name="phone" />
              {firm.phone}
            </a>
            {firm.hours && <span className={styles.hours}>{firm.hours}</span>}
          </li>
        )}
        {firm.email && (
          <li>
            <a href={`mailto:${firm.email}`}>
              <Icon name="mail" />
              {firm.email}
            </a>
          </li>
        )}
        {appointmentUrl && (
          <li>
            <a href={appointmentUrl} target="_blank" rel="noopener noreferrer">
              <Icon name="calendar" />
              Prendre rendez-vous (nouvel onglet)
            </a>
          </li>
        )}
      </ul>
      {listRoutes(operator).length === 0 && (
        <p>
          Ni téléphone, ni adresse, ni rendez-vous en ligne ne sont encore indiqués. Le formulaire prépare le
          texte de votre demande ; vous l’envoyez à l’avocat de votre choix. L’ordre des avocats de votre
          ressort tient la liste de ses membres.
        </p>
      )}
    </section>
  );
}
