import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { APPROACH_WORDS } from '../../case/approaches';
import type { CaseFile, TreeWalk } from '../../case/file/model';
import type { Replay } from '../../case/file/replay';
import { formatFragment } from '../../case/fragment';
import { isFree } from '../../trees/factTypes';
import { formatDate } from '../../trees/format';
import type { Approach } from '../../trees/model';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';
import type { Review } from './useReview';

interface Props {
  cases: CaseRepository;
  file: CaseFile;
  review: Review;
}

/** The trees gone through, what each answered, and what has changed since. */
export default function Trees({ cases, file, review }: Props): ReactNode {
  const { replays, forest } = review;
  const address = formatFragment(file.facts, (id) => isFree(forest.defs[id]));
  const accept = (now: TreeWalk): void =>
    cases.change((one) => ({
      ...one,
      walks: one.walks.map((walk) => (walk.tree === now.tree ? now : walk)),
    }));
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats">Où en est ce litige</h2>
      {review.problems.length > 0 && (
        <div className="lc-notice lc-notice--caution">
          <p>Ces réponses ne peuvent plus être lues et ne comptent pas :</p>
          <ul>
            {review.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <Underway file={file} review={review} address={address} />
      <ul className={styles.trees}>
        {[...replays].reverse().map((replay) => (
          <li key={replay.noted.tree} className="lc-card">
            <TreeCard replay={replay} address={address} onAccept={accept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions that the reader was answering, where they have not led to an answer yet: the way back to the one left. */
function Underway({
  file: { lastTree },
  review: { replays, forest },
  address,
}: Pick<Props, 'file' | 'review'> & { address: string }): ReactNode {
  if (replays.some(({ noted }) => noted.tree === lastTree?.tree)) return null;
  const tree = lastTree && forest.trees.get(lastTree.tree)?.tree;
  if (!tree && replays.length > 0) return null;
  return (
    <p>
      {tree ? `« ${tree.title} » : il reste des questions. ` : 'Aucun résultat encore. '}
      <Link to={`/arbres/${tree?.id ?? 'orientation'}/${address}`}>
        {tree ? 'Continuer là où vous en étiez' : 'Répondre aux questions'}
      </Link>
    </p>
  );
}

interface TreeCardProps {
  replay: Replay;
  address: string;
  onAccept(now: TreeWalk): void;
}

function TreeCard({ replay: { noted, now, done, changes }, address, onAccept }: TreeCardProps): ReactNode {
  const outcomes = now?.outcomes ?? noted.outcomes;
  return (
    <>
      <p className="lc-kicker">{noted.title}</p>
      {outcomes.map(({ tree, id, title, approach }) => (
        <p key={`${tree}/${id}`} className={styles.outcome}>
          <strong>{title}</strong>{' '}
          {approach in APPROACH_WORDS && (
            <span className="lc-badge lc-badge--accent">{APPROACH_WORDS[approach as Approach].name}</span>
          )}
        </p>
      ))}
      <p className={styles.soft}>
        Répondu le {formatDate(noted.day)}, d’après les textes connus ce jour-là.
        {changes.length === 0 && ' Rien n’a changé depuis.'}
      </p>
      {changes.length > 0 && (
        <div className="lc-notice lc-notice--caution">
          <p>Ce qui a changé depuis :</p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {now && (
            <button type="button" className="lc-button lc-button--small" onClick={() => onAccept(now)}>
              Compris, prendre la réponse d’aujourd’hui
            </button>
          )}
        </div>
      )}
      {done && (
        <p className="lc-no-print">
          <Link to={`/arbres/${noted.tree}/${address}`}>
            {now ? 'Revoir la réponse et ses raisons' : 'Compléter les réponses'}
          </Link>
        </p>
      )}
    </>
  );
}
