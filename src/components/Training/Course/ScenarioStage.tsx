import { type ReactNode, useState } from 'react';
import { finishStage, type Moment, noteExercise } from '../../../training/learn';
import type { CompiledStage } from '../../../training/model';
import { shareOf } from '../../../training/progress';
import { type StageStanding, toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import Ring from '../Ring';
import { CUSTOMER_WORDS, DIFFICULTY_WORDS } from '../texts';
import type { Learner } from '../useProgress';
import { formatPoints, plural } from '../words';
import styles from './styles.module.css';

interface Props {
  stage: Extract<CompiledStage, { kind: 'scenario' }>;
  standing: StageStanding | undefined;
  moment: Moment;
  learner: Learner;
  onNext: ReactNode;
}

const NOTICES = { good: 'positive', weak: 'caution', lacking: 'danger' } as const;
const VERDICTS = {
  good: ' : réussi',
  weak: ' : à refaire',
  lacking: ' : à refaire, l’indispensable manque',
} as const;

/** An exercise: told first, then played in place; its result goes into the record. */
export default function ScenarioStage({ stage, standing, moment, learner, onNext }: Props): ReactNode {
  const { day, Exercise } = useHost();
  const [isOpen, setOpen] = useState(false);
  const { scenario, feedback } = stage;
  const best = standing?.best;
  const verdict = standing?.verdict ?? 'good';
  return (
    <div className="lc-stack">
      <Html as="p" className={styles.lead} html={scenario.summary} day={day} />
      <ul className={`lc-row ${styles.badges}`}>
        <li className="lc-badge">{DIFFICULTY_WORDS[scenario.difficulty]}</li>
        <li className="lc-badge">{CUSTOMER_WORDS[scenario.customer]}</li>
        <li className="lc-badge">{plural(scenario.documents, 'document')}</li>
        <li className="lc-badge">{plural(scenario.questions, 'question')}</li>
      </ul>
      {best && (
        <div
          className={`lc-notice lc-notice--${NOTICES[verdict]} ${styles.result}`}
          role="status"
          data-verdict={verdict}
        >
          <Ring percent={toPercent(shareOf(best))} label="des points de l’exercice" />
          <p>
            <strong>
              {formatPoints(best.points)} sur {formatPoints(best.max)} points{VERDICTS[verdict]}
            </strong>
            <br />
            <span className={styles.soft}>
              {plural(standing?.attempts ?? 1, 'essai')}, le meilleur compte · {formatDate(best.day)}
            </span>
          </p>
          {onNext}
        </div>
      )}
      {isOpen ? (
        <Exercise
          scenario={scenario.id}
          feedback={feedback}
          onFinish={(result) => {
            const points = { points: result.score, max: result.max };
            learner.change((one) =>
              finishStage(noteExercise(one, result, moment.version), moment, points, result.lacking),
            );
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className={`lc-button${best ? '' : ' lc-button--primary'}`}
            onClick={() => setOpen(true)}
          >
            <Icon name={best ? 'repeat' : 'folder'} />
            {best ? 'Relire mes corrections ou refaire l’exercice' : 'Ouvrir le dossier et commencer'}
          </button>
        </p>
      )}
    </div>
  );
}
