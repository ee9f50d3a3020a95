import type { ReactNode } from 'react';
import { listAnswers } from '../../case/pathAnswers';
import type { Forest } from '../../trees/forest';
import { formatDate } from '../../trees/format';
import type { CompiledTree, Walk } from '../../trees/model';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  tree: CompiledTree;
  forest: Forest;
  done: Walk;
}

/** On paper the page is a dated report: it begins with what was answered. */
export default function PrintHead({ tree, forest, done }: Props): ReactNode {
  return (
    <section className={`lc-print-only ${styles.report}`}>
      <h2>
        {TEXTS.printTitle} : {tree.title}
      </h2>
      <p>
        {TEXTS.date(formatDate(forest.world.today))} {TEXTS.disclaimer}
      </p>
      <table>
        <tbody>
          {listAnswers(done.path, forest.defs).map(({ fact, label, value }) => (
            <tr key={fact}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
