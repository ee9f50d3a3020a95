import type { ReactNode } from 'react';
import { takeFirstSentence } from '../../case/firstSentence';
import type { OutcomeView } from '../../case/outcomeView';
import { typeset } from '../../trees/typeset';
import RichText, { FilledText } from '../RichText';
import type { TreeLoader } from '../session/loader';
import Side from './Side';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';
import type { CallView } from './useCall';
import { useEnds } from './useEnds';
import { speak } from './useWords';

/** What not to say, what may be offered, the law in a line. */
export default function Guard({ view, loader }: { view: CallView; loader: TreeLoader }): ReactNode {
  const { one, words, asked } = view;
  const { views } = useEnds(one, loader);
  const [end] = views.length === 1 ? views : [];
  const isEnd = asked === null && end !== undefined;
  const { avoid } = asked
    ? speak(words, one, asked.tree, { question: asked.id, fact: asked.fact })
    : end
      ? speak(words, one, end.place.tree, { outcome: end.place.id })
      : { avoid: [] };
  const offers = isEnd ? listOffers(end) : [];
  return (
    <>
      <Side title={TEXTS.avoid}>
        <ul className={styles.avoid}>
          {avoid.length > 0 ? (
            avoid.map((html) => (
              <li key={html}>
                <FilledText as="span" html={html} />
              </li>
            ))
          ) : (
            <li>{TEXTS.neverSay}</li>
          )}
        </ul>
      </Side>
      <Side title={TEXTS.offer}>
        {offers.length > 0 ? (
          <ul className={styles.offers}>
            {offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.quiet}>{isEnd ? TEXTS.noOffer : TEXTS.nothingYet}</p>
        )}
      </Side>
      <Side title={TEXTS.law}>{isEnd ? <Law end={end} /> : <Why view={view} />}</Side>
    </>
  );
}

/** Guides that tell how to give; those on insurance and on sums tell how to count. */
const GIVING = new Set([
  'compensation/geste-commercial-et-avoir',
  'compensation/quand-et-comment-compenser',
  'compensation/offre-de-compromis',
]);

/** What the steps of an outcome offer. */
function listOffers({ steps }: OutcomeView): string[] {
  return steps.flatMap(({ title, guide }) => (guide && GIVING.has(guide.id) ? [title] : []));
}

/** The first text that the advice rests on, and what it says in a few words. */
function Law({ end: { law, lawNone } }: { end: OutcomeView }): ReactNode {
  const [first] = law;
  if (!first) return <FilledText className={styles.quiet} html={lawNone ?? ''} />;
  return (
    <p className={styles.law}>
      <a href={first.url}>{first.short}</a>
      {typeset(` : ${first.about}`)}
    </p>
  );
}

/** While questions are asked: why this one is. */
function Why({ view: { one, asked } }: { view: CallView }): ReactNode {
  const why = asked ? one.forest.defs[asked.fact]?.why : undefined;
  if (!why) return <p className={styles.quiet}>{TEXTS.lawLater}</p>;
  return (
    <RichText
      as="p"
      className={styles.law}
      html={takeFirstSentence(why)}
      forest={one.forest}
      facts={one.done.facts}
    />
  );
}
