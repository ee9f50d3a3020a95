import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { HomeEntries } from '../../site/entries';
import Icon, { type IconName } from '../Icon';
import SearchBox from '../Search/Box';
import { About, Privacy } from './Promises';
import { Cases, HowItWorks, News, Themes, Training } from './Sections';
import styles from './styles.module.css';

/** One of the three ways in, as a card that is one link. */
function EntryCard({
  to,
  icon,
  title,
  text,
}: {
  to: string;
  icon: IconName;
  title: string;
  text: string;
}): ReactNode {
  return (
    <li className={`lc-card lc-card--link ${styles.entry}`}>
      <span className={styles.entryIcon}>
        <Icon name={icon} size={26} />
      </span>
      <h2 className={styles.entryTitle}>
        <Link to={to}>{title}</Link>
      </h2>
      <p>{text}</p>
      <span className={styles.entryArrow}>
        <Icon name="arrow" />
      </span>
    </li>
  );
}

/** `/`: asks what the dispute is, and leads into the right tree with one tap. */
export default function Home({ cases, themes, articles }: HomeEntries): ReactNode {
  return (
    <Layout description="Un client ne paie pas ou conteste votre facture : quelques questions, une démarche recommandée, ses raisons et ses étapes. Vos réponses restent sur votre appareil.">
      <section className={styles.hero}>
        <div className="lc-container">
          <h1 className={styles.question}>Quel est votre litige ?</h1>
          <p className={styles.lead}>
            Répondez à quelques questions sur votre client et votre facture. Vous saurez quelle démarche
            choisir, pourquoi, et quoi faire dès aujourd’hui.
          </p>
          <ul className={styles.entries}>
            <EntryCard
              to="/arbres/impaye/"
              icon="invoice"
              title="Un client ne paie pas"
              text="Il se tait, promet ou demande un délai, sans rien vous reprocher."
            />
            <EntryCard
              to="/arbres/facture-contestee/"
              icon="objection"
              title="Un client conteste ma facture"
              text="Il discute la commande, le prix, la livraison ou la qualité."
            />
            <EntryCard
              to="/arbres/orientation/"
              icon="compass"
              title="Autre situation, ou je ne sais pas"
              text="Deux ou trois questions pour trouver par où commencer."
            />
          </ul>
        </div>
      </section>
      <section className={`lc-container lc-js-only ${styles.finder}`} aria-labelledby="vos-mots">
        <h2 id="vos-mots">Ou cherchez avec vos mots</h2>
        <SearchBox />
      </section>
      <Cases cases={cases} />
      <HowItWorks />
      <Themes themes={themes} />
      <Training />
      <News articles={articles} />
      <Privacy />
      <About />
    </Layout>
  );
}
