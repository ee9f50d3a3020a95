import type { ReactNode } from 'react';
import Retry from '../../Retry';
import { HostProvider } from '../../Training/host';
import Trainer from '../../Training/Trainer';
import { useModule } from '../../useModule';
import { useSiteHost } from '../useSiteHost';
import { loadAll } from './loadAll';

/** Several learners' results, on the site. */
export default function LiveTrainer(): ReactNode {
  const host = useSiteHost();
  const { module, failed, retry } = useModule(loadAll);
  if (!module) return <Retry error={failed} onRetry={retry} />;
  const { questions, index } = module;
  return (
    <HostProvider value={host}>
      <Trainer
        courses={index.courses}
        scenarios={index.scenarios}
        version={index.version}
        questions={questions}
        facts={index.facts}
      />
    </HostProvider>
  );
}
