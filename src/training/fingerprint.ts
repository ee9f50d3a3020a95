/** A short fingerprint (two FNV-1a runs), to tell one version of the content from another; not for security. */
export function fingerprint(text: string): string {
  const run = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index++)
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0');
  };
  return (run(0x811c9dc5) + run(0x01234567)).slice(0, 10);
}
