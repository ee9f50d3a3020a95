import type { ReactNode } from 'react';
import Retry from '../../Retry';
import { HostProvider } from '../../Training/host';
import Revision from '../../Training/Revision';
import { useModule } from '../../useModule';
import { useSiteHost } from '../useSiteHost';
import { loadAll } from './loadAll';

/** The points to see again, on the site. */
export default function LiveRevision(): ReactNode {
  const host = useSiteHost();
  const { module, failed, retry } = useModule(loadAll);
  if (!module) return <Retry error={failed} onRetry={retry} />;
  return (
    <HostProvider value={host}>
      <Revision questions={module.questions} scenarios={module.index.scenarios} />
    </HostProvider>
  );
}
