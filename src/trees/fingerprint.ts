/** The seed of FNV-1a. */
const SEED = 0x811c9dc5;

/** A short fingerprint (FNV-1a), to tell one version of some content from another; not for security. */
export function fingerprint(text: string, seed = SEED): string {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
