/** A scenario: its documents tell its facts, and its facts lead to its outcome. */

import type { ValueProblem } from '../../trees/facts';
import { authoringOf, formatFactValue } from '../../trees/factTypes';
import type { IssueText } from '../../trees/issue';
import type { Path } from '../../trees/path';
import { findMisses } from '../diagnose';
import { readFacts, readWritten } from '../facts';
import type { ScenarioSource } from '../format';
import { findQuote } from '../marks';
import { TRAINING_MESSAGES, WALK_MESSAGES } from '../messages/check';
import type { ParsedTrainingFile } from '../parse';
import { buildIssue, type ReportIssue, type TrainingContext, tellUnknown } from './context';

/** Checks one scenario, its walk included where its facts can be read. */
export function checkScenario(
  file: ParsedTrainingFile<ScenarioSource>,
  skills: ReadonlySet<string> | undefined,
  context: TrainingContext,
  report: ReportIssue,
): void {
  const { data } = file;
  const { forest } = context;
  const fail = (path: Path, ...told: Parameters<typeof tellUnknown>) =>
    report(buildIssue(file, path, tellUnknown(...told)));
  for (const [index, skill] of data.skills.entries())
    if (skills && !skills.has(skill)) fail(['skills', index], 'skill', skill, skills);
  checkDocuments(file, report);
  checkFacts(file, context, report);
  checkIndispensable(file, report);
  const trees = [...forest.trees.keys()];
  const hasTree = forest.trees.has(data.tree);
  if (!hasTree) fail(['tree'], 'tree', data.tree, trees);
  const outcomes = trees.flatMap((tree) =>
    Object.keys(forest.trees.get(tree)?.tree.outcomes ?? {}).map((id) => `${tree}/${id}`),
  );
  const { outcome } = data.expected;
  const hasOutcome = outcomes.includes(outcome);
  if (!hasOutcome) fail(['expected', 'outcome'], 'outcome', outcome, outcomes);
  const areRead = Object.entries(data.facts).every(
    ([id, { value }]) => 'value' in readWritten(forest, id, value),
  );
  if (!hasTree || !hasOutcome || !areRead) return;
  for (const { fact, ...told } of findMisses(forest, data, readFacts(forest, data.facts))) {
    const isGiven = fact !== undefined && Object.hasOwn(data.facts, fact);
    const path = isGiven ? ['facts', fact] : told.code === 'scenario-outcome' ? ['expected'] : ['facts'];
    const message = WALK_MESSAGES.in({ scenario: file.id, message: told.message });
    report(buildIssue(file, path, { ...told, message }, { key: true }));
  }
}

function checkDocuments(file: ParsedTrainingFile<ScenarioSource>, report: ReportIssue): void {
  const seen = new Set<string>();
  for (const [index, { id }] of file.data.documents.entries()) {
    if (seen.has(id))
      report(
        buildIssue(file, ['documents', index, 'id'], {
          code: 'duplicate-id',
          ...TRAINING_MESSAGES['duplicate-document']({ id }),
        }),
      );
    seen.add(id);
  }
}

/** Either some fact is indispensable, or the author says why none is. */
function checkIndispensable(file: ParsedTrainingFile<ScenarioSource>, report: ReportIssue): void {
  const { facts, dispensable } = file.data;
  const found = Object.values(facts).some((fact) => fact.indispensable);
  if (found !== (dispensable !== undefined)) return;
  const [path, told] = found
    ? [['dispensable'], TRAINING_MESSAGES['dispensable-needless']()]
    : [['facts'], TRAINING_MESSAGES['dispensable-missing']()];
  report(buildIssue(file, path, { code: 'training-indispensable', ...told }, { key: true }));
}

function checkFacts(
  file: ParsedTrainingFile<ScenarioSource>,
  { forest }: TrainingContext,
  report: ReportIssue,
): void {
  const { documents } = file.data;
  for (const [id, fact] of Object.entries(file.data.facts)) {
    const path = ['facts', id];
    const def = forest.defs[id];
    if (!def) {
      report(buildIssue(file, path, tellUnknown('fact', id, Object.keys(forest.defs)), { key: true }));
      continue;
    }
    const read = readWritten(forest, id, fact.value);
    if ('problem' in read) report(buildIssue(file, [...path, 'value'], tellProblem(read.problem, forest)));
    const options = (def.options ?? []).map((option) => option.id);
    for (const option of Object.keys(fact.wrong)) {
      const isUnknown = option === '?' && def.unknown !== undefined;
      if (isUnknown || options.includes(option)) continue;
      const told = {
        code: 'unknown-option' as const,
        ...TRAINING_MESSAGES['unknown-option']({ fact: id, option, options }),
      };
      report(buildIssue(file, [...path, 'wrong', option], told, { key: true }));
    }
    if (fact.in === undefined || fact.quote === undefined) continue;
    const document = documents.find((one) => one.id === fact.in);
    if (!document) {
      const names = documents.map((one) => one.id);
      const told = tellUnknown('document', fact.in, names);
      report(buildIssue(file, [...path, 'in'], told));
      continue;
    }
    const count = findQuote(document.text, fact.quote).length;
    if (count === 1) continue;
    const others = documents.filter((one) => findQuote(one.text, fact.quote ?? '').length === 1);
    const told = { document: document.id, count, elsewhere: others[0]?.id };
    report(
      buildIssue(file, [...path, 'quote'], { code: 'scenario-quote', ...TRAINING_MESSAGES.quote(told) }),
    );
  }
}

function tellProblem(problem: ValueProblem, forest: TrainingContext['forest']) {
  return { code: 'scenario-value' as const, ...wordProblem(problem, forest) };
}

function wordProblem(
  { code, fact, found, candidates = [], low, high }: ValueProblem,
  { defs }: TrainingContext['forest'],
): IssueText {
  const def = defs[fact];
  if (code === 'unknown-option')
    return TRAINING_MESSAGES['unknown-option']({ fact, option: found, options: candidates });
  if (code === 'not-unknown') return TRAINING_MESSAGES['not-unknown']({ fact });
  if (code === 'out-of-range' && def && low !== undefined && high !== undefined)
    return TRAINING_MESSAGES['out-of-range']({
      fact,
      found,
      low: formatFactValue(def, low),
      high: formatFactValue(def, high),
    });
  return TRAINING_MESSAGES['other-kind']({ fact, found, written: authoringOf(def?.type ?? 'text').written });
}
