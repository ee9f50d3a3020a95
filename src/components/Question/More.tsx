import type { ReactNode } from 'react';
import { parseHelp } from '../../trees/help';
import type { CompiledFact, Facts } from '../../trees/model';
import RichText, { type TextSources } from '../RichText';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

interface Props {
  fact: CompiledFact;
  forest: TextSources;
  facts: Facts;
}

/** What is not needed at first sight: the rest of the help, that of each answer, and why the question is asked. */
export default function More({ fact, forest, facts }: Props): ReactNode {
  const [, more] = parseHelp(fact.help);
  const options = (fact.options ?? []).flatMap(({ id, label, help }) => {
    const [, rest] = parseHelp(help);
    return rest ? [{ id, label, rest }] : [];
  });
  if (!more && !fact.why && options.length === 0) return null;
  const show = (html: string): ReactNode => <RichText html={html} forest={forest} facts={facts} />;
  return (
    <details className={styles.more}>
      <summary>{TEXTS.more}</summary>
      {more && show(more)}
      {options.length > 0 && (
        <dl>
          {options.map(({ id, label, rest }) => (
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
