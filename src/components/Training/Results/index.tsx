import { type ReactNode, useEffect, useRef } from 'react';
import { drawUpAttestation } from '../../../training/attestation';
import type { CompiledCourse, ScenarioListing } from '../../../training/model';
import { toPercent } from '../../../training/standing';
import { useHost } from '../host';
import NameField from '../NameField';
import Notices from '../Notices';
import { focusInView } from '../Quiz/QuestionForm';
import { useHash } from '../useHash';
import { useProgress } from '../useProgress';
import AttestationSheet from './AttestationSheet';
import { attestationHash } from './attestationHash';
import Courses from './Courses';
import Exercises from './Exercises';
import Files from './Files';
import styles from './styles.module.css';

export interface ResultsProps {
  courses: readonly CompiledCourse[];
  scenarios: readonly ScenarioListing[];
  /** version of all the content */
  version: string;
  /** the day of the build: the law stands at it */
  lawDay: string;
}

/** What one learner has done; the attestation of a course by its address. For the browser only. */
export default function Results({ courses, scenarios, version, lawDay }: ResultsProps): ReactNode {
  const { day } = useHost();
  const learner = useProgress();
  const { progress } = learner;
  const hash = useHash();
  const heading = useRef<HTMLHeadingElement>(null);
  const course = courses.find(({ id }) => hash === attestationHash(id));
  const attestation = course && drawUpAttestation(course, progress, { lawDay, drawnUp: day });
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
        <AttestationSheet attestation={attestation} learner={learner} headingRef={heading} />
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
      <Files learner={learner} outline={{ courses: [...courses], scenarios, version }} />
    </div>
  );
}
