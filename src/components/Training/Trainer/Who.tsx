import type { ReactNode } from 'react';
import { type CourseCell, tabulateCourses } from '../../../training/cohort';
import type { CompiledCourse } from '../../../training/model';
import { type Progress, shareOf } from '../../../training/progress';
import { toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Bar from '../Bar';
import { plural } from '../words';
import styles from './styles.module.css';

interface Props {
  learners: readonly Progress[];
  courses: readonly CompiledCourse[];
}

/** Who has done what: a row for each person, a column for each course; cards on a phone. */
export default function Who({ learners, courses }: Props): ReactNode {
  const rows = tabulateCourses(learners, courses);
  return (
    <section aria-labelledby="qui">
      <h2 id="qui">Qui a fait quoi</h2>
      <table className={styles.who}>
        <thead>
          <tr>
            <th scope="col">Personne</th>
            {courses.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">Exercices</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ learner, cells }) => (
            <tr key={learner.id}>
              <th scope="row">
                {learner.name || 'Sans nom'}
                <span className={styles.soft}>{learner.id}</span>
              </th>
              {cells.map((cell, index) => (
                <td key={courses[index]?.id} data-label={courses[index]?.title}>
                  <CellView cell={cell} />
                </td>
              ))}
              <td data-label="Exercices">{Object.keys(learner.exercises).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellView({ cell }: { cell: CourseCell | null }): ReactNode {
  if (!cell) return <span className={styles.soft}>pas commencé</span>;
  const { done, total, points, passed, completedOn } = cell;
  return (
    <>
      <Bar percent={(100 * done) / Math.max(1, total)} />
      <span>
        {done} sur {plural(total, 'étape')}
        {points.max > 0 && ` · ${toPercent(shareOf(points))} %`}
      </span>
      {passed && (
        <span className={styles.passed}>
          <Icon name="check" size={16} /> Réussi le {formatDate(completedOn)}
        </span>
      )}
      {passed === false && <span>Terminé, pas encore réussi</span>}
    </>
  );
}
