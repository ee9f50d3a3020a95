import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import { useOperator } from '../useOperator';

/** Whether a lawyer has reviewed the content: claimed only once the operator has recorded it. */
export default function ReviewStatus(): ReactNode {
  const { review } = useOperator();
  if (!review) {
    return (
      <span className="lc-badge lc-badge--caution">
        <Icon name="warning" size={16} />
        <Translate id="site.review.none">Non relu par un avocat</Translate>
      </span>
    );
  }
  return (
    <span className="lc-badge lc-badge--positive">
      <Icon name="check" size={16} />
      <Translate
        id="site.review.done"
        values={{ by: review.by, on: formatDate(review.on), scope: review.scope }}
      >
        {'Relu par {by} le {on} ({scope})'}
      </Translate>
    </span>
  );
}
