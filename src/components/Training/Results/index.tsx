import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { drawUpAttestation } from '../../../training/attestation';
import type { TrainingIndex, TrainingPrints } from '../../../training/model';
import { listOwed } from '../../../training/owed';
import { toPercent } from '../../../training/standing';
import { useModule } from '../../useModule';
import { useHost } from '../host';
import NameField from '../NameField';
import Notices from '../Notices';
import { focusInView } from '../Quiz/QuestionForm';
import Asked from '../Tasks/Asked';
import Owed from '../Tasks/Owed';
import { listSets } from '../Tasks/tasks';
import { useHash } from '../useHash';
import { useProgress } from '../useProgress';
import AttestationSheet from './AttestationSheet';
import { attestationHash } from './attestationHash';
import Courses from './Courses';
import Exercises from './Exercises';
import Files from './Files';
import styles from './styles.module.css';

export interface ResultsProps {
  index: TrainingIndex;
  /** the name of this site, which attestations carry */
  site: string;
  /** fetches what tells that something has changed; the same function at each render */
  loadPrints(): Promise<TrainingPrints>;
}

/** What one learner has done; the attestation of a course by its address. For the browser only. */
export default function Results({ index, site, loadPrints }: ResultsProps): ReactNode {
  const { scenarios, version, day: lawDay } = index;
  const { day } = useHost();
  const learner = useProgress();
  const { progress } = learner;
  const hash = useHash();
  const heading = useRef<HTMLHeadingElement>(null);
  const courses = useMemo(() => [...index.courses, ...listSets(progress, index)], [index, progress]);
  const course = courses.find(({ id }) => hash === attestationHash(id));
  const { module: prints } = useModule(course ? loadPrints : null);
  const owed = prints ? { owed: listOwed(progress, prints, day) } : {};
  const attestation = course && drawUpAttestation(course, progress, { lawDay, drawnUp: day, ...owed });
  const isSheet = attestation !== undefined && attestation !== null;
  const wasSheet = useRef(isSheet);
  useEffect(() => {
    if (wasSheet.current !== isSheet) focusInView(heading.current);
    wasSheet.current = isSheet;
  }, [isSheet]);

  if (attestation)
    return (
      <div data-ready="">
        <Notices learner={learner} />
        <AttestationSheet {...{ attestation, learner, site }} headingRef={heading} />
      </div>
    );
  return (
    <div className={styles.page} data-ready="">
      <Notices learner={learner} />
      {course && (
        <p className="lc-notice lc-notice--caution" role="status">
          L’attestation de « {course.title} » n’est pas encore disponible : il faut finir le parcours et
          atteindre {toPercent(course.passMark)} % des points.
        </p>
      )}
      <Asked learner={learner} index={index} />
      <Owed progress={progress} load={loadPrints} />
      <section aria-labelledby="parcours">
        <h2 id="parcours" ref={heading} tabIndex={-1}>
          Mes parcours
        </h2>
        <Courses courses={courses} progress={progress} />
      </section>
      <Exercises scenarios={scenarios} progress={progress} />
      <section className={styles.name} aria-labelledby="identite">
        <h2 id="identite">Mon nom</h2>
        <NameField learner={learner} />
      </section>
      <Files learner={learner} outline={{ courses, scenarios, version }} />
    </div>
  );
}
