import {
  type ChangeEvent,
  type DragEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useRef,
  useState,
} from 'react';
import {
  type Cohort,
  describeProgressProblem,
  EMPTY_COHORT,
  type HandedFile,
  readCohort,
} from '../../../training/cohort';
import type { CompiledCourse, CompiledQuizQuestion, ScenarioListing } from '../../../training/model';
import { LONGEST_PROGRESS } from '../../../training/progressRead';
import { formatResultsCsv } from '../../../training/results';
import Icon from '../../Icon';
import { saveDocument } from '../../save';
import { useHost } from '../host';
import { nameFile } from '../nameFile';
import { focusInView } from '../Quiz/QuestionForm';
import { plural } from '../words';
import Failures from './Failures';
import LinkMaker from './LinkMaker';
import styles from './styles.module.css';
import Who from './Who';

export interface TrainerProps {
  courses: readonly CompiledCourse[];
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  scenarios: readonly ScenarioListing[];
  version: string;
  /** fact → its label */
  facts: Readonly<Record<string, string>>;
}

/** Several learners' files seen together. They are read in the page and forgotten with it. For the browser only. */
export default function Trainer({ courses, questions, scenarios, version, facts }: TrainerProps): ReactNode {
  const { day } = useHost();
  const [cohort, setCohort] = useState<Cohort>(EMPTY_COHORT);
  const [reading, setReading] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reading > 0) focusInView(heading.current);
  }, [reading]);

  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const handed = await Promise.all(files.map(readFile));
    setCohort((before) => readCohort(handed, { ...before, bad: [], damaged: [], doubles: [] }));
    setReading((count) => count + 1);
  };
  const { learners } = cohort;
  return (
    <div className={styles.page} data-ready="">
      <section aria-labelledby="fichiers">
        <h2 id="fichiers">Les fichiers des participants</h2>
        <Drop onFiles={(files) => void read(files)} />
        {reading > 0 && <Read cohort={cohort} headingRef={heading} />}
      </section>
      {learners.length > 0 && (
        <>
          <Who learners={learners} courses={courses} />
          <Failures learners={learners} questions={questions} scenarios={scenarios} facts={facts} />
          <Actions
            onSave={() =>
              saveDocument(
                nameFile('groupe', day, 'csv'),
                'text/csv',
                formatResultsCsv(learners, { courses: [...courses], scenarios, version }),
              )
            }
            onEmpty={() => {
              setCohort(EMPTY_COHORT);
              setReading(0);
            }}
          />
        </>
      )}
      <LinkMaker scenarios={scenarios} />
    </div>
  );
}

/** The place to choose or drop files. */
function Drop({ onFiles }: { onFiles: (files: readonly File[]) => void }): ReactNode {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside does the same by keyboard
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="folder" size={32} />
      <p>
        <label htmlFor="resultats">Choisissez ou déposez ici les fichiers « .json »</label>
        <br />
        <span className={styles.soft}>
          <Icon name="lock" size={16} /> Ils sont lus dans cette page, ne partent nulle part et sont oubliés à
          sa fermeture.
        </span>
      </p>
      <input id="resultats" type="file" multiple accept=".json,application/json" onChange={take} />
    </div>
  );
}

/** How many files were read, and what is to be known of some. Takes the focus. */
function Read({ cohort, headingRef }: { cohort: Cohort; headingRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { learners, bad } = cohort;
  const troubles = listTroubles(cohort);
  return (
    <div className={styles.read}>
      <h3 ref={headingRef} tabIndex={-1}>
        {plural(learners.length, 'participant')}
        {bad.length > 0 && `, ${plural(bad.length, 'fichier non lu', 'fichiers non lus')}`}
      </h3>
      {troubles.length > 0 && (
        <ul className={`lc-notice lc-notice--caution ${styles.troubles}`}>
          {troubles.map(({ name, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list is made anew
            <li key={index}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
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

/** Takes the group along, or forgets it. */
function Actions({ onSave, onEmpty }: { onSave: () => void; onEmpty: () => void }): ReactNode {
  return (
    <div className="lc-row lc-no-print">
      <button type="button" className="lc-button" onClick={onSave}>
        <Icon name="download" />
        Tout en CSV
      </button>
      <button type="button" className="lc-button" onClick={() => window.print()}>
        <Icon name="printer" />
        Imprimer
      </button>
      <button type="button" className="lc-button lc-button--quiet" onClick={onEmpty}>
        Vider la page
      </button>
    </div>
  );
}

/** Reads a file, and no more of it than a file of results can be. */
async function readFile(file: File): Promise<HandedFile> {
  try {
    return { name: file.name, text: await file.slice(0, LONGEST_PROGRESS * 4 + 1).text() };
  } catch {
    // A folder, or a file that went away.
    return { name: file.name, text: '\u0000' };
  }
}
