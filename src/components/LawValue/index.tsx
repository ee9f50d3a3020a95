import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useReaderDay } from '../useReaderDay';

interface Period {
  /** first day in force, `YYYY-MM-DD` */
  from: string;
  text: string;
  /** the word before it, where not every period elides it alike */
  lead?: string;
}

/** What `remarkLaw` gives in the place of the id that the author wrote: one text, or one for each period. */
interface Props {
  label: string;
  text?: string;
  periods?: Period[];
  doubt?: boolean;
}

/** A number fixed by law, as in force on the reader's day (in the pre-built page, on the day of the build). */
export default function LawValueText({ label, text, periods, doubt }: Props): ReactNode {
  return (
    <>
      <span title={label}>{periods ? <Current periods={periods} /> : text}</span>
      {doubt && (
        <>
          {' ('}
          <Translate id="law.doubt">à confirmer sur le texte</Translate>)
        </>
      )}
    </>
  );
}

function Current({ periods }: { periods: Period[] }): ReactNode {
  const day = useReaderDay();
  const period = periods.findLast(({ from }) => from <= day) ?? periods[0];
  return period && (period.lead ?? '') + period.text;
}
