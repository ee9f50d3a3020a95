/**
 * What the reader makes of what was understood: each proposal confirmed, corrected or dropped. Pure.
 *
 * Only what was confirmed leaves here: a proposal by itself is never a fact.
 */
import type { CompiledFact, Facts, FactValue } from '../../trees/model';
import type { NamedFact, Proposal, StoryNames } from './model';

/** What the reader said of a fact. */
export interface Verdict {
  kind: 'confirmed' | 'dropped';
  /** the value that was proposed then: where the text now tells another, this says nothing of it */
  of: FactValue;
  /** the reader's own answer in its place; `null` is « je ne sais pas » */
  corrected?: FactValue | null;
}

/** By fact. */
export type Verdicts = Readonly<Record<string, Verdict>>;

/** A fact understood, and what became of it. */
export interface Row {
  proposal: Proposal;
  def: CompiledFact;
  verdict: Verdict | undefined;
  /** the value as it stands */
  value: FactValue | null;
}

/** A fact as a question shows it. */
function buildDef(id: string, fact: NamedFact): CompiledFact {
  return { id, theme: '', ...fact };
}

/** The facts as questions show them. */
export function buildDefs({ facts }: Pick<StoryNames, 'facts'>): Readonly<Record<string, CompiledFact>> {
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, buildDef(id, fact)]));
}

/**
 * Lists what was understood, each fact once.
 *
 * @param settled - facts that the choice of the tree settles: they are not asked beside it
 */
export function listRows(
  proposals: readonly Proposal[],
  defs: Readonly<Record<string, CompiledFact>>,
  verdicts: Verdicts,
  settled: readonly string[] = [],
): Row[] {
  const seen = new Set<string>(settled);
  return proposals.flatMap((proposal) => {
    const def = Object.hasOwn(defs, proposal.fact) ? defs[proposal.fact] : undefined;
    if (!def || seen.has(proposal.fact)) return [];
    seen.add(proposal.fact);
    const verdict = findVerdict(verdicts, proposal);
    const value = verdict?.corrected === undefined ? proposal.value : verdict.corrected;
    return [{ proposal, def, verdict, value }];
  });
}

/** A correction stays whatever the text tells; a yes or a no is of the value that it was said of. */
function findVerdict(verdicts: Verdicts, { fact, value }: Proposal): Verdict | undefined {
  const verdict = Object.hasOwn(verdicts, fact) ? verdicts[fact] : undefined;
  return verdict && (verdict.corrected !== undefined || isSame(verdict.of, value)) ? verdict : undefined;
}

const isSame = (a: FactValue, b: FactValue): boolean => String(a) === String(b);

/** The rows that still wait for a word of the reader. @param kind - those read as they are told, or those supposed */
export function listWaiting(rows: readonly Row[], kind?: 'sure' | 'guess'): Row[] {
  return rows.filter(
    ({ verdict, proposal }) => !verdict && (kind === undefined || proposal.guess === (kind === 'guess')),
  );
}

/** « Tout est juste » : confirms what waits, but for what was only supposed. */
export function confirmSure(rows: readonly Row[], verdicts: Verdicts): Verdicts {
  const sure = listWaiting(rows, 'sure').map(({ proposal: { fact, value } }): [string, Verdict] => [
    fact,
    { kind: 'confirmed', of: value },
  ]);
  return { ...verdicts, ...Object.fromEntries(sure) };
}

/** The facts that count: those confirmed, as corrected. */
export function pickConfirmed(rows: readonly Row[]): Facts {
  return Object.fromEntries(
    rows.flatMap(({ proposal, verdict, value }) =>
      verdict?.kind === 'confirmed' ? [[proposal.fact, value]] : [],
    ),
  );
}

/**
 * What is left of the proposals once the reader has spoken: the choice of the tree rests on them.
 *
 * @param proposals - all of them, also those that no row shows
 */
export function listStanding(proposals: readonly Proposal[], rows: readonly Row[]): Proposal[] {
  const byFact = new Map(rows.map((row) => [row.proposal.fact, row]));
  return proposals.flatMap((proposal) => {
    const row = byFact.get(proposal.fact);
    if (!row) return [proposal];
    if (row.verdict?.kind === 'dropped' || row.value === null) return [];
    return [{ ...proposal, value: row.value }];
  });
}
