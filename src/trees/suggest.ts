/** « Did you mean »: the nearest known name to a misspelt one. */

/**
 * Counts the edits between two words: a letter added, left out, replaced, or two neighbours swapped
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(before, j - 2) + 1);
      row.push(edits);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * Finds the known name nearest to what was written.
 *
 * @returns undefined when none is near: more than a third of the word would have to change
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= fewest || name === written) continue;
    const edits = countEdits(written.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}
