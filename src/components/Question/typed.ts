/** What a typed answer takes: its field and its reading. Loaded before the first such question, and not with the page. */
export { readAnswer } from './readTyped';
export { default as TypedField } from './TypedField';
