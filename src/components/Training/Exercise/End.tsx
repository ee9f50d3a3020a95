import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { APPROACH_WORDS } from '../../../case/approaches';
import type { CompiledScenario } from '../../../training/model';
import type { ExerciseAction, ExerciseState } from '../../../training/play';
import { type ExerciseScore, scoreExercise } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import Icon from '../../Icon';
import { TEXTS as TALK_TEXTS } from '../Conversation/texts';
import type { TrainingEnv } from '../env';
import Html from '../Html';
import Reply from '../Reply';
import { TEXTS } from '../texts';
import OutcomeView from './OutcomeView';
import Reviewed from './Reviewed';
import styles from './styles.module.css';
import Talk from './Talk';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  state: ExerciseState;
  env: TrainingEnv;
  after?: ReactNode;
  moved: boolean;
  onShowPassage(fact: string): void;
  onRestart(): void;
  onAct(action: ExerciseAction): unknown;
}

/** The end of an exercise: the points, the outcome, each answer, what to remember, and the reply to write. */
export default function End(props: Props): ReactNode {
  const { scenario, forest, state, env, after, moved, onShowPassage, onRestart } = props;
  const score = useMemo(() => scoreExercise(forest, scenario, state), [forest, scenario, state]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) title.current?.focus();
  }, [moved]);
  return (
    <div className={styles.end}>
      <section className="lc-card" aria-labelledby="resultat-titre">
        <h2 ref={title} tabIndex={-1} id="resultat-titre" className={styles.title}>
          {TEXTS.result}
        </h2>
        <Lacking {...{ forest, score }} />
        <Points score={score} total={scenario.asked.length} />
        <div className="lc-row lc-no-print">
          <button type="button" className="lc-button" onClick={onRestart}>
            {TEXTS.restart}
          </button>
          {after}
        </div>
      </section>
      <section className="lc-card" aria-labelledby="issue-titre">
        <h2 id="issue-titre" className={styles.title}>
          {TEXTS.outcome}
        </h2>
        <p className={score.approachRight ? styles.right : styles.wrong}>
          <Icon name={score.approachRight ? 'check' : 'objection'} size={20} />
          {tellApproach(scenario, state)}
        </p>
        <OutcomeView {...{ scenario, forest, env }} />
      </section>
      <section className="lc-card" aria-labelledby="reponses-titre">
        <h2 id="reponses-titre" className={styles.title}>
          {TEXTS.answers}
        </h2>
        <ol className={styles.review}>
          {score.facts.map((fact) => (
            <li key={fact.fact}>
              <Reviewed
                {...{ scenario, forest, onShowPassage }}
                score={fact}
                day={state.day}
                isOpen={!fact.isRight}
              />
            </li>
          ))}
        </ol>
      </section>
      <Talk isOver {...{ scenario, state }} onAct={props.onAct} />
      <Debrief {...{ scenario, state }} />
      {scenario.reply && (
        <Reply
          scenario={scenario.id}
          reply={scenario.reply}
          day={state.day}
          law={scenario.law}
          customer={scenario.customer}
          env={env}
        />
      )}
    </div>
  );
}

/** What to remember of the case, and its traps. */
function Debrief({ scenario, state }: Pick<Props, 'scenario' | 'state'>): ReactNode {
  const fill = { day: state.day, law: scenario.law };
  return (
    <section className="lc-card" aria-labelledby="retenir-titre">
      <h2 id="retenir-titre" className={styles.title}>
        {TEXTS.debrief}
      </h2>
      <Html html={scenario.debrief} {...fill} />
      <h3 className={styles.small}>{TEXTS.traps}</h3>
      <ul className={styles.traps}>
        {scenario.traps.map(({ trap, lesson }) => (
          <li key={trap}>
            <Html as="span" className={styles.trap} html={trap} {...fill} />
            <Html as="span" className={styles.about} html={lesson} {...fill} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was indispensable and was missed: without it no number of points is a pass. */
function Lacking({ forest, score }: { forest: Forest; score: ExerciseScore }): ReactNode {
  if (score.lacking.length === 0) return null;
  return (
    <div className="lc-notice lc-notice--danger" data-lacking={score.lacking.join(' ')}>
      <p>
        <strong>{TEXTS.lackingTitle}</strong> {TEXTS.lackingText}
      </p>
      <ul>
        {score.lacking.map((fact) => (
          <li key={fact}>{forest.defs[fact]?.question}</li>
        ))}
      </ul>
    </div>
  );
}

function tellApproach({ expected }: CompiledScenario, { approach }: ExerciseState): string {
  const name = APPROACH_WORDS[expected.approach].name.toLowerCase();
  if (approach === expected.approach) return TEXTS.approachRight;
  return approach === expected.now ? TEXTS.approachNow(name) : TEXTS.approachWrong(name);
}

function Points({ score, total }: { score: ExerciseScore; total: number }): ReactNode {
  const { points, max, found, approachRight, needless, useful, talk } = score;
  return (
    <>
      <p className={styles.points}>{TEXTS.points(points, max)}</p>
      <div className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * points) / max}%` }} />
      </div>
      <dl className={styles.parts}>
        <dt>{TEXTS.found}</dt>
        <dd>{TEXTS.foundValue(found, total)}</dd>
        <dt>{TEXTS.approach}</dt>
        <dd>{TEXTS.approachValue(approachRight)}</dd>
        {talk !== null && (
          <>
            <dt>{TALK_TEXTS.score}</dt>
            <dd>{TALK_TEXTS.scoreValue(talk)}</dd>
          </>
        )}
        <dt>{TEXTS.needless}</dt>
        <dd>{TEXTS.needlessValue(needless)}</dd>
        {useful > 0 && (
          <>
            <dt>{TEXTS.useful}</dt>
            <dd>{useful}</dd>
          </>
        )}
      </dl>
    </>
  );
}
