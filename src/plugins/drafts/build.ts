/** From `law/drafts/` to what a device reads replies with; and whether each rule does as its examples say. */
import { type DraftMark, type DraftModel, type DraftRule, NO_DRAFTS } from '../../case/draft/model';
import { listPatternWords, parsePattern, writePattern } from '../../case/draft/pattern';
import { readDraft } from '../../case/draft/read';
import type { LawBook } from '../../law/book';
import { buildIssue } from '../../law/report';
import { type Issue, sortIssues } from '../../trees/issue';
import { renderMarkdown } from '../../trees/markdown';
import { packLemmas } from '../../trees/said/lemmas';
import { listMarkers, settleMarkers } from '../../trees/text';
import { FRENCH_APART } from '../story/lexicon';
import { DRAFT_MESSAGES } from './messages/rules';
import type { DraftBook } from './parse';
import type { DraftRuleSource } from './schema';

/** Builds the model. @param book - free of errors */
export function buildDraftModel(
  { rules, classes }: Pick<DraftBook, 'rules' | 'classes'>,
  { references, values }: Pick<LawBook, 'references' | 'values'>,
): DraftModel {
  const used = new Set<string>();
  const write = (patterns: readonly string[]): string[] =>
    patterns.map((one) => {
      const items = parsePattern(one);
      for (const word of listPatternWords(items)) used.add(word);
      return writePattern(items, (word) => FRENCH_APART.findLemmas(word));
    });
  const built = mapValues(rules, (rule) => buildRule(rule, write, references));
  const builtClasses = mapValues(classes, write);
  const texts = Object.values(rules).flatMap(({ why, better = [] }) => [why, ...better]);
  const named = new Set(
    texts.flatMap(listMarkers).flatMap(({ kind, text }) => (kind === 'value' ? [text] : [])),
  );
  const cited = new Set(Object.values(rules).flatMap(({ law = [] }) => law));
  return {
    rules: built,
    classes: builtClasses,
    lemmas: packLemmas(FRENCH_APART.listEntries(used)),
    references: Object.fromEntries(
      [...cited].flatMap((id) => {
        const one = references[id];
        return one ? [[id, { short: one.short, text: one.text, about: one.about, url: one.url }]] : [];
      }),
    ),
    values: Object.fromEntries([...named].flatMap((id) => (values[id] ? [[id, values[id]]] : []))),
  };
}

function buildRule(
  {
    kind,
    title,
    why,
    better,
    replaces,
    law,
    to,
    finds,
    sign,
    unless,
    forgets,
    'unless-text': unlessText,
  }: DraftRuleSource,
  write: (patterns: readonly string[]) => string[],
  references: LawBook['references'],
): DraftRule {
  return {
    kind,
    title,
    why: settleMarkers(renderMarkdown(why, true), references),
    ...(better && { better: better.map((one) => one.replace(/\{=([^}]*)\}/g, '$1')) }),
    ...(replaces && { replaces }),
    ...(law && { law }),
    ...(to && { to }),
    // alike patterns side by side: they pack better, and any order finds the same
    ...(finds && { finds: write(finds).sort() }),
    ...(sign && { sign }),
    ...(unless && { unless: write(unless) }),
    ...(unlessText && { unlessText: write(unlessText) }),
    ...(forgets && { forgets: write(forgets) }),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}

/** Each rule marks what it says it marks, and leaves alone what it says it leaves alone. */
export function checkDraftExamples(book: DraftBook, law: Pick<LawBook, 'references' | 'values'>): Issue[] {
  if (Object.keys(book.rules).length === 0) return [];
  const model = buildDraftModel(book, law);
  const issues = Object.entries(book.rules).flatMap(([id, rule]) => {
    const alone = { ...NO_DRAFTS, ...model, rules: { [id]: model.rules[id] as DraftRule } };
    const read = (text: string): readonly DraftMark[] =>
      readDraft(text, alone, rule.to?.[0] ?? 'consommateur').marks;
    const tell = (path: [string, number], words: Parameters<typeof buildIssue>[4]): Issue[] => {
      const place = book.locate(id, path);
      return place ? [buildIssue(place.source, 'draft-example', place.path, 'value', words)] : [];
    };
    return [
      ...rule.marks.flatMap((text, at) =>
        read(text).length > 0 ? [] : tell(['marks', at], DRAFT_MESSAGES['not-marked'](text)),
      ),
      ...rule.passes.flatMap((text, at) => {
        const [mark] = read(text);
        const words = mark && text.slice(mark.start, mark.end);
        return words ? tell(['passes', at], DRAFT_MESSAGES['wrongly-marked']({ text, words })) : [];
      }),
    ];
  });
  return sortIssues(issues);
}
