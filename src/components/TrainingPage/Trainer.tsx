import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import Live from './Live';
import Shell from './Shell';

const load = () => import('./live/Trainer');

/** `/formation/formateur/`: several learners' files, read in the page. */
export default function TrainerPage(): ReactNode {
  return (
    <Shell
      title="Formateur"
      description="Réunissez les résultats de plusieurs participants, sur votre ordinateur : qui a fait quoi, et quelle question est la plus manquée."
      lead="Réunissez les résultats de vos participants : qui a fait quoi, et quels points reprendre avec tout le groupe."
    >
      <noscript>
        <p className="lc-notice lc-notice--warm">
          Cette page a besoin de JavaScript pour lire les fichiers sur votre ordinateur, sans les envoyer.
          Chaque participant peut aussi vous remettre son fichier CSV, qui s’ouvre dans un tableur.{' '}
          <Link to="/formation/">Retour aux parcours</Link>
        </p>
      </noscript>
      <Live load={load} props={{}} />
    </Shell>
  );
}
