import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../../training/model';
import { HostProvider } from '../../Training/host';
import Results from '../../Training/Results';
import { useSiteHost } from '../useSiteHost';

/** One learner's results, on the site. */
export default function LiveResults({ index }: { index: TrainingIndex }): ReactNode {
  const { courses, scenarios, version, day } = index;
  return (
    <HostProvider value={useSiteHost()}>
      <Results courses={courses} scenarios={scenarios} version={version} lawDay={day} />
    </HostProvider>
  );
}
