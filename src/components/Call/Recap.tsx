import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import { formatMoment } from '../../case/call/clock';
import { RECAP_LETTER } from '../../case/call/model';
import { EML_TYPE, formatEml } from '../../case/letters/eml';
import { fillLetter } from '../../case/letters/fill';
import { SHARED } from '../../case/letters/model';
import { buildMailto, formatLetterText } from '../../case/letters/text';
import { loadCases } from '../../case/repository/cases';
import LetterInput from '../Dossier/Letters/LetterInput';
import Preview from '../Dossier/Letters/Preview';
import { book, law } from '../letterBook';
import { formatFileName, saveDocument } from '../save';
import { openLocal } from './callSession';
import styles from './styles.module.css';
import type { CallView } from './useCall';
import type { Calls } from './useCalls';

interface Props {
  view: CallView;
  today: string;
  calls: Calls;
  /** what we do next, in the words said to the customer */
  suites: string;
}

/** What the desk fills in, to be changed by the reader. */
const OWN = ['compris', 'suites'];

/** The mail that sums the call up for the customer: filled in, to be read again, never sent by itself. */
export default function Recap({ view: { file, one, change }, today, suites }: Props): ReactNode {
  const [said, say] = useState('');
  const [ours] = useState(() => findOurs(file.id));
  const letter = book.letters[RECAP_LETTER];
  const began = formatMoment(file.call.began);
  const typed = file.letters[RECAP_LETTER];
  // Once, when the call ends: what the reader has written stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written since must not be lost
  useEffect(() => {
    if (typed?.['appel-du'] === began && (typed.suites || suites === '')) return;
    change((now) => {
      const known = now.letters[RECAP_LETTER];
      const own = { suites, ...known, 'appel-du': began };
      return { ...now, letters: { ...now.letters, [RECAP_LETTER]: own } };
    });
  }, [suites]);
  if (!letter) return null;
  const { letter: filled, fields } = fillLetter(letter, book, law, {
    facts: one.done.facts,
    typed: file.letters,
    ours,
    today,
  });
  const write = (id: string, text: string | null): void =>
    change((now) => {
      const { [id]: _, ...others } = now.letters[RECAP_LETTER] ?? {};
      return {
        ...now,
        letters: { ...now.letters, [RECAP_LETTER]: text === null ? others : { ...others, [id]: text } },
      };
    });
  const mailto = buildMailto(filled);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formatLetterText(filled));
      say('Courriel copié.');
    } catch {
      say('La copie est refusée par le navigateur : sélectionnez le texte.');
    }
  };
  return (
    <section aria-labelledby="recapitulatif">
      <h3 id="recapitulatif">Le récapitulatif pour le client</h3>
      {fields
        .filter(({ id }) => OWN.includes(id))
        .map((state) => (
          <LetterInput key={state.id} state={state} onWrite={(text) => write(state.id, text)} />
        ))}
      <div className={styles.paper}>
        <Preview letter={filled} />
      </div>
      <div className="lc-row">
        {mailto !== null && (
          <a className="lc-button lc-button--primary" href={mailto}>
            Ouvrir dans ma messagerie
          </a>
        )}
        <button
          type="button"
          className="lc-button"
          onClick={() => {
            saveDocument(formatFileName(RECAP_LETTER, 'eml'), EML_TYPE, formatEml(filled, new Date()));
            say('Brouillon téléchargé : ouvrez-le, il s’affiche dans votre messagerie.');
          }}
        >
          Brouillon (.eml)
        </button>
        <button type="button" className="lc-button" onClick={copy}>
          Copier
        </button>
      </div>
      <p role="status">{said}</p>
      {filled.missing > 0 && (
        <p className={styles.quiet}>
          Il reste à compléter ce qui est entre crochets, dans votre messagerie ou{' '}
          <Link to={`/dossier/lettre/#${RECAP_LETTER}`} data-noBrokenLinkCheck>
            dans la lettre
          </Link>
          .
        </p>
      )}
    </section>
  );
}

/** What other cases say of the reader's own business. */
function findOurs(id: string): Record<string, string> {
  const { files } = loadCases(openLocal());
  const others = files.filter((file) => file.id !== id).map(({ letters }) => letters[SHARED] ?? {});
  return Object.assign({}, ...others.reverse());
}
