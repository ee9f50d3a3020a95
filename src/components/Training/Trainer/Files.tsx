import type { ReactNode, Ref } from 'react';
import { type Cohort, describeProgressProblem } from '../../../training/cohort';
import FileDrop from '../../FileDrop';
import { formatDate } from '../../formatDate';
import { plural } from '../words';
import styles from './styles.module.css';
import type { CohortHandle } from './useCohort';

interface Props {
  handle: CohortHandle;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The files handed in: where to put them, and what came of it. */
export default function Files({ handle, headingRef }: Props): ReactNode {
  const { group, reading, busy, read } = handle;
  return (
    <section aria-labelledby="fichiers">
      <h2 id="fichiers">Les fichiers des participants</h2>
      <FileDrop
        label="Choisir les fichiers"
        hint="ou déposez-les ici : fichiers « .json » des participants, ou une séance. Ils sont lus dans cette page, ne partent nulle part et sont oubliés à sa fermeture. Enregistrez la séance pour les retrouver."
        accept=".json,.jsonl,application/json,application/jsonl"
        isSeveral
        isBusy={busy !== null}
        onFiles={read}
      />
      <p role="status" className={styles.soft}>
        {busy && busy.total > 1 && `Lecture : ${busy.done} sur ${plural(busy.total, 'fichier')}…`}
      </p>
      {reading > 0 && <Read cohort={group.cohort} headingRef={headingRef} />}
    </section>
  );
}

/** Files told one by one, a count: more are only counted. */
const MOST_TOLD = 50;

/** How many files were read, and what is to be known of some. Takes the focus. */
function Read({ cohort, headingRef }: { cohort: Cohort; headingRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { learners, bad, session } = cohort;
  const troubles = listTroubles(cohort);
  return (
    <div className={`lc-no-print ${styles.read}`}>
      <h3 ref={headingRef} tabIndex={-1}>
        {plural(learners.length, 'participant')}
        {bad.length > 0 && `, ${plural(bad.length, 'fichier non lu', 'fichiers non lus')}`}
      </h3>
      {session && (
        <p>
          Séance {session.group && `« ${session.group} »`} enregistrée le {formatDate(session.savedOn)}.
        </p>
      )}
      {troubles.length > 0 && (
        <ul className={`lc-notice lc-notice--caution ${styles.troubles}`}>
          {troubles.slice(0, MOST_TOLD).map(({ name, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list is made anew
            <li key={index}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
          {troubles.length > MOST_TOLD && <li>… et {troubles.length - MOST_TOLD} autres.</li>}
        </ul>
      )}
    </div>
  );
}

/** What is to be known of each file that could not be read, or only in part, or that was there. */
function listTroubles({ bad, damaged, doubles }: Cohort): { name: string; text: string }[] {
  return [
    ...bad.map(({ name, problem }) => ({ name, text: describeProgressProblem(problem) })),
    ...damaged.map(({ name, dropped }) => ({
      name,
      text: `Fichier lu, sauf ${plural(dropped, 'partie abîmée', 'parties abîmées')}.`,
    })),
    ...doubles.map(({ name, learner }) => ({
      name,
      text: `${learner} était déjà là : les deux fichiers ont été réunis.`,
    })),
  ];
}
