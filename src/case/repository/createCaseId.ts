/** Names a new case. @param random - 0 to 1, from the browser */
export function createCaseId(random: number): string {
  return Math.floor(random * 0x100000000).toString(36);
}
