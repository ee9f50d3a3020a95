import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { type ReactNode, useRef } from 'react';
import { Notices } from '../DecisionTree/parts';
import Retry from '../Retry';
import { useModule } from '../useModule';
import Editor from './Letters/Editor';
import { useCaseRepository } from './useCaseRepository';
import { useReview } from './useReview';

const load = () => import('../letterBook');

/** The letter that the address names, filled with the open case. */
export default function OpenLetter(): ReactNode {
  const id = useLocation().hash.slice(1);
  const cases = useCaseRepository();
  const { file, today } = cases;
  const { module: review, failed, retry } = useReview(file, today);
  const book = useModule(load);
  // Once the case is there it stays: an answer that changes must not close the letter being written.
  const wasReady = useRef(false);
  wasReady.current ||= !file || review !== null;
  if (!book.module || !wasReady.current)
    return (
      <>
        <h1>Votre lettre</h1>
        <Retry error={failed || book.failed} onRetry={failed ? retry : book.retry} />
      </>
    );
  const letters = book.module.book.letters;
  const letter = Object.hasOwn(letters, id) ? letters[id] : undefined;
  return (
    <div data-ready="">
      <Notices notices={cases.notices} onHide={cases.hideNotices} />
      {letter ? (
        <>
          <Head>
            <title>{`${letter.title} – Mon dossier`}</title>
          </Head>
          <Editor
            key={`${file?.id ?? ''} ${letter.id}`}
            letter={letter}
            book={book.module.book}
            law={book.module.law}
            cases={cases}
            file={file}
            facts={review?.facts ?? {}}
          />
        </>
      ) : (
        <>
          <h1>Votre lettre</h1>
          <p className="lc-notice lc-notice--caution">
            Cette lettre n’existe pas, ou plus. Choisissez-en une dans{' '}
            <Link to="/dossier/">votre dossier</Link> ou parmi <Link to="/guides/modeles/">les modèles</Link>.
          </p>
        </>
      )}
    </div>
  );
}
