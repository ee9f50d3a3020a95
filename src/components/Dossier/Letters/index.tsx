import Link from '@docusaurus/Link';
import { type ReactNode, useMemo, useRef } from 'react';
import type { CaseFile } from '../../../case/file/model';
import type { PlanItem } from '../../../case/file/plan';
import type { LetterBook } from '../../../case/letters/model';
import { chooseLetters } from '../../../case/letters/presence';
import Retry from '../../Retry';
import { useModule } from '../../useModule';
import pageStyles from '../styles.module.css';
import type { Review } from '../useReview';
import { letterAddress } from './address';
import styles from './styles.module.css';
import { useReturn } from './useReturn';

interface Props {
  file: CaseFile | undefined;
  /** null while it loads, or without a case */
  review: Review | null;
  items: readonly PlanItem[];
}

const load = () => import('../../letterBook');

/** Letters to send: first those that the steps of the case call for. Each has a page of its own. */
export default function Letters({ file, review, items }: Props): ReactNode {
  const { module, failed, retry } = useModule(load);
  // Once the list is there it stays, also while an answer changes.
  const wasReady = useRef(false);
  wasReady.current ||= !file || review !== null;
  useReturn(module !== null && wasReady.current);
  const wanted = useMemo(() => listWanted(items, review), [items, review]);
  if (!module || !wasReady.current)
    return (
      <section aria-labelledby="lettres">{renderTitle(<Retry error={failed} onRetry={retry} />)}</section>
    );
  return (
    <section aria-labelledby="lettres">
      {renderTitle(
        <p>
          Une lettre se remplit avec ce que votre dossier sait déjà. Il ne reste que le manquant à écrire ;
          rien n’est envoyé sans vous.
        </p>,
      )}
      <Choice book={module.book} wanted={wanted} />
    </section>
  );
}

interface ChoiceProps {
  book: LetterBook;
  /** letters of the steps, with the step of each */
  wanted: ReadonlyMap<string, string>;
}

/** The letters to choose from: those that the steps call for, then the others. */
function Choice({ book, wanted }: ChoiceProps): ReactNode {
  const others = Object.values(book.letters).filter(({ id }) => !wanted.has(id));
  return (
    <div className="lc-no-print">
      {wanted.size > 0 && (
        <>
          <h3 className={pageStyles.title}>Les lettres de vos étapes</h3>
          <ul className={styles.list}>
            {[...wanted].map(([id, step]) => (
              <li key={id}>
                <Link to={letterAddress(id)} data-noBrokenLinkCheck>
                  {book.letters[id]?.title ?? id}
                </Link>
                <span className={pageStyles.soft}>Pour l’étape : {step}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details open={wanted.size === 0}>
        <summary>{wanted.size > 0 ? 'Toutes les autres lettres' : 'Toutes les lettres'}</summary>
        <ul className={styles.list}>
          {others.map(({ id, title }) => (
            <li key={id}>
              <Link to={letterAddress(id)} data-noBrokenLinkCheck>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function renderTitle(children: ReactNode): ReactNode {
  return (
    <>
      <h2 id="lettres">Vos lettres</h2>
      {children}
    </>
  );
}

/** Letters of the steps still to be done, with the first step that sends each. */
function listWanted(items: readonly PlanItem[], review: Review | null): Map<string, string> {
  const wanted = new Map<string, string>();
  if (!review) return wanted;
  for (const { step, state } of items)
    if (state !== 'done')
      for (const { id } of chooseLetters(step.letters ?? [], review.forest, review.facts))
        if (!wanted.has(id)) wanted.set(id, step.title);
  return wanted;
}
