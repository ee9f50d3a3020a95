import { type ReactNode, useMemo } from 'react';
import Retry from '../../Retry';
import { HostProvider } from '../../Training/host';
import Trainer from '../../Training/Trainer';
import { useModule } from '../../useModule';
import { useSiteHost } from '../useSiteHost';
import { loadAll } from './loadAll';

/** What the page shows of many learners: the words of what they answered, too. */
async function loadContent() {
  const [{ questions, index }, answers] = await Promise.all([
    loadAll(),
    import('~training/loaders').then(({ default: loaders }) => loaders.loadAnswers()),
  ]);
  return { index, questions, answers, scenarios: index.scenarios };
}

/** Several learners' results, on the site. */
export default function LiveTrainer(): ReactNode {
  const host = useSiteHost();
  const { module: content, failed, retry } = useModule(loadContent);
  const view = useMemo(() => content && <Trainer content={content} />, [content]);
  if (!view) return <Retry error={failed} onRetry={retry} />;
  return <HostProvider value={host}>{view}</HostProvider>;
}
