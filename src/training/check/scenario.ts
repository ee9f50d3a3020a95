/** A scenario: its documents tell its facts, and its facts lead to its outcome. */

import type { ValueProblem } from '../../trees/facts';
import { formatFactValue } from '../../trees/factTypes';
import { didYouMean } from '../../trees/messages/words';
import type { Path } from '../../trees/source';
import { findMisses } from '../diagnose';
import { readFacts, readWritten } from '../facts';
import type { ScenarioSource } from '../format';
import { findQuote } from '../marks';
import type { Parsed } from '../parse';
import { buildIssue, type Report, type TrainingContext, tellUnknown } from './context';

/** Checks one scenario, its walk included where its facts can be read. */
export function checkScenario(
  file: Parsed<ScenarioSource>,
  skills: ReadonlySet<string> | undefined,
  context: TrainingContext,
  report: Report,
): void {
  const { data } = file;
  const { forest } = context;
  const fail = (path: Path, ...told: Parameters<typeof tellUnknown>) =>
    report(buildIssue(file, path, tellUnknown(...told)));
  for (const [index, skill] of data.skills.entries())
    if (skills && !skills.has(skill))
      fail(
        ['skills', index],
        'training-unknown',
        'skill',
        skill,
        skills,
        'Add it to `training/skills.yaml`.',
      );
  checkDocuments(file, report);
  checkFacts(file, context, report);
  const trees = [...forest.trees.keys()];
  const hasTree = forest.trees.has(data.tree);
  if (!hasTree) fail(['tree'], 'unknown-tree', 'tree', data.tree, trees, 'Trees stand in `decision-trees/`.');
  const outcomes = trees.flatMap((tree) =>
    Object.keys(forest.trees.get(tree)?.tree.outcomes ?? {}).map((id) => `${tree}/${id}`),
  );
  const { outcome } = data.expected;
  const hasOutcome = outcomes.includes(outcome);
  if (!hasOutcome)
    fail(['expected', 'outcome'], 'training-unknown', 'outcome', outcome, outcomes, 'Name one of a tree.');
  const areRead = Object.entries(data.facts).every(
    ([id, { value }]) => 'value' in readWritten(forest, id, value),
  );
  if (!hasTree || !hasOutcome || !areRead) return;
  for (const { fact, ...told } of findMisses(forest, data, readFacts(forest, data.facts))) {
    const isGiven = fact !== undefined && Object.hasOwn(data.facts, fact);
    const path = isGiven ? ['facts', fact] : told.code === 'scenario-outcome' ? ['expected'] : ['facts'];
    const message = `Scenario "${file.id}": ${told.message}`;
    report(buildIssue(file, path, { ...told, message }, { key: true }));
  }
}

function checkDocuments(file: Parsed<ScenarioSource>, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of file.data.documents.entries()) {
    if (seen.has(id))
      report(
        buildIssue(file, ['documents', index, 'id'], {
          code: 'duplicate-id',
          message: `Two documents are called "${id}".`,
          remedy: 'Rename one: facts name the document that tells them.',
        }),
      );
    seen.add(id);
  }
}

function checkFacts(file: Parsed<ScenarioSource>, { forest }: TrainingContext, report: Report): void {
  const { documents } = file.data;
  for (const [id, fact] of Object.entries(file.data.facts)) {
    const path = ['facts', id];
    const def = forest.defs[id];
    if (!def) {
      report(
        buildIssue(
          file,
          path,
          tellUnknown('unknown-fact', 'fact', id, Object.keys(forest.defs), 'Facts stand in facts.yaml.'),
          { key: true },
        ),
      );
      continue;
    }
    const read = readWritten(forest, id, fact.value);
    if ('problem' in read) report(buildIssue(file, [...path, 'value'], tellProblem(read.problem, forest)));
    const options = (def.options ?? []).map((option) => option.id);
    for (const option of Object.keys(fact.wrong)) {
      const isUnknown = option === '?' && def.unknown !== undefined;
      if (isUnknown || options.includes(option)) continue;
      const told = tellUnknown(
        'unknown-option',
        `option of "${id}"`,
        option,
        options,
        `Options: ${options.join(', ')}.`,
      );
      report(buildIssue(file, [...path, 'wrong', option], told, { key: true }));
    }
    if (fact.in === undefined || fact.quote === undefined) continue;
    const document = documents.find((one) => one.id === fact.in);
    if (!document) {
      const names = documents.map((one) => one.id);
      const told = tellUnknown(
        'training-unknown',
        'document',
        fact.in,
        names,
        `Documents: ${names.join(', ')}.`,
      );
      report(buildIssue(file, [...path, 'in'], told));
      continue;
    }
    const count = findQuote(document.text, fact.quote).length;
    if (count === 1) continue;
    const others = documents.filter((one) => findQuote(one.text, fact.quote ?? '').length === 1);
    const elsewhere = others[0] && `They stand in "${others[0].id}": \`in: ${others[0].id}\`?`;
    report(
      buildIssue(file, [...path, 'quote'], {
        code: 'scenario-quote',
        message:
          count === 0
            ? `These words do not stand in document "${fact.in}".`
            : `These words stand ${count} times in document "${fact.in}".`,
        remedy:
          count === 0
            ? (elsewhere ?? 'Copy them from the document, markers and signs included.')
            : 'Copy more words, so that one place is meant.',
      }),
    );
  }
}

function tellProblem(problem: ValueProblem, { defs }: TrainingContext['forest']) {
  const { code, fact, found, candidates = [], low, high } = problem;
  const def = defs[fact];
  const told = (message: string, remedy: string) => ({ code: 'scenario-value' as const, message, remedy });
  if (code === 'unknown-option')
    return told(
      `Fact "${fact}" has no option "${found}".`,
      didYouMean(found, candidates, `Options: ${candidates.join(', ')}.`),
    );
  if (code === 'not-unknown')
    return told(`Fact "${fact}" may not be unknown.`, 'Give it a value, told by a document.');
  if (code === 'out-of-range' && def && low !== undefined && high !== undefined)
    return told(
      `Fact "${fact}" may not be ${found}.`,
      `It lies between ${formatFactValue(def, low)} and ${formatFactValue(def, high)}.`,
    );
  const kinds: Record<string, string> = {
    choice: 'an option',
    choices: 'a list of options',
    amount: 'an amount in euros',
    integer: 'a whole number',
    date: '`today - 26 months` or YYYY-MM-DD',
    text: 'a text',
  };
  return told(`Fact "${fact}" may not be ${found}.`, `Write ${kinds[def?.type ?? 'text']}.`);
}
