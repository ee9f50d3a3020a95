import type { ReactNode } from 'react';
import type { TrainingPrints } from '../../../training/model';
import { listOwed } from '../../../training/owed';
import type { Progress } from '../../../training/progress';
import Icon from '../../Icon';
import { useModule } from '../../useModule';
import { useHost } from '../host';
import { plural } from '../words';
import styles from './styles.module.css';

interface Props {
  progress: Progress;
  /** fetches what tells that something has changed; the same function at each render */
  load(): Promise<TrainingPrints>;
}

/** What the learner owes again because it has changed. Fetched only where something known might have. */
export default function Owed({ progress, load }: Props): ReactNode {
  const { module: content } = useModule(hasPrints(progress) ? load : null);
  if (!content) return null;
  return <List progress={progress} content={content} />;
}

function List({ progress, content }: { progress: Progress; content: TrainingPrints }): ReactNode {
  const { day, links, Anchor } = useHost();
  const { questions, scenarios } = listOwed(progress, content, day);
  if (questions.length + scenarios.length === 0) return null;
  const titleOf = (id: string): string => content.scenarios.find((one) => one.id === id)?.title ?? id;
  return (
    <section aria-labelledby="regle-changee" data-owed="">
      <h2 id="regle-changee">À revoir : la règle a changé</h2>
      <p className={styles.measure}>
        Un arbre, un chiffre de la loi ou une question a changé depuis que vous les avez réussis. Ces cas-là
        sont à refaire, et eux seuls.
      </p>
      <ul className={styles.owed}>
        {scenarios.map((id) => (
          <li key={id}>
            <Icon name="folder" />
            {links.exercise ? <Anchor href={links.exercise(id)}>{titleOf(id)}</Anchor> : titleOf(id)}
          </li>
        ))}
        {questions.length > 0 && (
          <li>
            <Icon name="repeat" />
            {links.revision ? (
              <Anchor href={links.revision}>
                {plural(questions.length, 'question')}, dans vos révisions
              </Anchor>
            ) : (
              plural(questions.length, 'question')
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

function hasPrints({ questions, exercises }: Progress): boolean {
  return (
    Object.values(questions).some(({ known }) => known !== undefined) ||
    Object.values(exercises).some(({ last }) => last.print !== undefined)
  );
}
