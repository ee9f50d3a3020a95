import type { ReactNode } from 'react';
import { formatPiece } from '../../../case/letters/fill';
import type { Annex, FilledBlock, FilledLetter, LetterRun } from '../../../case/letters/model';
import { typeset } from '../../../trees/typeset';
import styles from './styles.module.css';

interface Props {
  letter: FilledLetter;
  /** as a document, with what an e-mail has no need to carry */
  isPaper?: boolean;
}

/** A filled letter as it will read, with its working. */
export default function Preview({ letter, isPaper }: Props): ReactNode {
  const blocks = letter.blocks.filter(({ paper }) => isPaper || !paper);
  return (
    <div lang="fr" className={styles.letter}>
      {groupItems(blocks).map((group, index) =>
        Array.isArray(group) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no name, and none of them holds a state
          <ul key={index}>
            {group.map(({ pieces, isNumbered }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={at} className={isNumbered ? styles.numbered : undefined}>
                {renderPieces(pieces)}
              </li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Passage key={index} block={group} />
        ),
      )}
      {letter.annex && <AnnexTable annex={letter.annex} />}
    </div>
  );
}

function Passage({ block: { kind, pieces } }: { block: FilledBlock }): ReactNode {
  const content = renderPieces(pieces);
  if (kind === 'subject')
    return (
      <p>
        <strong>Objet : {content}</strong>
      </p>
    );
  if (kind === 'heading' || kind === 'title')
    return (
      <p className={kind === 'title' ? styles.deed : undefined}>
        <strong>{content}</strong>
      </p>
    );
  const place = { right: styles.right, signature: styles.signature }[kind as string];
  return <p className={place}>{content}</p>;
}

function renderPieces(pieces: readonly LetterRun[]): ReactNode {
  return pieces.map((piece, index) => {
    const text = formatPiece(piece);
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a passage have no name
    return piece.kind === 'text' ? text : <mark key={index}>{text}</mark>;
  });
}

/** Items that follow each other make one list. */
function groupItems(blocks: readonly FilledBlock[]): (FilledBlock | FilledBlock[])[] {
  const groups: (FilledBlock | FilledBlock[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function AnnexTable({ annex }: { annex: Annex }): ReactNode {
  const frame = { role: 'group', tabIndex: 0, 'aria-label': 'Tableau du calcul' };
  return (
    <div className={styles.annex}>
      <p>
        <strong>{annex.title}</strong>
      </p>
      {annex.intro.map((text) => (
        <p key={text}>{typeset(text)}</p>
      ))}
      <div className="lc-table" {...frame}>
        <table>
          <thead>
            <tr>
              {annex.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {annex.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (
                  <td key={annex.columns[index]}>{typeset(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.totals}>
        {annex.totals.map(({ label, amount }) => (
          <li key={label}>
            {label} : <strong>{amount}</strong>
          </li>
        ))}
      </ul>
      {annex.sources.length > 0 && (
        <p className={styles.note}>
          Textes :{' '}
          {annex.sources.map(({ short, url }, index) => (
            <span key={url + short}>
              {index > 0 && ' ; '}
              <a href={url}>{short}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
