import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { HomeEntries } from '../../site/entries';
import SearchBox from '../Search/Box';
import SiteStory from '../Story/SiteStory';
import { FIELD_TEXTS } from '../Story/texts';
import { About, Lawyer, Privacy } from './Promises';
import { FileLine, News, Situations, Themes, Training } from './Sections';
import styles from './styles.module.css';

/** `/`: asks what the dispute is, and opens the right tree with one tap. */
export default function Home({ cases, themes, articles }: HomeEntries): ReactNode {
  return (
    <Layout description="Un client ne paie pas ou conteste votre facture : quelques questions, une démarche recommandée, ses raisons et ses étapes. Vos réponses restent sur votre appareil.">
      <section className={styles.hero} aria-labelledby="litige">
        <div className="lc-container">
          <h1 id="litige" className={styles.question}>
            Quel est votre litige ?
          </h1>
          <p className={styles.lead}>
            Quelques questions, puis quoi faire aujourd’hui, et pourquoi. Pour défendre vos droits sans perdre
            votre client.
          </p>
          <Situations cases={cases} />
          <FileLine />
        </div>
      </section>
      <div className={`lc-container lc-js-only ${styles.finders}`}>
        <section aria-labelledby="en-une-phrase">
          <h2 id="en-une-phrase">{FIELD_TEXTS.title}</h2>
          <SiteStory />
        </section>
        <section aria-labelledby="vos-mots">
          <h2 id="vos-mots">Ou cherchez avec vos mots</h2>
          <SearchBox />
        </section>
      </div>
      <div className={`lc-container ${styles.pair}`}>
        <Lawyer />
        <Privacy />
      </div>
      <Themes themes={themes} />
      <div className={`lc-container ${styles.lines}`}>
        <News articles={articles} />
        <Training />
      </div>
      <About />
    </Layout>
  );
}
