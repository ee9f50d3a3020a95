import { type ReactNode, useState } from 'react';
import {
  type AssignmentLink,
  cleanGroup,
  formatAssignment,
  LONGEST_GROUP,
  QUIZ_PREFIX,
} from '../../../training/assignment';
import type { TrainingIndex } from '../../../training/model';
import { MOST_ITEMS } from '../../../training/progressRead';
import { useHost } from '../host';
import { plural } from '../words';
import type { TrainerContent } from './content';
import GivenLink from './GivenLink';
import styles from './styles.module.css';

/** For whom, and by when. */
export interface GivenTask {
  group: string;
  /** `YYYY-MM-DD`; empty: no day */
  due: string;
}

interface Props {
  content: TrainerContent;
  given: GivenTask;
  onChange: (given: GivenTask) => void;
}

/** A link for a group: a course, or a chosen set, by a day. */
export default function GiveTask({ content, given, onChange }: Props): ReactNode {
  const { links } = useHost();
  const { index } = content;
  const [isSet, setIsSet] = useState(false);
  const [course, setCourse] = useState(index.courses[0]?.id ?? '');
  const [items, setItems] = useState<readonly string[]>([]);
  const group = cleanGroup(given.group);
  const task: AssignmentLink['task'] = isSet ? { items } : { course };
  const isReady = group !== null && (!isSet || items.length > 0);
  return (
    <section className="lc-no-print" aria-labelledby="groupe">
      <h2 id="groupe">Donner un parcours à un groupe</h2>
      <p className={styles.measure}>
        Chacun ouvre ce lien sur son appareil : le parcours, le jour et le nom du groupe s’affichent, et son
        fichier de résultats les porte. Ce que dit le lien reste dans l’adresse, aucun serveur ne le reçoit.
      </p>
      <div className={styles.maker}>
        <KindField isSet={isSet} onChange={setIsSet} />
        {isSet ? (
          <SetField index={index} items={items} onChange={setItems} />
        ) : (
          <CourseField index={index} course={course} onChange={setCourse} />
        )}
        <GroupFields given={given} isBad={group === null} onChange={onChange} />
        {isReady && links.index ? (
          <GivenLink
            id="groupe-lien"
            link={`${window.location.origin}${links.index}${formatAssignment({ group, due: given.due, task })}`}
          />
        ) : (
          isSet && items.length === 0 && <p>Cochez au moins un exercice ou un quiz.</p>
        )}
      </div>
    </section>
  );
}

function KindField({ isSet, onChange }: { isSet: boolean; onChange: (isSet: boolean) => void }): ReactNode {
  return (
    <fieldset className="lc-field">
      <legend className="lc-field__label">Quoi donner</legend>
      <div className="lc-row">
        <label className="lc-choice">
          <input type="radio" name="genre" checked={!isSet} onChange={() => onChange(false)} />
          Un parcours entier
        </label>
        <label className="lc-choice">
          <input type="radio" name="genre" checked={isSet} onChange={() => onChange(true)} />
          Des exercices et des quiz au choix
        </label>
      </div>
    </fieldset>
  );
}

interface CourseFieldProps {
  index: TrainingIndex;
  course: string;
  onChange: (course: string) => void;
}

function CourseField({ index, course, onChange }: CourseFieldProps): ReactNode {
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor="groupe-parcours">
        Parcours
      </label>
      <select
        id="groupe-parcours"
        className="lc-input"
        value={course}
        onChange={({ target }) => onChange(target.value)}
      >
        {index.courses.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SetFieldProps {
  index: TrainingIndex;
  items: readonly string[];
  onChange: (items: readonly string[]) => void;
}

/** Exercises and quizzes to tick; learners meet them in the order of the ticks. */
function SetField({ index, items, onChange }: SetFieldProps): ReactNode {
  const toggle = (item: string): void =>
    onChange(items.includes(item) ? items.filter((one) => one !== item) : [...items, item]);
  const isFull = items.length >= MOST_ITEMS;
  const choice = (item: string, title: string): ReactNode => (
    <label key={item} className="lc-choice">
      <input
        type="checkbox"
        checked={items.includes(item)}
        disabled={isFull && !items.includes(item)}
        onChange={() => toggle(item)}
      />
      {title}
    </label>
  );
  return (
    <>
      <p role="status" className={styles.soft}>
        {plural(items.length, 'étape choisie', 'étapes choisies')}, dans l’ordre où vous les cochez.
      </p>
      <fieldset className={`lc-field ${styles.choices}`}>
        <legend className="lc-field__label">Quiz</legend>
        {index.quizzes.map(({ id, title }) => choice(QUIZ_PREFIX + id, title))}
      </fieldset>
      <fieldset className={`lc-field ${styles.choices}`}>
        <legend className="lc-field__label">Exercices</legend>
        {index.scenarios.map(({ id, title }) => choice(id, title))}
      </fieldset>
    </>
  );
}

interface GroupFieldsProps {
  given: GivenTask;
  isBad: boolean;
  onChange: (given: GivenTask) => void;
}

function GroupFields({ given, isBad, onChange }: GroupFieldsProps): ReactNode {
  return (
    <>
      <div className="lc-field">
        <label className="lc-field__label" htmlFor="groupe-nom">
          Nom du groupe
        </label>
        <span className="lc-field__hint" id="groupe-nom-aide">
          Facultatif : « Accueil, équipe de Lyon ». Il se lit dans le lien : n’y mettez rien de confidentiel.
        </span>
        <input
          id="groupe-nom"
          className="lc-input"
          maxLength={LONGEST_GROUP}
          aria-describedby="groupe-nom-aide"
          aria-invalid={isBad}
          value={given.group}
          onChange={({ target }) => onChange({ ...given, group: target.value })}
        />
        {isBad && <span className="lc-field__error">Ce nom contient des signes cachés : retapez-le.</span>}
      </div>
      <div className="lc-field">
        <label className="lc-field__label" htmlFor="groupe-jour">
          À finir pour le (facultatif)
        </label>
        <input
          id="groupe-jour"
          className="lc-input"
          type="date"
          value={given.due}
          onChange={({ target }) => onChange({ ...given, due: target.value })}
        />
      </div>
    </>
  );
}
