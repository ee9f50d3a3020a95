/** At random, for a new learner's record: told apart from others, and of nobody. */
export function createId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return [...parts].map((part) => part.toString(36)).join('');
}
