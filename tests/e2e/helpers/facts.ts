import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface FactWords {
  type: string;
  label: string;
  question: string;
  options?: Record<string, { label: string; other?: boolean }>;
}

const FACTS = parse(readFileSync('decision-trees/facts.yaml', 'utf8')) as Record<string, FactWords>;

/** The words of a fact, as its author wrote them: tests follow the content, whatever its wording. */
export function findFact(id: string): FactWords {
  const fact = FACTS[id];
  if (!fact) throw new RangeError(`no fact "${id}"`);
  return fact;
}

/** The label of an option; « ? » is « Je ne sais pas ». */
export function findOption(id: string, option: string): string {
  if (option === '?') return 'Je ne sais pas';
  const found = findFact(id).options?.[option];
  if (!found) throw new RangeError(`no option "${option}" of "${id}"`);
  return found.label;
}

/** What a test answers where it does not care. */
export function chooseAnswer(id: string): string {
  const { type, options } = findFact(id);
  if (type === 'date') return '01/09/2026';
  if (type === 'amount') return '3 200,00 €';
  if (type === 'integer') return '3';
  const ids = Object.keys(options ?? {});
  const calm = ['aucun', 'aucune', 'non', 'rien', 'ordinaire', 'silence', 'ecrits'];
  return calm.find((one) => ids.includes(one)) ?? (ids[0] as string);
}
