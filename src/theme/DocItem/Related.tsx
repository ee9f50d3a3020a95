import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import Icon from '../../components/Icon';
import { rememberGuide } from '../../components/StartTree/rememberGuide';
import type { TreeEntry } from '../../site/entries';
import type { RelatedGuide } from '../../site/pages/built';
import article from '../article.module.css';
import styles from './styles.module.css';

/** Where a tree leads back to: the section below. */
const ANCHOR = 'appliquer';

/** The one action of a guide, always in reach: the tree that fits it best. */
export function NextStep({ tree }: { tree: string }): ReactNode {
  const address = `/arbres/${tree}/`;
  return (
    <Link
      className={`lc-button lc-button--primary ${styles.next}`}
      to={address}
      onClick={() => rememberGuide(address, ANCHOR)}
    >
      <Translate id="site.guide.next.step">Votre cas en quelques questions</Translate>
      <Icon name="arrow" />
    </Link>
  );
}

/** The trees that turn this guide into steps for one's own case. The first is the one action, which the bar of a narrow screen has. */
export function TreeLinks({ ids }: { ids: readonly string[] }): ReactNode {
  const { trees } = usePluginData('site-shell') as { trees: Pick<TreeEntry, 'id' | 'title'>[] };
  if (ids.length === 0) return null;
  return (
    <section className={`lc-card lc-no-print ${styles.trees}`} aria-labelledby={ANCHOR} data-pagefind-ignore>
      <h2 className={article.smallTitle} id={ANCHOR}>
        <Translate id="site.guide.apply">Et dans votre cas ?</Translate>
      </h2>
      <p>
        <Translate id="site.guide.applyText">
          Quelques questions suffisent pour savoir quelle démarche choisir et par quoi commencer.
        </Translate>
      </p>
      <ul className={`lc-row ${styles.buttons}`}>
        {ids.map((id, index) => (
          <li key={id}>
            <Link
              className={index === 0 ? 'lc-button lc-button--primary' : 'lc-button'}
              to={`/arbres/${id}/`}
              onClick={() => rememberGuide(`/arbres/${id}/`, ANCHOR)}
            >
              {trees.find((tree) => tree.id === id)?.title ?? id}
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The guides to read next.
 */
export function RelatedGuides({ guides }: { guides: readonly RelatedGuide[] }): ReactNode {
  if (guides.length === 0) return null;
  return (
    <nav className="lc-no-print" aria-labelledby="a-lire-ensuite">
      <h2 className={article.smallTitle} id="a-lire-ensuite">
        <Translate id="site.guide.related">À lire ensuite</Translate>
      </h2>
      <ul className={`lc-grid ${styles.related}`}>
        {guides.map(({ id, title, description, url }) => (
          <li key={id} className="lc-card lc-card--link lc-card--flat">
            <h3>
              <Link to={url}>{title}</Link>
            </h3>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
