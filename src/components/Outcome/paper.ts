/** The answer on paper: one sheet, whose code is fetched before it is printed since a browser that prints waits for nothing. */

type SheetModule = typeof import('./Sheet');

let sheet: SheetModule | null = null;

/** Fetches the code of the sheet, once. */
export async function loadSheet(): Promise<void> {
  sheet ??= await import('./Sheet');
}

/** The sheet; null while its code is not there. */
export function readSheet(): SheetModule | null {
  return sheet;
}

/** Prints the answer on one sheet; where its code cannot be fetched, the page as it stands. */
export async function printSheet(): Promise<void> {
  await loadSheet().catch(() => undefined);
  window.print();
}

/** Prints the page as it stands, with all that folds below the answer. */
export function printWhole(): void {
  const { dataset } = document.documentElement;
  dataset.printing = 'whole';
  window.addEventListener('afterprint', () => delete dataset.printing, { once: true });
  window.print();
}
