import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/Admonition';
import { Children, isValidElement, type ReactNode } from 'react';
import Icon, { type IconName } from '../../components/Icon';
import styles from './styles.module.css';

interface AdmonitionKind {
  tone: string;
  icon: IconName;
  title: () => string;
}

const ATTENTION: AdmonitionKind = {
  tone: 'lc-notice--caution',
  icon: 'warning',
  title: () => translate({ id: 'site.notice.warning', message: 'Attention' }),
};
const NOTE: AdmonitionKind = {
  tone: '',
  icon: 'info',
  title: () => translate({ id: 'site.notice.note', message: 'À savoir' }),
};

/** The kinds of aside that `:::kind` opens in a guide. */
const KINDS: Record<string, AdmonitionKind> = {
  note: NOTE,
  info: NOTE,
  tip: {
    tone: 'lc-notice--positive',
    icon: 'check',
    title: () => translate({ id: 'site.notice.tip', message: 'Conseil pratique' }),
  },
  warning: ATTENTION,
  caution: ATTENTION,
  danger: {
    tone: 'lc-notice--danger',
    icon: 'warning',
    title: () => translate({ id: 'site.notice.danger', message: 'À ne pas faire' }),
  },
};

/** Splits off the title that MDX hands over as a child element named `mdxAdmonitionTitle`. */
function splitTitle(children: ReactNode): { title: ReactNode; body: ReactNode[] } {
  const items = Children.toArray(children);
  const isTitle = (item: ReactNode) => isValidElement(item) && item.type === 'mdxAdmonitionTitle';
  const found = items.find(isTitle);
  const title = isValidElement<{ children: ReactNode }>(found) ? found.props.children : undefined;
  return { title, body: items.filter((item) => !isTitle(item)) };
}

/** An aside of a guide (`:::note`, `:::tip`, `:::warning`, `:::danger`), told by its word and icon too. */
export default function Admonition({ type, title, children }: Props): ReactNode {
  const kind = KINDS[type] ?? NOTE;
  const { title: inner, body } = splitTitle(children);
  return (
    <div className={`lc-notice ${kind.tone} ${styles.aside}`} role="note">
      <p className={styles.title}>
        <Icon name={kind.icon} />
        {title ?? inner ?? kind.title()}
      </p>
      {body}
    </div>
  );
}
