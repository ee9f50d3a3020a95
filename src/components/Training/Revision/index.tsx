import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import type { CompiledQuizQuestion, ScenarioListing } from '../../../training/model';
import { listOwed } from '../../../training/owed';
import { findNextDue, listDue } from '../../../training/repetition';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import { useHost } from '../host';
import Notices from '../Notices';
import { focusInView } from '../Quiz/QuestionForm';
import SeeAgain from '../Quiz/SeeAgain';
import { useProgress } from '../useProgress';
import { plural } from '../words';
import styles from './styles.module.css';

export interface RevisionProps {
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  scenarios: readonly ScenarioListing[];
}

/** The points that come back today, one at a time. A missed one returns at the end of the sitting. For the browser only. */
export default function Revision({ questions, scenarios }: RevisionProps): ReactNode {
  const { day } = useHost();
  const learner = useProgress();
  const { progress } = learner;
  const [sitting, setSitting] = useState<readonly string[] | null>(null);
  const [known, setKnown] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const due = listDue(progress.cards, day);
  const owed = listOwed(progress, { questions, scenarios }, day);
  const missed = due.flatMap((key) => pick(key, 'question:', (id) => questions[id] !== undefined));
  const dueQuestions = [...new Set([...owed.questions, ...missed])];
  const again = [...owed.scenarios, ...due.flatMap((key) => pick(key, 'scenario:', () => true))];
  const dueScenarios = [...new Set(again)].flatMap(
    (id) => scenarios.find((scenario) => scenario.id === id) ?? [],
  );
  const total = Object.keys(progress.cards).length;
  const isOver = known !== null;
  useEffect(() => {
    if (isOver) focusInView(heading.current);
  }, [isOver]);

  if (sitting)
    return (
      <div data-ready="">
        <Notices learner={learner} />
        <SeeAgain
          ids={sitting}
          {...{ questions, learner }}
          onEnd={(count) => {
            setKnown(count);
            setSitting(null);
          }}
        />
      </div>
    );
  const next = findNextDue(progress.cards, day);
  return (
    <div className="lc-stack" data-ready="">
      <Notices learner={learner} />
      {isOver && <Over headingRef={heading} known={known} next={next} />}
      {!isOver && dueQuestions.length > 0 && (
        <Due
          count={dueQuestions.length}
          changed={owed.questions.length}
          onBegin={() => setSitting(dueQuestions)}
        />
      )}
      {!isOver && dueQuestions.length === 0 && <NothingDue isEmpty={total === 0} next={next} />}
      {dueScenarios.length > 0 && <Exercises scenarios={dueScenarios} owed={owed.scenarios} />}
      {total > 0 && <Calendar dues={Object.values(progress.cards).map(({ due: on }) => on)} day={day} />}
    </div>
  );
}

interface OverProps {
  headingRef: Ref<HTMLHeadingElement>;
  known: number;
  next: string | null;
}

/** The end of a sitting: how many points are known, and when the next return. */
function Over({ headingRef, known, next }: OverProps): ReactNode {
  return (
    <div className="lc-notice lc-notice--positive">
      <h2 ref={headingRef} tabIndex={-1}>
        Séance terminée
      </h2>
      <p>
        {plural(known, 'point revu', 'points revus')}.{' '}
        {next && `Le prochain rendez-vous : ${formatDate(next)}.`}
      </p>
    </div>
  );
}

interface DueProps {
  count: number;
  /** those that have changed since they were known, a count */
  changed: number;
  onBegin: () => void;
}

/** How many points return today, and the way in. */
function Due({ count, changed, onBegin }: DueProps): ReactNode {
  return (
    <div className={`lc-card lc-card--accent ${styles.due}`}>
      <p className={styles.count}>
        <strong>{count}</strong>
        {count > 1 ? 'points à revoir aujourd’hui' : 'point à revoir aujourd’hui'}
        {changed > 0 && `, dont ${changed} parce que la règle a changé`}
      </p>
      <button type="button" className="lc-button lc-button--primary" onClick={onBegin}>
        Commencer la séance
        <Icon name="arrow" />
      </button>
    </div>
  );
}

/** Nothing returns today: why, and what can be done instead. */
function NothingDue({ isEmpty, next }: { isEmpty: boolean; next: string | null }): ReactNode {
  const { links, Anchor } = useHost();
  return (
    <div className={`lc-card ${styles.due}`}>
      <p>
        {isEmpty
          ? 'Rien à revoir : les questions manquées d’un quiz reviendront ici dès le lendemain.'
          : 'Rien à revoir aujourd’hui.'}{' '}
        {next && `Le prochain rendez-vous : ${formatDate(next)}.`}
      </p>
      {links.index && <Anchor href={links.index}>Choisir un parcours</Anchor>}
    </div>
  );
}

interface ExercisesProps extends Pick<RevisionProps, 'scenarios'> {
  /** ids of those that have changed since they were done */
  owed: readonly string[];
}

/** The exercises to do again. */
function Exercises({ scenarios, owed }: ExercisesProps): ReactNode {
  const { links, Anchor } = useHost();
  return (
    <section aria-labelledby="exercices-a-refaire">
      <h2 id="exercices-a-refaire">Exercices à refaire</h2>
      <ul className={styles.again}>
        {scenarios.map(({ id, title }) => (
          <li key={id}>
            <Icon name="folder" />
            {links.exercise ? <Anchor href={links.exercise(id)}>{title}</Anchor> : title}
            {owed.includes(id) && <span className={styles.soft}> · la règle a changé</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The id of a card's key, where it is of a kind and known. */
function pick(key: string, prefix: string, isKnown: (id: string) => boolean): string[] {
  const id = key.slice(prefix.length);
  return key.startsWith(prefix) && isKnown(id) ? [id] : [];
}

/** When points come back: a line for each day, the overdue ones together. */
function Calendar({ dues, day }: { dues: readonly string[]; day: string }): ReactNode {
  const counts = new Map<string, number>();
  for (const due of [...dues].sort()) {
    const on = due < day ? day : due;
    counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return (
    <section aria-labelledby="rendez-vous">
      <h2 id="rendez-vous">Vos rendez-vous</h2>
      <p className={styles.soft}>
        Chaque point revient juste avant d’être oublié : le lendemain d’une erreur, puis de plus en plus tard
        tant que vous répondez juste.
      </p>
      <ul className={styles.calendar}>
        {[...counts].slice(0, 8).map(([on, count]) => (
          <li key={on}>
            <span>{on === day ? 'Aujourd’hui' : formatDate(on)}</span>
            <span>{plural(count, 'point')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
