export { default as LawRef } from '../LawRef';
export { default as LawNotes } from '../LawRef/Notes';
export { default as Overdue } from '../Overdue';
