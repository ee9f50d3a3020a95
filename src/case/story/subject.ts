/** The fact whose options are the situations of the home page, and the tree that asks it. */
export const SUBJECT = 'nature-du-litige';
export const ORIENTATION = 'orientation';
