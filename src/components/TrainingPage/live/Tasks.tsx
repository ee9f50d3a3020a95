import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../../training/model';
import { HostProvider } from '../../Training/host';
import Tasks from '../../Training/Tasks';
import { useSiteHost } from '../useSiteHost';
import { useTrainingEnv } from '../useTrainingEnv';
import { loadPrints, loadQuestions } from './loadAll';
import { prepareCourse } from './prepareCourse';

interface Props {
  index: TrainingIndex;
  onPlay(isPlaying: boolean): void;
}

/** What concerns this learner among all courses, on the site. */
export default function LiveTasks({ index, onPlay }: Props): ReactNode {
  const { trees } = useTrainingEnv();
  return (
    <HostProvider value={useSiteHost()}>
      <Tasks
        {...{ index, loadPrints, loadQuestions, onPlay }}
        prepare={(course) => prepareCourse(course, trees)}
      />
    </HostProvider>
  );
}
