import type { ReactNode } from 'react';
import type { StoryNames, TreeChoice } from '../../case/story/model';
import { ORIENTATION, SUBJECT } from '../../case/story/subject';
import type { Facts } from '../../trees/model';
import Icon from '../Icon';
import styles from './styles.module.css';
import { UNDERSTOOD_TEXTS as TEXTS } from './understoodTexts';

/** Trees offered where none stands out, a count. */
const MOST = 3;

interface Props {
  choice: TreeChoice;
  names: StoryNames;
  here: string | undefined;
  /** of what it first offers */
  id: string;
  /** something above waits for a word first: then this is not the main thing to do */
  isWaiting: boolean;
  /** facts confirmed, a count */
  confirmed: number;
  /** facts that nothing was said of, a count */
  left: number;
  onGo(tree: string): void;
}

/** Where to go on: in the tree of the page, in the one that stands out, or in one of the likeliest. */
export function Ways(props: Props): ReactNode {
  const { choice, names, here, id, isWaiting, confirmed, left, onGo } = props;
  const page = here === ORIENTATION ? undefined : here;
  const likely = choice.trees.slice(0, choice.sure ? 1 : MOST).map(({ tree }) => tree);
  // In a tree, without an answer to take along, its own question is the way on.
  const main = page === undefined ? (choice.sure ? likely[0] : undefined) : confirmed > 0 ? page : undefined;
  const others =
    page !== undefined && likely[0] === page ? [] : likely.filter((tree) => tree !== (main ?? page));
  const look = `lc-button ${isWaiting ? '' : 'lc-button--primary'}`;
  return (
    <div className={styles.ways}>
      {confirmed > 0 && left > 0 && <p className={styles.hint}>{TEXTS.left}</p>}
      {main !== undefined && (
        <button type="button" id={id} className={look} onClick={() => onGo(main)}>
          {page === undefined ? TEXTS.continueWith(names.trees[main] ?? main) : TEXTS.continueHere(confirmed)}
        </button>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.which}>{page === undefined ? TEXTS.which : TEXTS.elsewhere}</p>
          {others.map((tree, index) => (
            <button
              key={tree}
              type="button"
              id={main === undefined && index === 0 ? id : undefined}
              className="lc-button"
              onClick={() => onGo(tree)}
            >
              {page === undefined ? names.trees[tree] : TEXTS.continueWith(names.trees[tree] ?? tree)}
            </button>
          ))}
        </>
      )}
      {(page === undefined || others.length > 0) && (
        <button type="button" className="lc-button lc-button--quiet" onClick={() => onGo(ORIENTATION)}>
          {choice.sure ? TEXTS.other : TEXTS.none}
        </button>
      )}
    </div>
  );
}

interface NothingProps extends Pick<Props, 'names'> {
  onChoose(facts: Facts): void;
}

/** Nothing was understood: the situations, to choose from. */
export function Nothing({ names, onChoose }: NothingProps): ReactNode {
  const situations = names.facts[SUBJECT]?.options ?? [];
  if (situations.length === 0) return null;
  return (
    <>
      <p className={styles.which}>{TEXTS.situations}</p>
      <ul className={styles.situations}>
        {situations.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose({ [SUBJECT]: id })}>
              {label}
              <Icon name="chevron" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
