/** Papers of scenarios are written as life writes them, « tu », capitals and slips included. */
const PAPERS = /^documents:[\s\S]*?(?=^\w)/m;

/** Blanks the papers of a scenario, lines kept; other files come back as they are. */
export function withoutPapers(path: string, text: string): string {
  if (!path.startsWith('training/scenarios/')) return text;
  return text.replace(PAPERS, (papers) => papers.replace(/[^\n]/g, ' '));
}
