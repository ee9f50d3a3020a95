import { type ReactNode, useEffect, useState } from 'react';
import type { CourseStanding, StageStanding } from '../../../training/standing';
import Icon from '../../Icon';
import Bar from '../Bar';
import { formatMinutes, KIND_WORDS, plural, tellStage } from '../words';
import { INTRO_HASH, type Place, SUMMARY_HASH, stageHref } from './place';
import styles from './styles.module.css';

interface Props {
  standing: CourseStanding;
  place: Place;
}

/** The stages in their order, each with its state, and how far one has come. Folded on a phone. */
export default function Rail({ standing, place }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list folds whenever another stage is opened
  useEffect(() => setOpen(false), [place]);
  const { stages, done } = standing;
  const total = stages.length;
  const left = stages
    .filter(({ state }) => state !== 'done')
    .reduce((sum, { stage }) => sum + stage.minutes, 0);
  return (
    <nav className={`lc-no-print ${styles.rail}`} aria-label="Étapes du parcours">
      <div className={styles.railHead}>
        <p>
          <strong>
            {done} sur {plural(total, 'étape faite', 'étapes faites')}
          </strong>
          {left > 0 && <span className={styles.soft}> · encore {formatMinutes(left)} environ</span>}
        </p>
        <Bar percent={total === 0 ? 0 : (100 * done) / total} />
        <button
          type="button"
          className={`lc-button lc-button--small ${styles.toggle}`}
          aria-expanded={isOpen}
          aria-controls="etapes"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Masquer les étapes' : 'Voir les étapes'}
        </button>
      </div>
      <ol id="etapes" className={styles.stages} data-open={isOpen}>
        <li className={styles.edge}>
          <a href={`#${INTRO_HASH}`} aria-current={place === 'intro' ? 'step' : undefined}>
            <Icon name="compass" />
            <span>Présentation</span>
          </a>
        </li>
        {stages.map((standing, index) => (
          <Stage key={standing.stage.id} standing={standing} index={index} isCurrent={place === index} />
        ))}
        <li className={styles.edge}>
          <a href={`#${SUMMARY_HASH}`} aria-current={place === 'summary' ? 'step' : undefined}>
            <Icon name="medal" />
            <span>{standing.complete ? 'Bilan et attestation' : 'Bilan'}</span>
          </a>
        </li>
      </ol>
    </nav>
  );
}

interface StageProps {
  standing: StageStanding;
  index: number;
  isCurrent: boolean;
}

/** A stage, as a link: its title, what it is, how long it takes, where one stands. */
function Stage({ standing, index, isCurrent }: StageProps): ReactNode {
  const { stage, state, verdict } = standing;
  return (
    <li data-state={state}>
      <a href={stageHref(index)} aria-current={isCurrent ? 'step' : undefined}>
        <StateMark state={state} verdict={verdict} number={index + 1} />
        <span>
          <span className={styles.stageTitle}>{stage.title}</span>
          <span className={styles.stageMeta}>
            {KIND_WORDS[stage.kind]} · {formatMinutes(stage.minutes)} · <strong>{tellStage(standing)}</strong>
          </span>
        </span>
      </a>
    </li>
  );
}

interface MarkProps extends Pick<StageStanding, 'state' | 'verdict'> {
  number: number;
}

/** The state as a figure, a tick, or a turn to take again; the words beside it say the same. */
function StateMark({ state, verdict, number }: MarkProps): ReactNode {
  const isAgain = verdict === 'weak' || verdict === 'lacking';
  return (
    <span className={styles.state} data-state={state} data-again={isAgain} aria-hidden="true">
      {state === 'done' ? <Icon name={isAgain ? 'repeat' : 'check'} size={18} /> : number}
    </span>
  );
}
