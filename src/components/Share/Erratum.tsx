import Translate from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import { buildErratumLink } from '../../site/erratum';
import type { SharedPage } from '../../site/share';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { ReactionForm, useReactionWay } from '../Reaction';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** with the base URL */
  path: string;
}

/** At the end of a guide: pointing out a mistake where it is read, or from the contact page where nothing receives it. */
export default function Erratum(props: Props): ReactNode {
  const { page, recipient, isPossible } = useReactionWay(props);
  if (!isPossible) return <ContactLink page={page} />;
  return (
    <details className="lc-no-print">
      <summary className={`lc-button lc-button--small ${styles.open}`}>
        <Label />
      </summary>
      <div className={`lc-notice ${styles.erratum}`}>
        <ReactionForm page={page} recipient={recipient} />
      </div>
    </details>
  );
}

function ContactLink({ page }: { page: SharedPage }): ReactNode {
  const { buildDay } = usePluginData('decision-trees') as { buildDay: string };
  const { withBaseUrl } = useBaseUrlUtils();
  const report = buildErratumLink({ ...page, version: formatDate(buildDay) });
  return (
    <p className="lc-no-print">
      <a className="lc-button lc-button--small" href={withBaseUrl(report)}>
        <Label />
      </a>
    </p>
  );
}

function Label(): ReactNode {
  return (
    <>
      <Icon name="warning" size={18} />
      <Translate id="share.erratum">Signaler une erreur</Translate>
    </>
  );
}
