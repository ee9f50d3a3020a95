export { default as Terme } from '../Term';
export { default as TermeNote } from '../Term/Note';
