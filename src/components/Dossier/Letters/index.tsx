import { type ReactNode, useMemo, useRef } from 'react';
import type { CaseFile } from '../../../case/file/model';
import type { PlanItem } from '../../../case/file/plan';
import type { LetterBook } from '../../../case/letters/model';
import { chooseLetters } from '../../../case/letters/presence';
import Retry from '../../Retry';
import { useModule } from '../../useModule';
import pageStyles from '../styles.module.css';
import type { CaseRepository } from '../useCaseRepository';
import type { Review } from '../useReview';
import Editor from './Editor';
import styles from './styles.module.css';
import { letterAnchor, useOpenLetter } from './useOpenLetter';

interface Props {
  cases: CaseRepository;
  file: CaseFile | undefined;
  /** null while it loads, or without a case */
  review: Review | null;
  items: readonly PlanItem[];
}

const load = () => import('./load');

/** Letters to send: first those that the steps of the case call for. One is filled in with what the case knows. */
export default function Letters({ cases, file, review, items }: Props): ReactNode {
  const open = useOpenLetter();
  const { module, failed, retry } = useModule(load);
  // Once the case is there it stays: an answer that changes must not close the letter being written.
  const wasReady = useRef(false);
  wasReady.current ||= !file || review !== null;
  const wanted = useMemo(() => listWanted(items, review), [items, review]);
  if (!module || !wasReady.current)
    return (
      <section aria-labelledby="lettres">{renderTitle(<Retry error={failed} onRetry={retry} />)}</section>
    );
  const { book, law } = module;
  const letter = open === null ? undefined : book.letters[open];
  return (
    <section aria-labelledby="lettres">
      {renderTitle(
        <p>
          Une lettre se remplit avec ce que votre dossier sait déjà. Il ne reste que le manquant à écrire ;
          rien n’est envoyé sans vous.
        </p>,
      )}
      {open !== null && !letter && (
        <p className="lc-notice lc-notice--caution">
          Cette lettre n’existe pas, ou plus. Choisissez-en une ci-dessous.
        </p>
      )}
      {letter && (
        <Editor
          key={`${file?.id ?? ''} ${letter.id}`}
          letter={letter}
          book={book}
          law={law}
          cases={cases}
          file={file}
          facts={review?.facts ?? {}}
        />
      )}
      <Choice book={book} wanted={wanted} open={open} />
    </section>
  );
}

interface ChoiceProps {
  book: LetterBook;
  /** letters of the steps, with the step of each */
  wanted: ReadonlyMap<string, string>;
  /** id of the letter that is open */
  open: string | null;
}

/** The letters to choose from: those that the steps call for, then the others. */
function Choice({ book, wanted, open }: ChoiceProps): ReactNode {
  const others = Object.values(book.letters).filter(({ id }) => !wanted.has(id));
  return (
    <div className="lc-no-print">
      {wanted.size > 0 && (
        <>
          <h3 className={pageStyles.title}>Les lettres de vos étapes</h3>
          <ul className={styles.list}>
            {[...wanted].map(([id, step]) => (
              <li key={id}>
                <a href={letterAnchor(id)} aria-current={id === open ? 'true' : undefined}>
                  {book.letters[id]?.title ?? id}
                </a>
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
              <a href={letterAnchor(id)} aria-current={id === open ? 'true' : undefined}>
                {title}
              </a>
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
