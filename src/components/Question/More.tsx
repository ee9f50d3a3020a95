import type { ReactNode } from 'react';
import { parseHelp } from '../../trees/help';
import type { CompiledFact, Facts } from '../../trees/model';
import RichText, { type TextSources } from '../RichText';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';
import { useUnfolded } from './useUnfolded';

interface Props {
  fact: CompiledFact;
  forest: TextSources;
  facts: Facts;
  /** true: something above the answers waits for this to be unfolded, where the window is narrow */
  hasOutlook: boolean;
}

/**
 * What is not needed at first sight: the rest of the help, that of each answer, and why the question is asked.
 *
 * On a narrow or touch screen the style sheet shows the helps of the answers, in their place, while this is open.
 */
export default function More({ fact, forest, facts, hasOutlook }: Props): ReactNode {
  const [isUnfolded, unfold] = useUnfolded();
  const [, more] = parseHelp(fact.help);
  const helps = (fact.options ?? []).map(({ id, label, help }) => ({ id, label, parts: parseHelp(help) }));
  const rests = helps.filter(({ parts: [, rest] }) => rest);
  const isEmpty = !more && !fact.why && rests.length === 0;
  const hasFolded = hasOutlook || helps.some(({ parts: [short] }) => short);
  if (isEmpty && !hasFolded) return null;
  const show = (html: string): ReactNode => <RichText html={html} forest={forest} facts={facts} />;
  return (
    <details
      className={`${styles.more} ${isEmpty ? styles.onlyAbove : ''}`}
      open={isUnfolded}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>{TEXTS.more}</summary>
      {more && show(more)}
      {rests.length > 0 && (
        <dl>
          {rests.map(({ id, label, parts: [, rest] }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{show(rest)}</dd>
            </div>
          ))}
        </dl>
      )}
      {fact.why && (
        <>
          <p className={styles.why}>{TEXTS.why}</p>
          {show(fact.why)}
        </>
      )}
    </details>
  );
}
