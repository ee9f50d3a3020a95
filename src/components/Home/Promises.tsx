import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import ReviewStatus from '../ReviewStatus';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

/** What happens to the answers: nothing leaves the device. */
export function Privacy(): ReactNode {
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="vos-reponses">
      <div className={`lc-card ${styles.privacy}`}>
        <span className={styles.privacyIcon}>
          <Icon name="lock" size={28} />
        </span>
        <div>
          <h2 id="vos-reponses">Vos réponses restent sur votre appareil</h2>
          <p>
            Le site n’a ni compte, ni mesure d’audience, ni serveur qui reçoive vos réponses. Vous les effacez
            quand vous voulez. Un message ne part que si vous l’envoyez vous-même depuis la page de contact.
          </p>
          <p>
            <Link to="/confidentialite/">Lire ce que le site garde, et où</Link>
          </p>
        </div>
      </div>
    </section>
  );
}

/** Who writes, how the law is dated, whom to call. */
export function About(): ReactNode {
  const { publisher, review, firm } = useOperator();
  return (
    <section className={`lc-container ${styles.about}`} aria-labelledby="qui-ecrit">
      <div>
        <h2 id="qui-ecrit">Qui écrit, et d’après quoi</h2>
        <p>
          {publisher.name
            ? `Ce site est publié par ${publisher.name}.`
            : 'L’exploitant de ce site n’a pas encore indiqué son identité.'}{' '}
          {review
            ? `Le contenu a été relu par ${review.by} le ${formatDate(review.on)} (${review.scope}).`
            : 'Le contenu n’a pas été relu par un avocat : vérifiez les textes avant une décision importante.'}
        </p>
        <p>
          Chaque règle renvoie au texte qui la fonde, avec le jour où elle a été lue et la façon dont elle l’a
          été. Un chiffre fixé par la loi n’est écrit qu’à un seul endroit : quand il change, toutes les pages
          changent avec lui.
        </p>
        <p>
          Les réponses sont éprouvées sur des cas réels, et les erreurs publiées :{' '}
          <Link to="/exactitude/">exactitude</Link>.
        </p>
        <p>
          <ReviewStatus />
        </p>
      </div>
      <div>
        <h2>Parler à quelqu’un</h2>
        <p>
          {firm.name
            ? `${firm.name} répond aux demandes de rappel. Aucun mandat n’existe avant un accord écrit.`
            : 'L’exploitant de ce site n’a pas encore indiqué le cabinet qui répond. La page de contact prépare le texte de votre demande.'}
        </p>
        <p>
          <Link className="lc-button" to="/contact/">
            <Icon name="talk" />
            Demander à être rappelé
          </Link>
        </p>
      </div>
    </section>
  );
}
