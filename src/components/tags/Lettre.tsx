export { default as Lettre } from '../Lettre';
