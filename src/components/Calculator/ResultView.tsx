import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CalculatorLaw, CalculatorResult } from '../../case/calculators/model';
import { typeset } from '../../trees/typeset';
import styles from './styles.module.css';

interface Props {
  answer: Extract<CalculatorResult, { ok: true }>;
  references: CalculatorLaw['references'];
}

/** The answer, its working line by line, and the texts it rests on. */
export default function ResultView({ answer, references }: Props): ReactNode {
  const cited = [...new Set(answer.lines.flatMap(({ law }) => law))];
  return (
    <div className="lc-notice lc-notice--positive">
      <p className={styles.headline}>{typeset(answer.headline)}</p>
      <p>
        <Translate id="calculator.working">Le calcul :</Translate>
      </p>
      <ol>
        {answer.lines.map(({ text }) => (
          <li key={text}>{typeset(text)}</li>
        ))}
      </ol>
      {answer.cautions.map((caution) => (
        <p key={caution}>{typeset(caution)}</p>
      ))}
      {cited.length > 0 && (
        <p className={styles.texts}>
          <Translate id="calculator.texts">Textes :</Translate>{' '}
          {cited.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={references[id]?.url}>{references[id]?.short ?? id}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
