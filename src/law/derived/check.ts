/** What a file of `law/derived/` names, and whether it says of its function what is so. */
import { listConditionLaw } from '../../trees/conditionUses';
import { DERIVED_MESSAGES as MESSAGES } from '../../trees/messages/law/derived';
import type { Condition } from '../../trees/model';
import type { Path } from '../../trees/path';
import { listMarkers } from '../../trees/text';
import { tell, type Work } from './work';

/** The file names the facts, or the law values, that the function reads, each once and no other. */
export function checkReads(field: 'inputs' | 'values', names: readonly string[], work: Work): boolean {
  const wanted = [...new Set(work.compute[field])];
  const isSame = names.length === wanted.length && wanted.every((name) => names.includes(name));
  if (isSame) return true;
  const wrong = names.findIndex((name, index) => !wanted.includes(name) || names.indexOf(name) < index);
  const path: Path = wrong < 0 ? [field] : field === 'inputs' ? [field, wrong, 'fact'] : [field, wrong];
  tell(work, 'other-inputs', path, MESSAGES['other-inputs']({ field, wanted }), { key: wrong < 0 });
  return false;
}

/** The file describes every option that the function gives, and no other. */
export function checkOptions(work: Work): boolean {
  const { raw, compute } = work;
  const given = Object.keys(compute.options);
  const described = Object.keys(raw.options);
  const foreign = described.filter((option) => !given.includes(option));
  for (const option of foreign)
    tell(
      work,
      'option-never-given',
      ['options', option],
      MESSAGES['option-never-given']({ option, compute: raw.compute }),
      { key: true, among: [option, given.filter((one) => !described.includes(one))] },
    );
  const options = given.filter((option) => !described.includes(option));
  if (options.length > foreign.length)
    tell(work, 'option-missing', ['options'], MESSAGES['option-missing']({ options, compute: raw.compute }), {
      key: true,
    });
  return foreign.length === 0 && options.length === 0;
}

/** The law values that the function reads exist. */
export function checkValues(work: Work): boolean {
  return (work.raw.values ?? []).every((value, index) => checkValue(value, ['values', index], work));
}

/** The law values that the condition of an input names exist. */
export function checkConditionLaw(condition: Condition, path: Path, work: Work): boolean {
  return listConditionLaw(condition).every(({ law }) => checkValue(law, path, work));
}

/** What the rule cites, as a basis or in its words, exists. It never keeps the fact from being computed. */
export function checkLaw(work: Work): void {
  const { raw } = work;
  for (const [index, reference] of raw.law.entries()) checkReference(reference, ['law', index], work);
  for (const [index, row] of raw.rule.entries())
    for (const cell of ['when', 'then'] as const)
      for (const { kind, text, offset, length } of listMarkers(row[cell])) {
        const path = ['rule', index, cell];
        const find = row[cell].slice(offset, offset + length);
        if (kind === 'reference') checkReference(text, path, work, find);
        if (kind === 'value') checkValue(text, path, work, find);
      }
}

function checkReference(reference: string, path: Path, work: Work, find?: string): void {
  const known = Object.keys(work.context.law.references);
  if (known.includes(reference)) return;
  tell(work, 'unknown-law-reference', path, MESSAGES['unknown-law-reference']({ reference }), {
    among: [reference, known],
    about: [`law-reference:${reference}`],
    ...(find !== undefined && { find }),
  });
}

function checkValue(value: string, path: Path, work: Work, find?: string): boolean {
  const known = Object.keys(work.context.law.values);
  if (known.includes(value)) return true;
  tell(work, 'unknown-law-value', path, MESSAGES['unknown-law-value']({ value }), {
    among: [value, known],
    about: [`law-value:${value}`],
    ...(find !== undefined && { find }),
  });
  return false;
}
