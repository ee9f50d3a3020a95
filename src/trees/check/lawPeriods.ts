/** Law values over time: each one that is read as of today has a period on every day of the two coming years. */

import { listLawUses } from '../bound';
import { addDuration, type Day, formatDay, parseDay } from '../calendar';
import { listConditionLaw } from '../conditionUses';
import { findPeriod } from '../law';
import { LAW_USE_MESSAGES } from '../messages/check/law';
import type { LawValue } from '../model';
import { listSpokenConditions } from '../spoken';
import { listMarkers } from '../text';
import type { CheckRun, IssuePlace } from './context';
import { HORIZON } from './days';
import { listTelling } from './texts';

export function checkLawPeriods(checkRun: CheckRun): void {
  const first = parseDay(checkRun.context.today) as Day;
  const last = addDuration(first, HORIZON);
  const missing = new Map<string, Day>();
  for (const value of Object.values(checkRun.context.law)) {
    const day = findMissingDay(value, first, last);
    if (day !== undefined) missing.set(value.id, day);
  }
  if (missing.size === 0) return;
  for (const [id, place] of listUses(checkRun)) {
    const day = missing.get(id);
    if (day === undefined) continue;
    checkRun.report(place, {
      code: 'law-missing',
      ...LAW_USE_MESSAGES['law-missing']({ value: id, day: formatDay(day) }),
    });
  }
}

function findMissingDay(value: LawValue, first: Day, last: Day): Day | undefined {
  const ends = value.periods.flatMap(({ until }) =>
    until === undefined ? [] : [(parseDay(until) as Day) + 1],
  );
  return [first, ...ends]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b)
    .find((day) => findPeriod(value, day) === undefined);
}

/** The law values read as of today, each with the first place that names it. */
function listUses({ content, context }: CheckRun): Map<string, IssuePlace> {
  const uses = new Map<string, IssuePlace>();
  const add = (id: string, place: IssuePlace) => {
    if (!uses.has(id)) uses.set(id, place);
  };
  for (const { id, file, min, max } of Object.values(content.facts))
    for (const [key, bound] of [
      ['min', min],
      ['max', max],
    ] as const)
      for (const use of bound ? listLawUses(bound) : [])
        add(use.law, { file, path: [id, key], find: `@${use.law}` });
  for (const { file, questions } of Object.values(content.trees))
    for (const { branches, path } of Object.values(questions))
      for (const [index, branch] of branches.entries())
        for (const use of branch.if ? listConditionLaw(branch.if) : [])
          if (use.at === undefined) add(use.law, { file, path: [...path, index, 'if'], find: `@${use.law}` });
  for (const { condition, file, path } of listSpokenConditions(content))
    for (const use of listConditionLaw(condition))
      if (use.at === undefined) add(use.law, { file, path, find: `@${use.law}` });
  for (const { id, file, by } of Object.values(content.steps))
    if (by?.shift && 'law' in by.shift && by.shift.at === undefined)
      add(by.shift.law, { file, path: [id, 'by'], find: `@${by.shift.law}` });
  for (const { file, path, text } of listTelling(content))
    for (const marker of listMarkers(text))
      if (marker.kind === 'value') add(marker.text, { file, path, find: `{@${marker.text}}` });
  for (const { values } of Object.values(context.derived))
    for (const id of values) add(id, { file: 'src/law/derived', path: [] });
  return uses;
}
