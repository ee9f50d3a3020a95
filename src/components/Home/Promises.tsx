import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

/** What happens to the answers: nothing leaves the device. */
export function Privacy(): ReactNode {
  return (
    <section aria-labelledby="vos-reponses" className={`lc-card ${styles.promise}`}>
      <h2 id="vos-reponses">
        <Icon name="lock" />
        Vos réponses restent sur votre appareil
      </h2>
      <p>
        Ni compte, ni mesure d’audience, ni serveur qui reçoive vos réponses.{' '}
        <Link to="/confidentialite/">Ce que le site garde, et où</Link>
      </p>
    </section>
  );
}

/** Whom to call. */
export function Lawyer(): ReactNode {
  const { firm } = useOperator();
  return (
    <section aria-labelledby="avocat" className={`lc-card ${styles.promise}`}>
      <h2 id="avocat">
        <Icon name="talk" />
        Parler à un avocat
      </h2>
      <p>
        {firm.name
          ? `${firm.name} vous rappelle. Aucun mandat n’existe avant un accord écrit.`
          : 'L’exploitant n’a pas encore indiqué de cabinet. La page prépare le texte de votre demande.'}
      </p>
      <p>
        <Link className="lc-button" to="/contact/">
          Demander à être rappelé
        </Link>
      </p>
    </section>
  );
}

/** Who writes, how the law is dated, how right it proved. */
export function About(): ReactNode {
  const { publisher, review } = useOperator();
  return (
    <section className={`lc-container ${styles.about}`} aria-labelledby="qui-ecrit">
      <h2 id="qui-ecrit">Qui écrit, et d’après quoi</h2>
      <p>
        {publisher.name
          ? `Ce site est publié par ${publisher.name}.`
          : 'L’exploitant de ce site n’a pas encore indiqué son identité.'}{' '}
        {review
          ? `Le contenu a été relu par ${review.by} le ${formatDate(review.on)} (${review.scope}).`
          : 'Le contenu n’a pas été relu par un avocat : vérifiez les textes avant une décision importante.'}{' '}
        Chaque règle renvoie au texte qui la fonde, avec le jour de sa lecture. Les réponses sont éprouvées
        sur des cas réels, et les erreurs publiées : <Link to="/exactitude/">exactitude</Link>.
      </p>
    </section>
  );
}
