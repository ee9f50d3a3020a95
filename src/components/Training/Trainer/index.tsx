import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { CompiledCourse } from '../../../training/model';
import type { PersonSummary } from '../../../training/person';
import { formatResultsCsv } from '../../../training/results';
import { formatSession } from '../../../training/trainerSession';
import Icon from '../../Icon';
import { saveDocument } from '../../save';
import { useHost } from '../host';
import { nameFile } from '../nameFile';
import { focusInView } from '../Quiz/QuestionForm';
import { listSets } from '../Tasks/tasks';
import { useHash } from '../useHash';
import { personHash, type TrainerContent } from './content';
import Failures from './Failures';
import Files from './Files';
import GiveTask, { type GivenTask } from './GiveTask';
import LinkMaker from './LinkMaker';
import Owing from './Owing';
import Person from './Person';
import styles from './styles.module.css';
import { useCohort } from './useCohort';
import Who from './Who';

/** Several learners' files seen together. They are read in the page and forgotten with it. For the browser only. */
export default function Trainer({ content }: { content: TrainerContent }): ReactNode {
  const { day } = useHost();
  const handle = useCohort(content, day);
  const { group, reading, empty } = handle;
  const { people, counts, cohort } = group;
  const [given, setGiven] = useState<GivenTask>({ group: '', due: '' });
  useEffect(() => {
    if (cohort.session) setGiven({ group: cohort.session.group, due: cohort.session.due });
  }, [cohort.session]);
  const { heading, person } = usePlace(people, reading);
  const courses = useMemo(() => [...content.index.courses, ...findSets(people, content)], [people, content]);
  const outline = { courses, scenarios: content.scenarios, version: content.index.version };
  if (person)
    return (
      <div data-ready="">
        <Person {...{ person, courses, content }} headingRef={heading} />
      </div>
    );
  return (
    <div className={styles.page} data-ready="">
      <Files handle={handle} headingRef={heading} />
      {people.length > 0 && (
        <>
          <Who people={people} courses={courses} />
          <Owing people={people} content={content} />
          <Failures counts={counts} content={content} />
          <Actions
            onSession={() =>
              saveDocument(
                nameFile([given.group, 'seance'], day, 'jsonl'),
                'application/jsonl',
                new Blob(formatSession({ ...given, savedOn: day }, cohort.learners)),
              )
            }
            onSave={() =>
              saveDocument(
                nameFile([given.group, 'groupe'], day, 'csv'),
                'text/csv',
                formatResultsCsv(cohort.learners, outline, { content, day }),
              )
            }
            onEmpty={empty}
          />
        </>
      )}
      <GiveTask content={content} given={given} onChange={setGiven} />
      <LinkMaker scenarios={content.scenarios} />
    </div>
  );
}

/** The person whose page is open, and the heading that takes the focus whenever the view changes. */
function usePlace(people: readonly PersonSummary[], reading: number) {
  const hash = useHash();
  const heading = useRef<HTMLHeadingElement>(null);
  const person = people.find(({ learner }) => hash === personHash(learner.id));
  const id = person?.learner.id;
  const before = useRef({ id, reading });
  useEffect(() => {
    const hasMoved = before.current.id !== id || before.current.reading !== reading;
    before.current = { id, reading };
    if (hasMoved) focusInView(heading.current);
  }, [id, reading]);
  return { heading, person };
}

/** The sets that these learners were given, as courses. */
function findSets(people: readonly PersonSummary[], { index }: TrainerContent): CompiledCourse[] {
  const assignments = people.map(({ learner }) => learner.assignments);
  return listSets({ assignments: Object.assign({}, ...assignments) }, index);
}

interface ActionsProps {
  onSession: () => void;
  onSave: () => void;
  onEmpty: () => void;
}

/** Takes the group along, or forgets it. */
function Actions({ onSession, onSave, onEmpty }: ActionsProps): ReactNode {
  return (
    <div className="lc-row lc-no-print">
      <button type="button" className="lc-button lc-button--primary" onClick={onSession}>
        <Icon name="download" />
        Enregistrer la séance
      </button>
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
