export { default as StartTree } from '../StartTree';
