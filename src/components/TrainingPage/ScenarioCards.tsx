import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ScenarioListing } from '../../training/model';
import Html from '../Training/Html';
import { CUSTOMER_WORDS, TEXTS } from '../Training/texts';
import { useReaderDay } from '../useReaderDay';
import styles from './styles.module.css';

interface Props {
  scenarios: readonly ScenarioListing[];
  /** where a card leads, the scenario’s id following */
  to: string;
  /** level of a card’s title */
  as?: 'h2' | 'h3';
}

/** Scenarios as cards, each leading to its page. */
export default function ScenarioCards({ scenarios, to, as: Title = 'h3' }: Props): ReactNode {
  const day = useReaderDay();
  return (
    <ul className={`lc-grid ${styles.cards}`}>
      {scenarios.map(({ id, title, summary, treeTitle, customer, minutes, documents, hasConversation }) => (
        <li key={id} className={`lc-card lc-card--link ${styles.card}`}>
          <Title className={styles.cardTitle}>
            <Link to={`${to}${id}/`}>{title}</Link>
          </Title>
          <Html as="p" html={summary} day={day} />
          <p className={styles.cardFoot}>
            {[
              treeTitle,
              CUSTOMER_WORDS[customer],
              TEXTS.documents(documents),
              TEXTS.minutes(minutes),
              ...(hasConversation ? [TEXTS.conversation] : []),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
