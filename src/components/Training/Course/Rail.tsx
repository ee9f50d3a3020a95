import { type ReactNode, useEffect, useState } from 'react';
import type { CourseStanding, StageStanding, StageState } from '../../../training/standing';
import Icon from '../../Icon';
import Bar from '../Bar';
import { formatMinutes, KIND_WORDS, plural, STATE_WORDS } from '../words';
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
function Stage({ standing: { stage, state, answered }, index, isCurrent }: StageProps): ReactNode {
  return (
    <li data-state={state}>
      <a href={stageHref(index)} aria-current={isCurrent ? 'step' : undefined}>
        <StateMark state={state} number={index + 1} />
        <span>
          <span className={styles.stageTitle}>{stage.title}</span>
          <span className={styles.stageMeta}>
            {KIND_WORDS[stage.kind]} · {formatMinutes(stage.minutes)} ·{' '}
            <strong>
              {STATE_WORDS[state]}
              {state === 'begun' && stage.kind === 'quiz' && ` (${answered} sur ${stage.questions.length})`}
            </strong>
          </span>
        </span>
      </a>
    </li>
  );
}

/** The state as a figure or a tick; the words beside it say the same. */
function StateMark({ state, number }: { state: StageState; number: number }): ReactNode {
  return (
    <span className={styles.state} data-state={state} aria-hidden="true">
      {state === 'done' ? <Icon name="check" size={18} /> : number}
    </span>
  );
}
