import type { ReactNode } from 'react';

/** Opens the print window. Without scripts it is not shown: the browser's own menu prints. */
export default function PrintButton({ label = 'Imprimer' }: { label?: string }): ReactNode {
  return (
    <p className="lc-js-only lc-no-print">
      <button type="button" className="lc-button" onClick={() => window.print()}>
        {label}
      </button>
    </p>
  );
}
