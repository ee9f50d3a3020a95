import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { SharedPage } from '../../site/share';
import { useOperator } from '../useOperator';

export interface ReactionProps {
  title: string;
  /** with the base URL */
  path: string;
}

/** Which page a reaction is about, and whether something receives it: the operator's endpoint, or an address. */
export function useReactionWay({ title, path }: ReactionProps): {
  page: SharedPage;
  recipient: string | undefined;
  isPossible: boolean;
} {
  const { url } = useDocusaurusContext().siteConfig;
  const { contact, publisher, firm } = useOperator();
  const recipient = publisher.email ?? firm.email;
  return {
    page: { title, address: `${url}${path.replace(/\/?$/, '/')}` },
    recipient,
    isPossible: contact.endpoint !== undefined || recipient !== undefined,
  };
}
