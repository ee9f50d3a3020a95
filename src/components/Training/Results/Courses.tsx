import type { ReactNode } from 'react';
import type { CompiledCourse } from '../../../training/model';
import { type Progress, shareOf } from '../../../training/progress';
import { findStanding, toPercent } from '../../../training/standing';
import Icon from '../../Icon';
import Bar from '../Bar';
import { useHost } from '../host';
import { formatPoints, plural } from '../words';
import { attestationHash } from './attestationHash';
import styles from './styles.module.css';

interface Props {
  courses: readonly CompiledCourse[];
  progress: Progress;
}

/** The courses begun on this device, and how far each has come. */
export default function Courses({ courses, progress }: Props): ReactNode {
  const { links, Anchor } = useHost();
  const begun = courses.filter(({ id }) => progress.courses[id] !== undefined);
  if (begun.length === 0)
    return (
      <p>
        Aucun parcours commencé sur cet appareil.{' '}
        {links.index && <Anchor href={links.index}>Choisir un parcours</Anchor>}
      </p>
    );
  return (
    <ul className={styles.courses}>
      {begun.map((course) => (
        <Begun key={course.id} course={course} progress={progress} />
      ))}
    </ul>
  );
}

/** A course begun: stages done, points, what its end gives. */
function Begun({ course, progress }: { course: CompiledCourse; progress: Progress }): ReactNode {
  const { links, Anchor } = useHost();
  const { done, stages, points, passed, complete } = findStanding(
    course,
    progress.courses[course.id],
    progress.guides,
  );
  return (
    <li className="lc-card lc-card--flat">
      <h3>{links.course ? <Anchor href={links.course(course.id)}>{course.title}</Anchor> : course.title}</h3>
      <Bar percent={(100 * done) / Math.max(1, stages.length)} />
      <p className={styles.line}>
        <span>
          {done} sur {plural(stages.length, 'étape')}
        </span>
        {points.max > 0 && (
          <span>
            {formatPoints(points.points)} sur {formatPoints(points.max)} points ({toPercent(shareOf(points))}{' '}
            %)
          </span>
        )}
        <span className={`lc-badge ${passed ? 'lc-badge--positive' : ''}`}>
          {passed && <Icon name="check" size={16} />}
          {passed ? 'Réussi' : complete ? 'Terminé, pas encore réussi' : 'En cours'}
        </span>
      </p>
      {passed && (
        <a className="lc-button lc-button--small" href={`#${attestationHash(course.id)}`}>
          <Icon name="medal" size={18} />
          Attestation
          <span className="lc-visually-hidden"> : {course.title}</span>
        </a>
      )}
    </li>
  );
}
