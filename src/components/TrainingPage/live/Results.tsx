import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../../training/model';
import { HostProvider } from '../../Training/host';
import Results from '../../Training/Results';
import { useOperator } from '../../useOperator';
import { useSiteHost } from '../useSiteHost';
import { loadPrints } from './loadAll';

/** One learner's results, on the site. */
export default function LiveResults({ index }: { index: TrainingIndex }): ReactNode {
  const { site } = useOperator();
  return (
    <HostProvider value={useSiteHost()}>
      <Results index={index} site={site.name} loadPrints={loadPrints} />
    </HostProvider>
  );
}
