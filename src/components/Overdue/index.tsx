import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatDate } from '../formatDate';
import { useReaderDay } from '../useReaderDay';

interface Props {
  /** first day on which a text or a number of the page should have been read again, `YYYY-MM-DD` */
  from: string;
}

/** Tells the reader that the law of a page has not been read for too long; `remarkLaw` puts it on every page that cites. */
export default function Overdue({ from }: Props): ReactNode {
  return useReaderDay() < from ? null : <OverdueNotice from={from} />;
}

/** The notice itself, for views that know their day. */
export function OverdueNotice({ from }: Props): ReactNode {
  return (
    <p className="lc-notice lc-notice--caution" data-overdue="">
      <strong>
        <Translate id="law.overdue.title">Vérification en retard.</Translate>
      </strong>{' '}
      <Translate
        id="law.overdue.text"
        values={{
          date: formatDate(from),
          link: (
            <Link to="/textes-cites/">
              <Translate id="law.overdue.link">dates de lecture de chaque texte</Translate>
            </Link>
          ),
        }}
      >
        {
          'Au moins une règle de cette page devait être relue avant le {date}. Avant d’agir, ouvrez les liens officiels ({link}) ou demandez à un avocat.'
        }
      </Translate>
    </p>
  );
}
