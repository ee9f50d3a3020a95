import { type ReactNode, useEffect, useRef, useState } from 'react';
import { finishStage, type Moment } from '../../../training/learn';
import type { CompiledCourse, CompiledStage } from '../../../training/model';
import type { StageStanding } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
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
  const { day, Anchor, Guide, onOpenGuide } = useHost();
  const [isFresh, setFresh] = useState(false);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) done.current?.focus();
  }, [isFresh]);
  const { guide, why, minutes } = stage;
  const best = standing?.best;
  return (
    <div className="lc-stack">
      <Html as="p" className={styles.lead} html={why} day={day} />
      {guide.description && <p>{guide.description}</p>}
      {Guide ? (
        <Guide guide={guide} />
      ) : (
        <p>
          <Anchor
            className={`lc-button${best ? '' : ' lc-button--primary'}`}
            href={guide.url}
            onClick={() => onOpenGuide?.(guide, { course: course.id, title: course.title, stage: index + 1 })}
          >
            <Icon name="book" />
            {best ? 'Relire le guide' : `Lire le guide, ${formatMinutes(minutes)}`}
          </Anchor>
        </p>
      )}
      {best ? (
        <div ref={done} tabIndex={-1} className={`lc-notice lc-notice--positive ${styles.read}`}>
          <p>
            <Icon name="check" /> Guide lu le {formatDate(best.day)}.
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
              learner.change((one) => finishStage(one, moment, { points: 0, max: 0 }));
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
