import { type ReactNode, useEffect, useRef, useState } from 'react';
import { finishStage, type Moment, noteGuide } from '../../../training/learn';
import type { CompiledCourse, CompiledStage } from '../../../training/model';
import type { StageStanding } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import GuideAnchor from '../Quiz/GuideAnchor';
import type { Learner } from '../useProgress';
import { formatMinutes } from '../words';
import styles from './styles.module.css';

interface Props {
  stage: Extract<CompiledStage, { kind: 'guide' }>;
  standing: StageStanding | undefined;
  course: CompiledCourse;
  index: number;
  moment: Moment;
  learner: Learner;
  onNext: ReactNode;
}

/** A guide to read: on its own page, which leads back here, or in place where the host has it. */
export default function GuideStage(props: Props): ReactNode {
  const { stage, standing, course, index, moment, learner, onNext } = props;
  const { day, Guide } = useHost();
  const [isFresh, setFresh] = useState(false);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) done.current?.focus();
  }, [isFresh]);
  const { guide, why, minutes } = stage;
  const best = standing?.best;
  const opened = standing?.opened ?? null;
  const from = { course: course.id, title: course.title, stage: index + 1 };
  const { change } = learner;
  const isInPlace = Guide !== undefined;
  // Shown in place, it is opened with its stage.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the stage is shown
  useEffect(() => {
    if (isInPlace) change((one) => noteGuide(one, guide.id, day));
  }, []);
  return (
    <div className="lc-stack">
      <Html as="p" className={styles.lead} html={why} day={day} />
      {guide.description && <p>{guide.description}</p>}
      {Guide ? (
        <Guide guide={guide} />
      ) : (
        <p>
          <GuideAnchor
            className={`lc-button${best ? '' : ' lc-button--primary'}`}
            {...{ guide, learner, from }}
          >
            <Icon name="book" />
            {best ? 'Relire le guide' : `Lire le guide, ${formatMinutes(minutes)}`}
          </GuideAnchor>
        </p>
      )}
      {best ? (
        <div ref={done} tabIndex={-1} className={`lc-notice lc-notice--positive ${styles.read}`}>
          <p>
            <Icon name="check" /> Guide déclaré lu le {formatDate(best.day)}
            {opened === null ? ', sans avoir été ouvert d’ici.' : `, ouvert le ${formatDate(opened)}.`}
          </p>
          {onNext}
        </div>
      ) : (
        <div className={styles.tick}>
          <button
            type="button"
            className="lc-button"
            onClick={() => {
              setFresh(true);
              change((one) => finishStage(one, moment, { points: 0, max: 0 }));
            }}
          >
            <Icon name="check" />
            J’ai lu ce guide
          </button>
          {!Guide && <span className={styles.soft}>Un lien en haut du guide vous ramène ici.</span>}
        </div>
      )}
    </div>
  );
}
