import type { ReactNode } from 'react';
import type { CompiledScenario } from '../../../training/model';
import Script from '../Conversation/Script';
import type { TrainingEnv } from '../env';
import Html from '../Html';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  day: string;
  renderLink: TrainingEnv['renderLink'];
}

/**
 * The exercise to be read where no script runs: each question, its answer folded.
 *
 * Browsers that run scripts never render what is inside `noscript`.
 */
export default function Reading({ scenario, day, renderLink }: Props): ReactNode {
  const { asked, facts, expected, debrief, law } = scenario;
  const fill = { day, law };
  const { tree, id, title } = expected.outcome;
  return (
    <noscript>
      <div className="lc-card">
        <p>{TEXTS.nojs}</p>
        <ol className={styles.review}>
          {asked.map(({ fact }) => (
            <li key={fact.id}>
              <p className={styles.choice}>{fact.question}</p>
              {fact.options && (
                <ul>
                  {fact.options.map((option) => (
                    <li key={option.id}>{option.label}</li>
                  ))}
                </ul>
              )}
              <details className={styles.reviewed}>
                <summary>{TEXTS.nojsAnswer}</summary>
                <Html as="p" className={styles.choice} html={facts[fact.id]?.answer ?? ''} {...fill} />
                <Html as="p" html={facts[fact.id]?.why ?? ''} {...fill} />
              </details>
            </li>
          ))}
        </ol>
        <details className={styles.reviewed}>
          <summary>{TEXTS.nojsOutcome}</summary>
          <p>{renderLink(`/arbres/${tree}/plan/#${id}`, title)}</p>
          <Html html={debrief} {...fill} />
        </details>
        {scenario.conversation && <Script conversation={scenario.conversation} fill={fill} isFolded />}
      </div>
    </noscript>
  );
}
