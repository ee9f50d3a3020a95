/** Gives the learner a file, made in the page: nothing is sent. */
export function saveDocument(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name of a file made from a person's name: letters and figures only. */
export function nameFile(person: string, day: string, extension: string): string {
  const plain = person
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `formation-${plain ? `${plain}-` : ''}${day}.${extension}`;
}
