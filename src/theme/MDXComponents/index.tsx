import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import Heading from '@theme/Heading';
import type { ComponentProps, ReactNode } from 'react';
import * as tags from '~decision-trees/tags';

/** A table in a frame that scrolls sideways on a narrow screen: by keyboard too, hence the tab stop. */
function Table(props: ComponentProps<'table'>): ReactNode {
  const label = translate({ id: 'site.table', message: 'Tableau' });
  const frame = { role: 'group', tabIndex: 0, 'aria-label': label };
  return (
    <div className="lc-table" {...frame}>
      <table {...props} />
    </div>
  );
}

/** What Markdown turns into, and the tags that a page may use without importing them: what `src/components/tags` exports. */
const MDXComponents = {
  Head,
  a: (props: ComponentProps<'a'>) => <Link {...props} />,
  table: Table,
  h1: (props: ComponentProps<'h1'>) => <Heading as="h1" {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  h5: (props: ComponentProps<'h5'>) => <Heading as="h5" {...props} />,
  h6: (props: ComponentProps<'h6'>) => <Heading as="h6" {...props} />,
  admonition: Admonition,
  ...tags,
};

export default MDXComponents;
