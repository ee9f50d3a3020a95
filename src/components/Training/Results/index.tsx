import { type ReactNode, useEffect, useRef } from 'react';
import { drawUpAttestation } from '../../../training/attestation';
import type { CompiledCourse, ScenarioListing } from '../../../training/model';
import { shareOf } from '../../../training/progress';
import { findStanding, toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Bar from '../Bar';
import { useHost } from '../host';
import NameField from '../NameField';
import Notices from '../Notices';
import { focusInView } from '../Quiz/QuestionForm';
import { useHash } from '../useHash';
import { useProgress } from '../useProgress';
import { formatPoints, plural } from '../words';
import AttestationSheet from './AttestationSheet';
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

export const attestationHash = (course: string): string => `attestation-${course}`;

/** What one learner has done; the attestation of a course by its address. For the browser only. */
export default function Results({ courses, scenarios, version, lawDay }: ResultsProps): ReactNode {
  const { day, links, Anchor } = useHost();
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
  const begun = courses.filter(({ id }) => progress.courses[id] !== undefined);
  const exercises = Object.entries(progress.exercises);
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
        {begun.length === 0 ? (
          <p>
            Aucun parcours commencé sur cet appareil.{' '}
            {links.index && <Anchor href={links.index}>Choisir un parcours</Anchor>}
          </p>
        ) : (
          <ul className={styles.courses}>
            {begun.map((one) => {
              const standing = findStanding(one, progress.courses[one.id]);
              const { done, stages, points, passed, complete } = standing;
              return (
                <li key={one.id} className="lc-card lc-card--flat">
                  <h3>
                    {links.course ? <Anchor href={links.course(one.id)}>{one.title}</Anchor> : one.title}
                  </h3>
                  <Bar percent={(100 * done) / Math.max(1, stages.length)} />
                  <p className={styles.line}>
                    <span>
                      {done} sur {plural(stages.length, 'étape')}
                    </span>
                    {points.max > 0 && (
                      <span>
                        {formatPoints(points.points)} sur {formatPoints(points.max)} points (
                        {toPercent(shareOf(points))} %)
                      </span>
                    )}
                    <span className={`lc-badge ${passed ? 'lc-badge--positive' : ''}`}>
                      {passed && <Icon name="check" size={16} />}
                      {passed ? 'Réussi' : complete ? 'Terminé, pas encore réussi' : 'En cours'}
                    </span>
                  </p>
                  {passed && (
                    <a className="lc-button lc-button--small" href={`#${attestationHash(one.id)}`}>
                      <Icon name="medal" size={18} />
                      Attestation
                      <span className="lc-visually-hidden"> : {one.title}</span>
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </section>
      {exercises.length > 0 && (
        <section aria-labelledby="exercices">
          <h2 id="exercices">Mes exercices</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Exercice</th>
                <th scope="col">Meilleur essai</th>
                <th scope="col">Essais</th>
              </tr>
            </thead>
            <tbody>
              {exercises.map(([id, { best, attempts }]) => {
                const title = scenarios.find((one) => one.id === id)?.title ?? id;
                return (
                  <tr key={id}>
                    <th scope="row">
                      {links.exercise ? <Anchor href={links.exercise(id)}>{title}</Anchor> : title}
                      <span className={styles.soft}>{formatDate(best.day)}</span>
                    </th>
                    <td>
                      {formatPoints(best.points)} / {formatPoints(best.max)}
                    </td>
                    <td>{attempts}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <section className={styles.name} aria-labelledby="identite">
        <h2 id="identite">Mon nom</h2>
        <NameField learner={learner} />
      </section>
      <Files learner={learner} outline={{ courses: [...courses], scenarios, version }} />
    </div>
  );
}
