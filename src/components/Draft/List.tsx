import { type ReactNode, useEffect, useState } from 'react';
import PlanBody from '../TreePlan/PlanBody';
import styles from './styles.module.css';

/** What is looked for, in words: open where no script runs, folded beside the field. */
export default function DraftList(): ReactNode {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => setOpen(window.location.hash !== ''), []);
  return (
    <details className={styles.marked} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Tout ce que cette relecture cherche</summary>
      <PlanBody id="relecture" path="/relecture/" />
    </details>
  );
}
