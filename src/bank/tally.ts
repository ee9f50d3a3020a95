/** Counting the verdicts of a bank of cases. */
import { BANK_THEMES, type BankCase, type BankTheme, type Verdict } from './schema';

/** How many cases had each verdict. */
export type Tally = Readonly<Record<Verdict, number>> & { cases: number };

/** Which of the two results of a case is counted: the first, never mended, or the one of today. */
export type Round = 'first' | 'now';

/** Counts the verdicts of a round; cases that were not judged in it are left out. */
export function tally(cases: readonly BankCase[], round: Round): Tally {
  const counts = { right: 0, partly: 0, wrong: 0, cases: 0 };
  for (const one of cases) {
    const result = one[round];
    if (!result) continue;
    counts[result.verdict] += 1;
    counts.cases += 1;
  }
  return counts;
}

/** The same by theme, in the order of the list; themes without a judged case are left out. */
export function tallyThemes(cases: readonly BankCase[], round: Round): [BankTheme, Tally][] {
  return BANK_THEMES.map((theme): [BankTheme, Tally] => [
    theme,
    tally(
      cases.filter((one) => one.theme === theme),
      round,
    ),
  ]).filter(([, { cases: count }]) => count > 0);
}

/** Whole percents, rounded down so that no figure flatters; null without a case. */
export function findShare({ right, cases }: Tally): number | null {
  return cases === 0 ? null : Math.floor((100 * right) / cases);
}
