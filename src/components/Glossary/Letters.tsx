import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** From A to Z: a link to each letter that has a word. */
export default function GlossaryLetters({ letters }: { letters: string[] }): ReactNode {
  return (
    <nav
      className={`lc-no-print ${styles.letters}`}
      aria-label={translate({ id: 'glossary.letters', message: 'Lettres du glossaire' })}
    >
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${letter.toLowerCase()}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
