import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatDate } from '../../components/formatDate';
import ReviewStatus from '../../components/ReviewStatus';
import article from '../article.module.css';
import type { GuideFrontMatter } from './frontMatter';

/** « le 24 novembre 2026 », or « entre le … et le … » when not all of the law of the guide was read that day. */
function formatReading({ lawReadFrom, lawRead }: GuideFrontMatter): string | undefined {
  if (!lawRead) return undefined;
  const last = `le ${formatDate(lawRead)}`;
  return lawReadFrom && lawReadFrom < lawRead ? `entre le ${formatDate(lawReadFrom)} et ${last}` : last;
}

/** The line under the title: time to read, and whether a lawyer reviewed it. */
export function ReadingTime({ guide }: { guide: GuideFrontMatter }): ReactNode {
  const when = formatReading(guide);
  return (
    <p className={`lc-row ${article.facts}`}>
      {guide.readingMinutes !== undefined && (
        <span>
          <Translate id="site.guide.minutes" values={{ count: guide.readingMinutes }}>
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
export function LawReading({ guide }: { guide: GuideFrontMatter }): ReactNode {
  const when = formatReading(guide);
  if (!when && !guide.nextCheck && !guide.lawNone) return null;
  return (
    <section className="lc-notice" aria-labelledby="lecture-du-droit">
      <h2 className={article.smallTitle} id="lecture-du-droit">
        {guide.lawNone ? (
          <Translate id="site.guide.none">Aucun texte n’impose ce qui précède</Translate>
        ) : (
          <Translate id="site.guide.how">D’où viennent ces règles</Translate>
        )}
      </h2>
      {guide.lawNone && <p>{guide.lawNone}</p>}
      {when && guide.lawReading === 'official' && (
        <p>
          <Translate id="site.guide.official" values={{ when }}>
            {'Textes officiels lus {when}.'}
          </Translate>
        </p>
      )}
      {when && guide.lawReading !== 'official' && (
        <p>
          <Translate id="site.guide.secondary" values={{ when }}>
            {
              'Règles lues {when} dans des sources qui citent les textes ; les textes officiels eux-mêmes n’ont pas tous été ouverts. Suivez les liens officiels avant d’agir.'
            }
          </Translate>
        </p>
      )}
      {guide.lawConfidence === 'medium' && (
        <p>
          <Translate id="site.guide.medium">
            Certains points de ce guide sont à confirmer sur le texte.
          </Translate>
        </p>
      )}
      {guide.nextCheck && (
        <p>
          <Translate id="site.guide.next" values={{ date: formatDate(guide.nextCheck) }}>
            {'Prochaine vérification prévue : {date}.'}
          </Translate>
        </p>
      )}
    </section>
  );
}
