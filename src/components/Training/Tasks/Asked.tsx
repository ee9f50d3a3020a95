import type { ReactNode } from 'react';
import { leaveAssignment } from '../../../training/assignment';
import { tellMissing } from '../../../training/messages/results';
import type { TrainingIndex } from '../../../training/model';
import { isSet } from '../../../training/set';
import { findStanding } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Bar from '../Bar';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import { plural } from '../words';
import styles from './styles.module.css';
import { type AskedTask, listTasks } from './tasks';

interface Props {
  learner: Learner;
  index: TrainingIndex;
}

/** What a trainer asked of the learner, by the day at which it is due; nothing where nobody asked anything. */
export default function Asked({ learner, index }: Props): ReactNode {
  const tasks = listTasks(learner.progress, index);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="demande">
      <h2 id="demande">Demandé par votre formateur</h2>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskCard key={task.id} task={task} learner={learner} />
        ))}
      </ul>
    </section>
  );
}

function TaskCard({ task, learner }: { task: AskedTask; learner: Learner }): ReactNode {
  const { links, Anchor } = useHost();
  const { id, course, missing } = task;
  // A set is played on this very page: only a plain link tells it that the fragment has changed.
  const Way = isSet(id) ? 'a' : Anchor;
  const { courses, guides } = learner.progress;
  const { done, stages, passed } = findStanding(course, courses[id], guides);
  return (
    <li className={`lc-card lc-card--accent ${styles.task}`} data-task={id}>
      <h3>{course.title}</h3>
      <Terms task={task} />
      {missing > 0 && <p className={styles.soft}>{tellMissing(missing)}</p>}
      <Bar percent={(100 * done) / Math.max(1, stages.length)} />
      <p className={styles.soft}>
        {done} sur {plural(stages.length, 'étape faite', 'étapes faites')}
        {passed && ', réussi'}
      </p>
      <div className="lc-row">
        <Way className="lc-button lc-button--primary" href={links.course?.(id) ?? ''}>
          {done > 0 ? 'Reprendre' : 'Commencer'}
          <Icon name="arrow" />
        </Way>
        <button
          type="button"
          className="lc-button lc-button--quiet"
          onClick={() => learner.change((one) => leaveAssignment(one, id))}
        >
          Ne plus suivre
          <span className="lc-visually-hidden"> : {course.title}</span>
        </button>
      </div>
    </li>
  );
}

/** For which group, and by which day. */
function Terms({ task }: { task: AskedTask }): ReactNode {
  const { day } = useHost();
  const { group, due } = task.assignment;
  return (
    <p>
      {group && (
        <>
          Groupe <strong>{group}</strong>
        </>
      )}
      {group && due && ' · '}
      {due && (
        <>
          à finir pour le <strong>{formatDate(due)}</strong>
          {due < day && ' : ce jour est passé'}
        </>
      )}
    </p>
  );
}
