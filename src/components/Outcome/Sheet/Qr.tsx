import encodeQR from 'qr';
import type { ReactNode } from 'react';
import styles from './styles.module.css';
import { SHEET_TEXTS as TEXTS } from './texts';

/** Free space that a reader of codes needs around one, in modules: one is drawn with it, since the library wants some. */
const DRAWN = 1;
const QUIET = 4 - DRAWN;
/** Up to this many characters there is room to mend a stain; beyond, squares that a telephone can tell apart matter more. */
const SHORT = 250;

/** An address as a code to be photographed; nothing where it is too long for one. */
export default function Qr({ address }: { address: string }): ReactNode {
  const rows = encode(address);
  if (!rows) return null;
  const size = rows.length + 2 * QUIET;
  return (
    <figure className={styles.code}>
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={TEXTS.code}
      >
        <path d={drawRows(rows)} />
      </svg>
      <figcaption>{TEXTS.scan}</figcaption>
    </figure>
  );
}

function encode(address: string): boolean[][] | null {
  try {
    return encodeQR(address, 'raw', { ecc: address.length > SHORT ? 'low' : 'medium', border: DRAWN });
  } catch {
    return null;
  }
}

/** Dark squares as one path, those that touch in a row being one piece. */
function drawRows(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
    )
    .join('');
}
