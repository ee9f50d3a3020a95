/** A few rules, made ready as the build does. */
import type { DraftModel } from '../../../src/case/draft/model';
import { buildDraftModel } from '../../../src/plugins/drafts/build';
import { parseDrafts } from '../../../src/plugins/drafts/parse';

const KNOWN = { values: new Set<string>(), references: new Set<string>() };

/** Rules as an author writes them, one file. */
export function parseRules(text: string) {
  return parseDrafts([{ path: 'law/drafts/essai.yaml', text }], KNOWN);
}

/** A model of one rule of a kind, with some phrases. */
export function makeModel(finds: readonly string[], more = ''): DraftModel {
  const list = finds.map((one) => JSON.stringify(one)).join(', ');
  const rule = `essai:\n  kind: aveu\n  title: Essai\n  why: Parce que.\n  finds: [${list}]\n${more}  marks: [Mot.]\n  passes: [Mot.]\n`;
  const { book, issues } = parseRules(rule);
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'));
  return buildDraftModel(book, { references: {}, values: {} });
}
