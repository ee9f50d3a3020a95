import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import Heading from '@theme/Heading';
import type { ComponentProps, ReactNode } from 'react';
import AEviter from '../../components/AEviter';
import AFaire from '../../components/AFaire';
import Calculator from '../../components/Calculator';
import Checklist, { ChecklistItem } from '../../components/Checklist';
import EnBref from '../../components/EnBref';
import Exemple from '../../components/Exemple';
import GlossaryEntry from '../../components/Glossary/Entry';
import GlossaryLetters from '../../components/Glossary/Letters';
import LawRef from '../../components/LawRef';
import LawNotes from '../../components/LawRef/Notes';
import LawValue from '../../components/LawValue';
import Lettre from '../../components/Lettre';
import Overdue from '../../components/Overdue';
import Pratique from '../../components/Pratique';
import RouteComparison, { RouteCell, RouteRow } from '../../components/RouteComparison';
import StartTree from '../../components/StartTree';
import Term from '../../components/Term';
import TermNote from '../../components/Term/Note';
import Timeline, { TimelineStep, TimelineTime } from '../../components/Timeline';

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

/** What Markdown turns into, and the components a guide may use without importing them. */
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
  AEviter,
  AFaire,
  Calculator,
  Checklist,
  ChecklistItem,
  EnBref,
  Exemple,
  GlossaryEntry,
  GlossaryLetters,
  LawNotes,
  LawRef,
  LawValue,
  Lettre,
  Overdue,
  RouteCell,
  RouteComparison,
  RouteRow,
  Pratique,
  StartTree,
  Terme: Term,
  TermeNote: TermNote,
  Timeline,
  TimelineStep,
  TimelineTime,
};

export default MDXComponents;
