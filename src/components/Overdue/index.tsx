import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useReaderDay } from '../useReaderDay';

interface Props {
  /** first day on which a text or a number of the page should have been read again, `YYYY-MM-DD` */
  from: string;
  /** the sentence that names it */
  what: string;
}

/** Tells that the law of a page has not been read for too long; `remarkLaw` puts it on every page that cites. */
export default function Overdue({ from, what }: Props): ReactNode {
  if (useReaderDay() < from) return null;
  return (
    <p className="lc-notice lc-notice--caution" data-overdue="">
      <strong>
        <Translate id="law.overdue.title">Vérification en retard.</Translate>
      </strong>{' '}
      {what}{' '}
      <Translate
        id="law.overdue.text"
        values={{
          link: (
            <Link to="/textes-cites/">
              <Translate id="law.overdue.link">dates de lecture de chaque texte</Translate>
            </Link>
          ),
        }}
      >
        {'Avant d’agir, ouvrez les liens officiels ({link}) ou demandez à un avocat.'}
      </Translate>
    </p>
  );
}
