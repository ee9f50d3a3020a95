/** Small readers for JSON that comes from outside, shared with the other rooms. */
export { ID, isMap, type JsonMap, PartReader } from '../trees/json';
