import { type ReactNode, type Ref, useMemo } from 'react';
import { listAssignments } from '../../../training/assignment';
import type { CompiledCourse } from '../../../training/model';
import { type PersonSummary, summarize } from '../../../training/person';
import { findStanding, type StageStanding } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import { formatPoints, KIND_WORDS, plural, STATE_WORDS } from '../words';
import type { TrainerContent } from './content';
import { Exercises, Missed } from './PersonAnswers';
import styles from './styles.module.css';

interface Props {
  person: PersonSummary;
  /** sets included */
  courses: readonly CompiledCourse[];
  content: TrainerContent;
  headingRef: Ref<HTMLHeadingElement>;
}

/** One learner: what was asked, what was done, what was missed and how, what is owed again. Prints on its own. */
export default function Person({ person, courses, content, headingRef }: Props): ReactNode {
  const { day } = useHost();
  const { learner } = person;
  const fresh = useMemo(() => summarize(learner, content, day), [learner, content, day]);
  const begun = courses.filter(({ id }) => learner.courses[id] !== undefined);
  return (
    <div className={styles.page} data-person={learner.id}>
      <section aria-labelledby="personne">
        <div className="lc-row lc-no-print">
          <a className="lc-button lc-button--quiet" href="#qui">
            Revenir au groupe
          </a>
          <button type="button" className="lc-button" onClick={() => window.print()}>
            <Icon name="printer" />
            Imprimer
          </button>
        </div>
        <h2 id="personne" ref={headingRef} tabIndex={-1}>
          {learner.name || 'Sans nom'}
        </h2>
        <p className={styles.soft}>
          Identifiant {learner.id}
          {fresh.lastDay && ` · dernier travail le ${formatDate(fresh.lastDay)}`}
        </p>
        <Asked learner={learner} courses={courses} />
        <Owed person={fresh} content={content} />
      </section>
      {begun.map((course) => (
        <CourseTable key={course.id} course={course} learner={learner} />
      ))}
      <Missed learner={learner} content={content} />
      <Exercises learner={learner} content={content} />
    </div>
  );
}

/** What was asked of the learner, for which group and by which day. */
function Asked({ learner, courses }: Pick<PersonSummary, 'learner'> & Pick<Props, 'courses'>): ReactNode {
  const asked = listAssignments(learner);
  if (asked.length === 0) return null;
  return (
    <ul className={styles.asked}>
      {asked.map(({ id, assignment: { group, due } }) => (
        <li key={id}>
          {courses.find((course) => course.id === id)?.title ?? id}
          {group && <> · groupe « {group} »</>}
          {due && <> · pour le {formatDate(due)}</>}
        </li>
      ))}
    </ul>
  );
}

/** The cases that have changed since this learner knew them. */
function Owed({ person, content }: Pick<Props, 'person' | 'content'>): ReactNode {
  const { day } = useHost();
  const { questions, scenarios } = person.owed;
  if (questions.length + scenarios.length === 0)
    return <p>Rien à revoir : rien n’a changé de ce que cette personne a réussi.</p>;
  return (
    <div className="lc-notice lc-notice--warm" data-owed="">
      <p>
        <strong>À revoir : la règle a changé</strong>
      </p>
      <ul className={styles.list}>
        {scenarios.map((id) => (
          <li key={id}>Exercice : {content.scenarios.find((one) => one.id === id)?.title ?? id}</li>
        ))}
        {questions.map((id) => {
          const question = content.questions[id];
          return (
            question && <Html key={id} as="li" html={question.question} day={day} law={question.values} />
          );
        })}
      </ul>
    </div>
  );
}

/** The stages of a course, each with its state, points, tries and day. */
function CourseTable({
  course,
  learner,
}: Pick<PersonSummary, 'learner'> & { course: CompiledCourse }): ReactNode {
  const { stages, done } = findStanding(course, learner.courses[course.id], learner.guides);
  return (
    <section aria-labelledby={`parcours-${course.id}`}>
      <h3 id={`parcours-${course.id}`}>
        {course.title} : {done} sur {plural(stages.length, 'étape')}
      </h3>
      <table className={styles.failures}>
        <caption className="lc-visually-hidden">Étapes de {course.title}</caption>
        <thead>
          <tr>
            <th scope="col">Étape</th>
            <th scope="col">État</th>
            <th scope="col">Points</th>
            <th scope="col">Essais</th>
            <th scope="col">Jour</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((standing) => (
            <StageRow key={standing.stage.id} standing={standing} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StageRow({ standing }: { standing: StageStanding }): ReactNode {
  const { stage, best, attempts } = standing;
  return (
    <tr>
      <th scope="row">
        {stage.title}
        <span className={styles.soft}>{KIND_WORDS[stage.kind]}</span>
      </th>
      <td data-label="État">{tellState(standing)}</td>
      <td data-label="Points">
        {best && best.max > 0 ? `${formatPoints(best.points)} / ${formatPoints(best.max)}` : '–'}
      </td>
      <td data-label="Essais">{attempts}</td>
      <td data-label="Jour">{best ? formatDate(best.day) : '–'}</td>
    </tr>
  );
}

/** A guide that is done was declared read: whether it was opened is another thing. */
function tellState({ stage, state, opened, verdict }: StageStanding): string {
  if (stage.kind === 'guide') {
    const told = state === 'done' ? 'déclaré lu' : '';
    const seen = opened ? `ouvert le ${formatDate(opened)}` : told && 'jamais ouvert';
    return [told, seen].filter(Boolean).join(', ') || STATE_WORDS[state];
  }
  return verdict === 'weak' || verdict === 'lacking' ? VERDICTS[verdict] : STATE_WORDS[state];
}

const VERDICTS = {
  weak: 'fait, points insuffisants',
  lacking: 'fait, un point indispensable manque',
} as const;
