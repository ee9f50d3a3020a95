import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import PlanBody from '../../components/TreePlan/PlanBody';
import page from '../../theme/page.module.css';

/** How often the trees were right on real cases, and where they were not. Rendered by the build. */
export default function Accuracy(): ReactNode {
  const title = translate({ id: 'accuracy.title', message: 'Exactitude' });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'accuracy.description',
        message:
          'Des cas réels joués dans les arbres de décision : combien de réponses justes, comment ils sont choisis et jugés, et chaque écart.',
      })}
    >
      <div className={`lc-container ${page.page}`}>
        <h1>{title}</h1>
        <p>
          <Translate id="accuracy.intro">
            Un conseil juridique ne vaut que s’il est juste. Nous jouons donc des cas réels dans nos arbres de
            décision, et nous publions le résultat, erreurs comprises.
          </Translate>
        </p>
        <PlanBody id="exactitude" path="/exactitude/" />
      </div>
    </Layout>
  );
}
