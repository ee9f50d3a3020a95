import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { listShareLinks } from '../../site/share';
import Icon from '../Icon';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** with the base URL */
  path: string;
}

/** By the title of a page: passing it on, by plain links which tell nobody anything until they are followed, and printing it. */
export default function Share({ title, path }: Props): ReactNode {
  const { url } = useDocusaurusContext().siteConfig;
  const address = `${url}${path.replace(/\/?$/, '/')}`;
  return (
    <div className={`lc-row lc-no-print ${styles.share}`}>
      <button
        type="button"
        className="lc-button lc-button--quiet lc-button--small lc-js-only"
        onClick={() => window.print()}
      >
        <Icon name="printer" size={18} />
        <Translate id="share.print">Imprimer</Translate>
      </button>
      <details className={styles.more}>
        <summary className={`lc-button lc-button--quiet lc-button--small ${styles.open}`}>
          <Icon name="share" size={18} />
          <Translate id="share.open">Partager</Translate>
        </summary>
        <nav aria-label={translate({ id: 'share.label', message: 'Partager cette page' })}>
          <ul className={styles.links}>
            {listShareLinks({ title, address }).map(({ id, label, href }) => (
              <li key={id}>
                <a href={href} rel="noopener noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </div>
  );
}
