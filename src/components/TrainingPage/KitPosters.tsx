import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import posters from '~decision-trees/posters';
import styles from './kit.module.css';

/** Every tree with its poster, and the sheet it needs. */
export default function KitPosters(): ReactNode {
  return (
    <ul className={styles.list}>
      {posters.map(({ id, title, format }) => (
        <li key={id} className={styles.item}>
          <p>
            <strong>{title}</strong>
            {format && `, format ${format}`}
          </p>
          <p className={styles.links}>
            <Link to={`/arbres/${id}/affiche/`}>
              L’affiche<span className="lc-visually-hidden"> de «&nbsp;{title}&nbsp;»</span>
            </Link>
            <Link to={`/arbres/${id}/plan/`}>
              Le plan en texte<span className="lc-visually-hidden"> de «&nbsp;{title}&nbsp;»</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
