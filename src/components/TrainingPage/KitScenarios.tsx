import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import scenarios from '~training/kit';
import type { Difficulty, ScenarioCustomer } from '../../training/model';
import styles from './kit.module.css';

const DIFFICULTY: Readonly<Record<Difficulty, string>> = {
  easy: 'Facile',
  medium: 'Moyen',
  hard: 'Difficile',
};
const CUSTOMER: Readonly<Record<ScenarioCustomer, string>> = {
  consommateur: 'un consommateur',
  professionnel: 'un professionnel',
  public: 'une personne publique',
};

/** Every scenario with its hand-outs, the easiest first. */
export default function KitScenarios(): ReactNode {
  return (
    <ul className={styles.list}>
      {scenarios.map(
        ({ id, title, summary, difficulty, minutes, customer, treeTitle, hasReply, hasConversation }) => (
          <li key={id} className={styles.item}>
            <p>
              <strong>{title}</strong>
            </p>
            <p>
              {DIFFICULTY[difficulty]}, {minutes} minutes, {CUSTOMER[customer]}, arbre «&nbsp;{treeTitle}
              &nbsp;»
              {hasReply && ', avec une réponse à écrire'}.
            </p>
            <p
              // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build time from the content's own Markdown
              dangerouslySetInnerHTML={{ __html: summary }}
            />
            <p className={styles.links}>
              <Link to={`/formation/kit/${id}/`}>
                L’énoncé<span className="lc-visually-hidden"> de «&nbsp;{title}&nbsp;»</span>
              </Link>
              <Link to={`/formation/kit/${id}/corrige/`}>
                Le corrigé<span className="lc-visually-hidden"> de «&nbsp;{title}&nbsp;»</span>
              </Link>
              {hasConversation && (
                <Link to={`/formation/kit/${id}/conversation/`}>
                  La conversation<span className="lc-visually-hidden"> de «&nbsp;{title}&nbsp;»</span>
                </Link>
              )}
              <Link to={`/formation/exercices/${id}/`}>
                En ligne<span className="lc-visually-hidden">, «&nbsp;{title}&nbsp;»</span>
              </Link>
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
