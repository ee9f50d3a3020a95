import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Dossier from '../../components/Dossier';
import page from '../../theme/page.module.css';

const loadTable = () => import('./_voies.mdx');

/** `/dossier/`: the reader's case, and all that can be done with it. */
export default function DossierPage(): ReactNode {
  return (
    <Layout
      title="Mon dossier"
      description="Vos réponses, votre plan d’action daté, votre journal et votre fichier à exporter. Tout reste sur votre appareil."
    >
      <div className={`lc-container ${page.page}`}>
        <h1>Mon dossier</h1>
        <Dossier loadTable={loadTable} />
      </div>
    </Layout>
  );
}
