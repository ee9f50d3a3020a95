/** Merging maps, which is all that the pages of the trees need of it: see `merge.ts` for whole cases. */

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Merges maps key by key. @param onConflict - called with what the other side held, where both changed a key */
export function mergeMaps<T>(
  base: Readonly<Record<string, T>>,
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  onConflict: (key: string, theirs: T | undefined) => void,
): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, now, other] = [base[key], mine[key], theirs[key]];
    const isMineChanged = !isSame(was, now);
    if (isMineChanged && !isSame(was, other) && !isSame(now, other)) onConflict(key, other);
    const kept = isMineChanged ? now : other;
    if (kept !== undefined) merged[key] = kept;
  }
  return merged;
}
