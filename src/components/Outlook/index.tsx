import { Fragment, type ReactNode, useCallback, useMemo } from 'react';
import { findOutlook } from '../../case/outlook';
import type { TreeLoader } from '../session/loader';
import type { QuestionPosition } from '../session/position';
import type { CaseView } from '../session/useSession';
import { useModule } from '../useModule';
import styles from './styles.module.css';

interface Props {
  one: CaseView;
  question: QuestionPosition;
  loader: TreeLoader;
}

const TEXTS = {
  /** @param ends - how many outcomes are still possible, a count */
  possible: (ends: number): string =>
    ends === 1 ? 'Un seul conseil possible' : `${ends}\u00a0conseils possibles`,
  common: (approach: string): string => `Dans tous les cas\u00a0: ${approach}`,
  day: (day: string): string => `Délai à surveiller\u00a0: ${day}`,
  safe: (act: string): string => `Dès aujourd’hui\u00a0: ${act}`,
};

/** The first question whose line says what is safe today: later ones need not say it again. */
const FIRST = 3;

/**
 * What may still come, in one line under the question: how many outcomes or the approach common to them, the nearest
 * legal day that the answers give, and what is safe today.
 *
 * It is no live region: a question is announced once, by the focus on its title, and this is read after it.
 */
export default function Outlook({ one: { forest, done }, question, loader }: Props): ReactNode {
  const { place, number, ahead } = question;
  const { tree } = place;
  const load = useCallback(async () => ({ [tree]: await loader.loadOutcomes(tree) }), [loader, tree]);
  const { module: contents } = useModule(load);
  const found = useMemo(
    () => findOutlook(ahead, contents ?? {}, forest, done.facts),
    [contents, ahead, forest, done],
  );
  if (ahead.ends === 0) return null;
  const parts = [
    { text: found.common === null ? TEXTS.possible(ahead.ends) : TEXTS.common(found.common) },
    ...(found.day === null ? [] : [{ text: TEXTS.day(found.day), className: styles.day }]),
    ...(found.safe === null
      ? []
      : [{ text: TEXTS.safe(found.safe), className: number === FIRST ? undefined : styles.again }]),
  ];
  return (
    <p className={`lc-no-print ${styles.outlook}`}>
      {parts.map(({ text, className }) => (
        <Fragment key={text}>
          <span className={className}>{text}</span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
