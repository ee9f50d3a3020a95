import { type ReactNode, useEffect, useMemo } from 'react';
import { openStorage, readItem, writeItem } from '../../../case/storage';
import type {
  CompiledCourse,
  CompiledQuizQuestion,
  TrainingIndex,
  TrainingPrints,
} from '../../../training/model';
import Notices from '../Notices';
import { TRAINING_PREFIX } from '../store';
import { useHash } from '../useHash';
import { useProgress } from '../useProgress';
import Asked from './Asked';
import Opened from './Opened';
import Owed from './Owed';
import SetPlayer from './SetPlayer';
import styles from './styles.module.css';
import { listSets } from './tasks';

interface Props {
  index: TrainingIndex;
  loadPrints(): Promise<TrainingPrints>;
  loadQuestions(): Promise<Record<string, CompiledQuizQuestion>>;
  prepare(course: CompiledCourse): Promise<void>;
  /** tells that a set is being played, and the rest of the page may step back */
  onPlay(isPlaying: boolean): void;
}

/** What concerns this learner on the page of all courses: a trainer's link, what is asked, what has changed. */
export default function Tasks(props: Props): ReactNode {
  const { index, loadPrints, loadQuestions, prepare, onPlay } = props;
  const learner = useProgress();
  const hash = useHash();
  const played = usePlayed(hash);
  const course = useMemo(
    () => listSets(learner.progress, index).find(({ id }) => id === played),
    [learner.progress, index, played],
  );
  const isPlaying = course !== undefined;
  useEffect(() => onPlay(isPlaying), [onPlay, isPlaying]);
  if (course) return <SetPlayer course={course} load={loadQuestions} prepare={prepare} />;
  return (
    <div className={styles.all} data-ready="">
      <Notices learner={learner} />
      <Opened hash={hash} learner={learner} index={index} />
      <Asked learner={learner} index={index} />
      <Owed progress={learner.progress} load={loadPrints} />
    </div>
  );
}

const PLAYED_KEY = `${TRAINING_PREFIX}serie`;

/** The set that the address names; a stage of it leaves the name to this tab. Null: none. */
function usePlayed(hash: string): string | null {
  const storage = useMemo(() => openStorage(() => window.sessionStorage), []);
  const named = /^serie=([a-z0-9-]{1,60})$/.exec(hash)?.[1];
  const isInside = named !== undefined || /^(?:etape-\d{1,3}|bilan|debut)$/.test(hash);
  useEffect(() => {
    if (named !== undefined) writeItem(storage, PLAYED_KEY, named);
  }, [named, storage]);
  return named ?? (isInside ? readItem(storage, PLAYED_KEY) : null);
}
