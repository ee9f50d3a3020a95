import { type ReactNode, useMemo, useState } from 'react';
import { type CourseCell, plainName, tabulateCourses } from '../../../training/cohort';
import type { CompiledCourse } from '../../../training/model';
import { countOwed } from '../../../training/owed';
import type { PersonSummary } from '../../../training/person';
import { shareOf } from '../../../training/progress';
import { toPercent } from '../../../training/standing';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Bar from '../Bar';
import { plural } from '../words';
import { personHash } from './content';
import styles from './styles.module.css';

interface Props {
  people: readonly PersonSummary[];
  courses: readonly CompiledCourse[];
}

/** People shown at once, a count: a table of thousands would hold the page up. */
const AT_ONCE = 50;

/** Which people are shown. */
interface Filter {
  name: string;
  group: string;
  owing: boolean;
}

const ALL: Filter = { name: '', group: '', owing: false };

/** Who has done what: a row for each person, a column for each course; cards on a phone. */
export default function Who({ people, courses }: Props): ReactNode {
  const [filter, setFilter] = useState<Filter>(ALL);
  const [page, setPage] = useState(0);
  const groups = useMemo(() => [...new Set(people.flatMap((one) => one.groups))].sort(), [people]);
  const found = useMemo(() => people.filter((one) => matches(one, filter)), [people, filter]);
  const last = Math.max(0, Math.ceil(found.length / AT_ONCE) - 1);
  const at = Math.min(page, last);
  const shown = found.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
  const choose = (next: Partial<Filter>): void => {
    setFilter({ ...filter, ...next });
    setPage(0);
  };
  return (
    <section aria-labelledby="qui">
      <h2 id="qui">Qui a fait quoi</h2>
      <Filters {...{ filter, groups, choose }} />
      <p role="status" className={styles.soft}>
        {found.length < people.length && `${plural(found.length, 'participant')} sur ${people.length}`}
      </p>
      {shown.length > 0 && <Table people={shown} courses={courses} />}
      {last > 0 && <Pager page={at} last={last} onPage={setPage} />}
    </section>
  );
}

function matches({ learner, groups, owed }: PersonSummary, { name, group, owing }: Filter): boolean {
  return (
    plainName(learner.name).includes(plainName(name)) &&
    (group === '' || groups.includes(group)) &&
    (!owing || countOwed(owed) > 0)
  );
}

interface FiltersProps {
  filter: Filter;
  groups: readonly string[];
  choose: (next: Partial<Filter>) => void;
}

/** By name, by group, by what is owed. */
function Filters({ filter, groups, choose }: FiltersProps): ReactNode {
  return (
    <div className={`lc-no-print ${styles.filters}`}>
      <div className="lc-field">
        <label className="lc-field__label" htmlFor="filtre-nom">
          Chercher une personne
        </label>
        <input
          id="filtre-nom"
          className="lc-input"
          type="search"
          value={filter.name}
          onChange={({ target }) => choose({ name: target.value })}
        />
      </div>
      {groups.length > 0 && (
        <div className="lc-field">
          <label className="lc-field__label" htmlFor="filtre-groupe">
            Groupe
          </label>
          <select
            id="filtre-groupe"
            className="lc-input"
            value={filter.group}
            onChange={({ target }) => choose({ group: target.value })}
          >
            <option value="">Tous</option>
            {groups.map((group) => (
              <option key={group}>{group}</option>
            ))}
          </select>
        </div>
      )}
      <label className="lc-choice">
        <input
          type="checkbox"
          checked={filter.owing}
          onChange={({ target }) => choose({ owing: target.checked })}
        />
        Seulement qui doit revoir quelque chose
      </label>
    </div>
  );
}

function Table({ people, courses }: Props): ReactNode {
  const rows = tabulateCourses(
    people.map(({ learner }) => learner),
    courses,
  );
  return (
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
          <th scope="col">À revoir</th>
          <th scope="col">Dernier jour</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ learner, cells }, row) => (
          <tr key={learner.id}>
            <th scope="row">
              <a href={`#${personHash(learner.id)}`}>{learner.name || 'Sans nom'}</a>
              <span className={styles.soft}>{[learner.id, ...(people[row]?.groups ?? [])].join(' · ')}</span>
            </th>
            {cells.map((cell, index) => (
              <td key={courses[index]?.id} data-label={courses[index]?.title}>
                <CellView cell={cell} />
              </td>
            ))}
            <td data-label="Exercices">{Object.keys(learner.exercises).length}</td>
            <td data-label="À revoir">
              <OwedCount count={people[row] ? countOwed(people[row].owed) : 0} />
            </td>
            <td data-label="Dernier jour">{people[row]?.lastDay ? formatDate(people[row].lastDay) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OwedCount({ count }: { count: number }): ReactNode {
  return count === 0 ? 'rien' : <strong className={styles.owed}>{plural(count, 'cas', 'cas')}</strong>;
}

interface PagerProps {
  page: number;
  last: number;
  onPage: (page: number) => void;
}

function Pager({ page, last, onPage }: PagerProps): ReactNode {
  return (
    <nav className="lc-row lc-no-print" aria-label="Pages du tableau">
      <button type="button" className="lc-button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Page précédente
      </button>
      <span role="status">
        Page {page + 1} sur {last + 1}
      </span>
      <button type="button" className="lc-button" disabled={page === last} onClick={() => onPage(page + 1)}>
        Page suivante
      </button>
    </nav>
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
