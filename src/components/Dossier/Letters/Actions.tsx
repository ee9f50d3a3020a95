import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { formatLetterHtml } from '../../../case/letters/html';
import type { Channel, FilledLetter } from '../../../case/letters/model';
import { buildMailto, formatLetterText } from '../../../case/letters/text';
import Icon from '../../Icon';
import { formatFileName, saveDocument } from '../../save';
import Preview from './Preview';
import styles from './styles.module.css';

interface Props {
  letter: FilledLetter;
  channel: Channel;
  /** of the file, without its extension */
  name: string;
  /** Notes in the journal that the letter was sent, today. */
  onSent(): void;
}

/** Takes the letter along: as a document, as text, on paper, by e-mail. Nothing leaves before the reader sends it. */
export default function Actions({ letter, channel, name, onSent }: Props): ReactNode {
  const [said, say] = useState('');
  const [isPrinting, setPrinting] = useState(false);
  const mailto = buildMailto(letter);
  return (
    <div className="lc-no-print">
      <Ways {...{ letter, name, channel, mailto, say }} onPrint={() => setPrinting(true)} />
      <p>
        <button
          type="button"
          className="lc-button lc-button--quiet lc-button--small"
          onClick={() => {
            onSent();
            say('Envoi noté dans le journal, à la date d’aujourd’hui.');
          }}
        >
          Je l’ai envoyée : le noter au journal
        </button>
      </p>
      <p role="status">{said}</p>
      {mailto === null && (
        <p className={styles.note}>
          Cette lettre est trop longue pour s’ouvrir d’elle-même dans votre messagerie : copiez-la, puis
          collez-la.
        </p>
      )}
      {channel === 'recommande' && (
        <p className={styles.note}>
          Un courriel ne remplace pas la lettre recommandée. Envoyez les deux, et gardez l’avis de réception.
        </p>
      )}
      {isPrinting && <Printed letter={letter} onDone={() => setPrinting(false)} />}
    </div>
  );
}

interface WaysProps extends Pick<Props, 'letter' | 'name' | 'channel'> {
  /** null: too long for an address */
  mailto: string | null;
  /** Tells what came of it. */
  say(text: string): void;
  onPrint(): void;
}

/** As a document, as text, on paper, by e-mail. */
function Ways({ letter, name, channel, mailto, say, onPrint }: WaysProps): ReactNode {
  const copy = async (done: string): Promise<void> => {
    try {
      await copyLetter(letter);
      say(done);
    } catch {
      say('La copie est refusée par le navigateur : sélectionnez le texte de l’aperçu.');
    }
  };
  const download = async (): Promise<void> => {
    try {
      const { formatDocx, DOCX_TYPE } = await import('../../../case/letters/docx');
      saveDocument(formatFileName(name, 'docx'), DOCX_TYPE, await formatDocx(letter));
      say('Lettre téléchargée.');
    } catch {
      say('Le document n’a pas pu être fait : vérifiez la connexion, ou copiez le texte. Rien n’est perdu.');
    }
  };
  const draft = async (): Promise<void> => {
    try {
      const { formatEml, EML_TYPE } = await import('../../../case/letters/eml');
      saveDocument(formatFileName(name, 'eml'), EML_TYPE, formatEml(letter, new Date()));
      say('Brouillon téléchargé : ouvrez-le, il s’affiche dans votre messagerie.');
    } catch {
      say('Le brouillon n’a pas pu être fait : vérifiez la connexion, ou copiez le texte. Rien n’est perdu.');
    }
  };
  return (
    <div className="lc-row">
      <button type="button" className="lc-button lc-button--primary" onClick={download}>
        <Icon name="arrow" />
        Télécharger (.docx)
      </button>
      <button type="button" className="lc-button" onClick={() => copy('Lettre copiée.')}>
        Copier
      </button>
      <button type="button" className="lc-button" onClick={onPrint}>
        Imprimer la lettre
      </button>
      {mailto === null ? (
        <button
          type="button"
          className="lc-button"
          onClick={() => copy('Lettre copiée : collez-la dans un nouveau courriel.')}
        >
          Copier pour un courriel
        </button>
      ) : (
        <a className="lc-button" href={mailto}>
          <Icon name="mail" />
          Envoyer par courriel
        </a>
      )}
      {channel === 'courriel' && (
        <button type="button" className="lc-button" onClick={draft}>
          Brouillon (.eml)
        </button>
      )}
    </div>
  );
}

/** Copies a letter with its look, and as plain text for programs that take no other. */
async function copyLetter(letter: FilledLetter): Promise<void> {
  const plain = formatLetterText(letter);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const wrap = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const item = { ...wrap('text/plain', plain), ...wrap('text/html', formatLetterHtml(letter)) };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}

/** The letter alone on paper: the page around it steps aside while it prints. */
function Printed({ letter, onDone }: { letter: FilledLetter; onDone(): void }): ReactNode {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.printing = 'letter';
    const onAfter = (): void => onDone();
    window.addEventListener('afterprint', onAfter, { once: true });
    window.print();
    return () => {
      delete dataset.printing;
      window.removeEventListener('afterprint', onAfter);
    };
  }, [onDone]);
  return createPortal(
    <div className={styles.printed} data-printed-letter="">
      <Preview letter={letter} isPaper />
    </div>,
    document.body,
  );
}
