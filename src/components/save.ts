/** Gives the reader a file, made in the page: nothing is sent. */
export function saveDocument(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A part of a file's name made from what the reader wrote: letters and figures only; empty if there are none. */
export function toFilePart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** The name of a file about a case. */
export function formatFileName(name: string, extension: string): string {
  return `${toFilePart(name) || 'dossier'}.${extension}`;
}
