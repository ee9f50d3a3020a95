export { default as LawValue } from '../LawValue';
