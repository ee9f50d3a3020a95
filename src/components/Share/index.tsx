import Translate, { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import { buildErratumLink } from '../../site/erratum';
import { listShareLinks } from '../../site/share';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** with the base URL */
  path: string;
}

/** Passing a page on, and pointing out a mistake: plain links, which tell nobody anything until they are followed. */
export default function Share({ title, path }: Props): ReactNode {
  const { url } = useDocusaurusContext().siteConfig;
  const { publisher, firm } = useOperator();
  const { buildDay } = usePluginData('decision-trees') as { buildDay: string };
  const { withBaseUrl } = useBaseUrlUtils();
  const address = `${url}${path.replace(/\/?$/, '/')}`;
  const report = buildErratumLink(
    { title, address, version: formatDate(buildDay) },
    publisher.email ?? firm.email,
  );
  return (
    <nav
      className={`lc-row lc-no-print ${styles.share}`}
      aria-label={translate({ id: 'share.label', message: 'Partager ou corriger cette page' })}
    >
      <span>
        <Translate id="share.by">Partager :</Translate>
      </span>
      <ul className={styles.links}>
        {listShareLinks({ title, address }).map(({ id, label, href }) => (
          <li key={id}>
            <a href={href} rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <a className="lc-button lc-button--small" href={withBaseUrl(report)}>
        <Icon name="warning" size={18} />
        <Translate id="share.erratum">Signaler une erreur</Translate>
      </a>
    </nav>
  );
}
