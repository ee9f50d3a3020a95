import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Props } from '@theme/Heading';
import type { ReactNode } from 'react';

/** A heading with the link to itself. The title of a page needs none. */
export default function Heading({ as: Tag, id, children, ...props }: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (Tag === 'h1' || !id) {
    return (
      <Tag {...props} id={id}>
        {children}
      </Tag>
    );
  }
  brokenLinks.collectAnchor(id);
  const name = typeof children === 'string' ? children : id;
  const label = translate({ id: 'site.heading.anchor', message: 'Lien direct vers « {name} »' }, { name });
  return (
    <Tag {...props} id={id}>
      {children}
      <a className="lc-anchor lc-no-print" href={`#${id}`} aria-label={label}>
        #
      </a>
    </Tag>
  );
}
