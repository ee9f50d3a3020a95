/** The page on which a letter is filled in with the open case. */
export const letterAddress = (id: string): string => `/dossier/lettre/#${id}`;

/** How letters were addressed when they opened inside the page of the case. */
const FORMER = '#lettre=';

/** The letter that an address of before asks for. */
export const readFormer = (hash: string): string | null =>
  hash.startsWith(FORMER) ? letterAddress(hash.slice(FORMER.length)) : null;
