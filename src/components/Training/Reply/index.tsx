import { type ReactNode, useState } from 'react';
import type { CompiledReply, ScenarioCustomer } from '../../../training/model';
import { LONGEST_REPLY, type ReplyState } from '../../../training/reply';
import type { LawValues } from '../../../trees/model';
import type { TrainingEnv } from '../env';
import Html from '../Html';
import { TEXTS as COMMON, REPLY_TEXTS as TEXTS, VERDICT_WORDS } from '../texts';
import { KEPT } from '../words';
import Choose from './Choose';
import Rubric from './Rubric';
import styles from './styles.module.css';
import { useReply } from './useReply';
import Write from './Write';

interface Props {
  scenario: string;
  reply: CompiledReply;
  day: string;
  law: LawValues;
  customer: ScenarioCustomer;
  env: Pick<TrainingEnv, 'store' | 'keptBy' | 'DraftReview'>;
}

/** The reply workshop: choose a draft, write one’s own, compare it with the rubric, then see a model. */
export default function Reply({ scenario, reply, day, law, customer, env }: Props): ReactNode {
  const { DraftReview } = env;
  const [state, change, isKept] = useReply(scenario, reply, env.store);
  const [moved, setMoved] = useState(false);
  const act = (part: Partial<ReplyState> | null): void => {
    setMoved(true);
    change(part);
  };
  const fill = { day, law };
  const step = state.isWritten ? 3 : state.hasRead ? 2 : 1;
  const parts = { keptBy: env.keptBy, reply, state, act, change, moved, fill };
  return (
    <section className="lc-card" aria-labelledby="reponse-titre">
      <h2 id="reponse-titre" className={styles.title}>
        {TEXTS.title}
      </h2>
      <Html className={styles.task} html={reply.task} {...fill} />
      <ol className={`lc-js-only ${styles.steps}`}>
        {TEXTS.steps.map((name, index) => (
          <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      {!isKept && <p className="lc-notice lc-notice--caution">{KEPT.refused[env.keptBy]}</p>}
      {step === 1 && <Choose {...parts} />}
      {step === 2 && <Write {...parts} />}
      {step === 3 && (
        <Rubric
          {...parts}
          review={
            DraftReview && (
              <DraftReview
                text={state.text}
                to={customer}
                onUse={(text) => change({ text: text.slice(0, LONGEST_REPLY) })}
              />
            )
          }
        />
      )}
      {state.choice !== null && (
        <button
          type="button"
          className={`lc-button lc-button--quiet lc-no-print ${styles.restart}`}
          onClick={() => act(null)}
        >
          {TEXTS.restart}
        </button>
      )}
      <noscript>
        <ul className={styles.drafts}>
          {reply.choices.map(({ html, verdict, why }) => (
            <li key={html} className={styles.draft}>
              <Html html={html} {...fill} />
              <details>
                <summary>{COMMON.nojsAnswer}</summary>
                <p className={styles.verdict}>{VERDICT_WORDS[verdict]}</p>
                <Html as="p" html={why} {...fill} />
              </details>
            </li>
          ))}
        </ul>
        <details>
          <summary>{TEXTS.model}</summary>
          <Html html={reply.model} {...fill} />
        </details>
      </noscript>
    </section>
  );
}
