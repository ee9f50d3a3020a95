import Translate from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useState } from 'react';
import { buildErratumLink } from '../../site/erratum';
import type { SharedPage } from '../../site/share';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { type ReactionProps, useReactionWay } from '../Reaction/useReactionWay';
import { useModule } from '../useModule';
import styles from './styles.module.css';

/** Fetched once a reader has something to say. */
const loadForm = () => import('../Reaction/Form');

/**
 * At the end of a guide: pointing out a mistake where it is read. The contact page takes it where nothing receives it,
 * where no script runs, and where the form could not be fetched.
 */
export default function Erratum(props: ReactionProps): ReactNode {
  const { page, recipient, isPossible } = useReactionWay(props);
  const isScripted = useIsBrowser();
  const [isOpen, setOpen] = useState(false);
  const { module, failed } = useModule(isOpen ? loadForm : null);
  if (!isPossible || !isScripted || failed) return <ContactLink page={page} />;
  return (
    <div className="lc-no-print">
      <button
        type="button"
        className="lc-button lc-button--small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Label />
      </button>
      {isOpen && module && (
        <div className={`lc-notice ${styles.erratum}`}>
          <module.default page={page} recipient={recipient} />
        </div>
      )}
    </div>
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
