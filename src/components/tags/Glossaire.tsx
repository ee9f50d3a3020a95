export { default as GlossaryEntry } from '../Glossary/Entry';
export { default as GlossaryLetters } from '../Glossary/Letters';
