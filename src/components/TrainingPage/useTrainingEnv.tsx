import Link from '@docusaurus/Link';
import { useMemo } from 'react';
import DraftButton from '../Draft/Button';
import type { TrainingEnv } from '../Training/env';
import { openStore } from '../Training/store';
import { useReaderDay } from '../useReaderDay';

/** Trees by way of the module that reaches any of them, so that a page holds none. */
const trees: TrainingEnv['trees'] = {
  loadTree: async (id) => (await import('~decision-trees/loaders')).default.loadTree(id),
  loadOutcomes: async (id) => (await import('~decision-trees/loaders')).default.loadOutcomes(id),
};

/** What training views need, on a page of the site. */
export function useTrainingEnv(): TrainingEnv {
  const day = useReaderDay();
  return useMemo(
    () => ({
      day,
      trees,
      store: openStore(),
      keptBy: 'device',
      renderLink: (path, words) => <Link to={path}>{words}</Link>,
      DraftReview: DraftButton,
    }),
    [day],
  );
}
