import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useMemo } from 'react';
import { openStorage, writeItem } from '../../case/storage';
import { formatReturn, RETURN_KEY } from '../../training/returnPoint';
import { isSet } from '../../training/set';
import { createDeviceStore } from '../Training/deviceStore';
import type { TrainingHost } from '../Training/host';
import { attestationHash } from '../Training/Results/attestationHash';
import { setHash } from '../Training/Tasks/setHash';
import { useReaderDay } from '../useReaderDay';
import { createId } from './createId';
import ExerciseSlot from './ExerciseSlot';

const Anchor: TrainingHost['Anchor'] = ({ href, children, ...rest }) => (
  // Addresses come whole, with the site's base; the build checks those of guides, courses and exercises where they are made.
  <Link to={href} data-noBrokenLinkCheck {...rest}>
    {children}
  </Link>
);

/** The site as the views of training need it. For the browser only. */
export function useSiteHost(): TrainingHost {
  const day = useReaderDay();
  const base = useBaseUrl('/formation/');
  return useMemo(
    () => ({
      day,
      store: createDeviceStore(() => window.localStorage, createId, day),
      keptBy: 'device',
      links: {
        index: base,
        results: `${base}resultats/`,
        revision: `${base}revision/`,
        attestation: (course) => `${base}resultats/#${attestationHash(course)}`,
        course: (course) => (isSet(course) ? `${base}#${setHash(course)}` : `${base}${course}/`),
        exercise: (scenario) => `${base}exercices/${scenario}/`,
      },
      Anchor,
      Exercise: ExerciseSlot,
      onOpenGuide: (guide, { course, title, stage }) => {
        const storage = openStorage(() => window.sessionStorage);
        writeItem(storage, RETURN_KEY, formatReturn({ guide: guide.url, course, title, stage }));
      },
    }),
    [day, base],
  );
}
