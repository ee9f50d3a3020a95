import type { ReactNode } from 'react';
import type { CompiledFact } from '../../trees/model';
import Icon from '../Icon';
import RichText from '../RichText';
import type { CaseView } from '../session/run';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';

interface Props {
  one: CaseView;
  fact: CompiledFact;
  /** true: the question itself stands nowhere else */
  hasQuestion: boolean;
}

/** What the words mean, folded: on a call it is opened when a reply is hard to place. */
export default function Precise({ one: { forest, facts }, fact, hasQuestion }: Props): ReactNode {
  const helps = (fact.options ?? []).filter(({ help }) => help);
  const show = (html: string): ReactNode => <RichText html={html} forest={forest} facts={facts} />;
  if (!hasQuestion && !fact.help && helps.length === 0 && !fact.unknown) return null;
  return (
    <details className={styles.precise}>
      <summary aria-label={TEXTS.precise}>
        <Icon name="info" />
      </summary>
      {hasQuestion && (
        <p>
          <strong>{fact.question}</strong>
        </p>
      )}
      {fact.help && show(fact.help)}
      {helps.length > 0 && (
        <dl>
          {helps.map(({ id, label, help = '' }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{show(help)}</dd>
            </div>
          ))}
        </dl>
      )}
      {fact.unknown && (
        <>
          <p>
            <strong>Où trouver la réponse</strong>
          </p>
          {show(fact.unknown)}
        </>
      )}
    </details>
  );
}
