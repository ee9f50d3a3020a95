import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import PlanBody from '../../components/TreePlan/PlanBody';
import page from '../../theme/page.module.css';

/** Every text that the site cites: where it is, how and when it was read, where it is used. Rendered by the build. */
export default function CitedTexts(): ReactNode {
  const title = translate({ id: 'texts.title', message: 'Textes cités' });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'texts.description',
        message:
          'Chaque texte et chaque chiffre de loi du site : son lien officiel, la date de lecture, la prochaine vérification et les pages qui s’en servent.',
      })}
    >
      <div className={`lc-container ${page.page}`}>
        <h1>{title}</h1>
        <p>
          <Translate id="texts.intro">
            Tout ce que le site dit du droit repose sur ces textes. Chacun porte la date de sa dernière
            lecture, et dit si le texte officiel lui-même a été lu ou une source qui le rapporte.
          </Translate>
        </p>
        <PlanBody id="textes-cites" path="/textes-cites/" />
      </div>
    </Layout>
  );
}
