/** Two revisions, the older one first. */
export interface Both<T> {
  before: T;
  after: T;
}
