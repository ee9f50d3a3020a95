/** Sentences told to the reader, each once. */

/** Adds a sentence unless it is said already. */
export function addNotice(notices: readonly string[], notice: string): readonly string[] {
  return notices.includes(notice) ? notices : [...notices, notice];
}
