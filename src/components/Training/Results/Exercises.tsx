import type { ReactNode } from 'react';
import type { ScenarioListing } from '../../../training/model';
import type { Progress } from '../../../training/progress';
import { formatDate } from '../../formatDate';
import { useHost } from '../host';
import { formatPoints } from '../words';
import styles from './styles.module.css';

interface Props {
  scenarios: readonly ScenarioListing[];
  progress: Progress;
}

/** The exercises finished on this device, each with its best attempt; nothing when there is none. */
export default function Exercises({ scenarios, progress }: Props): ReactNode {
  const { links, Anchor } = useHost();
  const exercises = Object.entries(progress.exercises);
  if (exercises.length === 0) return null;
  return (
    <section aria-labelledby="exercices">
      <h2 id="exercices">Mes exercices</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Exercice</th>
            <th scope="col">Meilleur essai</th>
            <th scope="col">Essais</th>
          </tr>
        </thead>
        <tbody>
          {exercises.map(([id, { best, attempts }]) => {
            const title = scenarios.find((one) => one.id === id)?.title ?? id;
            return (
              <tr key={id}>
                <th scope="row">
                  {links.exercise ? <Anchor href={links.exercise(id)}>{title}</Anchor> : title}
                  <span className={styles.soft}>{formatDate(best.day)}</span>
                </th>
                <td>
                  {formatPoints(best.points)} / {formatPoints(best.max)}
                </td>
                <td>{attempts}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
