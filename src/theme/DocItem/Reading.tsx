import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatDate } from '../../components/formatDate';
import ReviewStatus from '../../components/ReviewStatus';
import type { BuiltGuideHead } from '../../site/pages/built';
import article from '../article.module.css';

type LawReadingHead = Pick<
  BuiltGuideHead,
  | 'law_read'
  | 'law_read_from'
  | 'law_reading'
  | 'law_confidence'
  | 'law_none'
  | 'next_check'
  | 'reading_minutes'
>;

/** « le 24 novembre 2026 », or « entre le … et le … » when not all of the law of the guide was read that day. */
function formatReading({
  law_read_from: lawReadFrom,
  law_read: lawRead,
}: LawReadingHead): string | undefined {
  if (!lawRead) return undefined;
  const last = `le ${formatDate(lawRead)}`;
  return lawReadFrom && lawReadFrom < lawRead ? `entre le ${formatDate(lawReadFrom)} et ${last}` : last;
}

/** The line under the title: time to read, and whether a lawyer reviewed it. */
export function ReadingTime({ head }: { head: LawReadingHead }): ReactNode {
  const when = formatReading(head);
  return (
    <p className={`lc-row ${article.facts}`}>
      {head.reading_minutes !== undefined && (
        <span>
          <Translate id="site.guide.minutes" values={{ count: head.reading_minutes }}>
            {'Lecture : {count} min'}
          </Translate>
        </span>
      )}
      {when && (
        <span>
          <Translate id="site.guide.read" values={{ when }}>
            {'Droit lu {when}'}
          </Translate>
        </span>
      )}
      <ReviewStatus />
    </p>
  );
}

/** How the law of the guide was read: day, kind of reading, confidence, next check. */
export function LawReading({ head }: { head: LawReadingHead }): ReactNode {
  const when = formatReading(head);
  if (!when && !head.next_check && !head.law_none) return null;
  return (
    <section className="lc-notice" aria-labelledby="lecture-du-droit">
      <h2 className={article.smallTitle} id="lecture-du-droit">
        {head.law_none ? (
          <Translate id="site.guide.none">Aucun texte n’impose ce qui précède</Translate>
        ) : (
          <Translate id="site.guide.how">D’où viennent ces règles</Translate>
        )}
      </h2>
      {head.law_none && <p>{head.law_none}</p>}
      {when && head.law_reading === 'official' && (
        <p>
          <Translate id="site.guide.official" values={{ when }}>
            {'Textes officiels lus {when}.'}
          </Translate>
        </p>
      )}
      {when && head.law_reading !== 'official' && (
        <p>
          <Translate id="site.guide.secondary" values={{ when }}>
            {
              'Règles lues {when} dans des sources qui citent les textes ; les textes officiels eux-mêmes n’ont pas tous été ouverts. Suivez les liens officiels avant d’agir.'
            }
          </Translate>
        </p>
      )}
      {head.law_confidence === 'medium' && (
        <p>
          <Translate id="site.guide.medium">
            Certains points de ce guide sont à confirmer sur le texte.
          </Translate>
        </p>
      )}
      {head.next_check && (
        <p>
          <Translate id="site.guide.next" values={{ date: formatDate(head.next_check) }}>
            {'Prochaine vérification prévue : {date}.'}
          </Translate>
        </p>
      )}
    </section>
  );
}

/** When the guide came out, and when its substance last changed. */
export function Published({
  head: { published, updated },
}: {
  head: Pick<BuiltGuideHead, 'published' | 'updated'>;
}): ReactNode {
  if (!published) return null;
  return (
    <p className={article.facts}>
      <Translate id="site.guide.published" values={{ date: formatDate(published) }}>
        {'Publié le {date}.'}
      </Translate>
      {updated && (
        <>
          {' '}
          <Translate id="site.guide.updated" values={{ date: formatDate(updated) }}>
            {'Mis à jour le {date}.'}
          </Translate>
        </>
      )}
    </p>
  );
}
