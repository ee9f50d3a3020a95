import { Fragment, type ReactNode, useMemo } from 'react';
import type { PersonSummary } from '../../../training/person';
import Html from '../Html';
import { useHost } from '../host';
import { plural } from '../words';
import { personHash, type TrainerContent } from './content';
import styles from './styles.module.css';

interface Props {
  people: readonly PersonSummary[];
  content: TrainerContent;
}

/** What changed, and who owes it. */
interface Debt {
  id: string;
  people: PersonSummary[];
}

/** People named for each case, and cases told, counts. */
const NAMED = 12;
const TOLD = 40;

/** Who owes what again: cases whose tree, law or text has changed since they were known. Nothing where nobody does. */
export default function Owing({ people, content }: Props): ReactNode {
  const { day } = useHost();
  const questions = useMemo(() => collect(people, 'questions'), [people]);
  const scenarios = useMemo(() => collect(people, 'scenarios'), [people]);
  if (questions.length + scenarios.length === 0) return null;
  const titleOf = (id: string): string => content.scenarios.find((one) => one.id === id)?.title ?? id;
  return (
    <section aria-labelledby="a-revoir">
      <h2 id="a-revoir">Qui doit revoir quoi</h2>
      <p className={styles.measure}>
        Ces cas ont changé depuis que ces personnes les ont réussis : un arbre, un chiffre de la loi ou une
        question. Rien d’autre n’est à refaire.
      </p>
      <ul className={styles.debts} data-owing="">
        {scenarios.slice(0, TOLD).map((debt) => (
          <li key={debt.id}>
            <strong>Exercice : {titleOf(debt.id)}</strong>
            <Names people={debt.people} />
          </li>
        ))}
        {questions.slice(0, TOLD).map((debt) => {
          const question = content.questions[debt.id];
          return (
            question && (
              <li key={debt.id}>
                <Html html={question.question} day={day} law={question.values} />
                <Names people={debt.people} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Who owes each case, the one that most owe first. */
function collect(people: readonly PersonSummary[], kind: 'questions' | 'scenarios'): Debt[] {
  const debts = new Map<string, Debt>();
  for (const person of people)
    for (const id of person.owed[kind]) {
      const debt = debts.get(id) ?? { id, people: [] };
      debt.people.push(person);
      debts.set(id, debt);
    }
  return [...debts.values()].sort((a, b) => b.people.length - a.people.length || a.id.localeCompare(b.id));
}

function Names({ people }: { people: readonly PersonSummary[] }): ReactNode {
  const rest = people.length - NAMED;
  return (
    <p>
      {people.slice(0, NAMED).map(({ learner }, index) => (
        <Fragment key={learner.id}>
          {index > 0 && ', '}
          <a href={`#${personHash(learner.id)}`}>{learner.name || learner.id}</a>
        </Fragment>
      ))}
      {rest > 0 && ` et ${plural(rest, 'autre')}`}
    </p>
  );
}
