/** Reads the files of `bank/`. */
import type { Issue } from '../trees/issue';
import { readFile } from '../trees/readFile';
import { parseSource } from '../trees/source';
import { type BankCase, BankSchema } from './schema';

export type Bank = Readonly<Record<string, BankCase>>;

/** Parses a bank: every finding of every file; the cases of files that are sound. */
export function parseBank(files: readonly { path: string; text: string }[]): { bank: Bank; issues: Issue[] } {
  const issues: Issue[] = [];
  const bank: Record<string, BankCase> = {};
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) => issues.push(issue));
    const { data, isSound } = readFile(source, BankSchema, (issue) => issues.push(issue));
    if (isSound) Object.assign(bank, data);
  }
  return { bank, issues };
}
