/** Reads `law/drafts/`: every finding of every file, and the rules that are sound. */
import { BUILT_IN } from '../../case/draft/match';
import { listPatternClasses, PatternError, parsePattern } from '../../case/draft/pattern';
import { buildIssue } from '../../law/report';
import { listNumbers } from '../../trees/check/texts';
import { type Issue, sortIssues } from '../../trees/issue';
import type { Path } from '../../trees/path';
import { readFile } from '../../trees/readFile';
import { parseSource, type Source } from '../../trees/source';
import { listMarkers } from '../../trees/text';
import { DRAFT_MESSAGES } from './messages/rules';
import { type DraftRuleSource, DraftRulesSchema, DraftWordsSchema } from './schema';

/** The rules by which replies are read, as their authors wrote them. */
export interface DraftBook {
  rules: Readonly<Record<string, DraftRuleSource>>;
  classes: Readonly<Record<string, readonly string[]>>;
  /** where a rule stands, or a part of it */
  locate(rule: string, path: Path): { source: Source; path: Path } | undefined;
}

export const NO_DRAFT_BOOK: DraftBook = { rules: {}, classes: {}, locate: () => undefined };

/** What rules may name. */
export interface DraftTargets {
  values: ReadonlySet<string>;
  references: ReadonlySet<string>;
}

/** True for a file of `law/drafts/`. */
export function isDraftFile(path: string): boolean {
  return /(^|\/)law\/drafts\/[^/]+\.ya?ml$/.test(path);
}

/** Parses the files of `law/drafts/`: `mots.yaml` holds classes, every other file rules. */
export function parseDrafts(
  files: readonly { path: string; text: string }[],
  known: DraftTargets,
): { book: DraftBook; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const rules: Record<string, DraftRuleSource> = {};
  const classes: Record<string, string[]> = {};
  const sources = new Map<string, Source>();
  const ruleSources: Source[] = [];
  for (const { path, text } of files) {
    const source = parseSource(path, text, report);
    if (/\/mots\.ya?ml$/.test(path)) {
      const { data, isSound } = readFile(source, DraftWordsSchema, report);
      if (!isSound) continue;
      Object.assign(classes, data);
      for (const id of Object.keys(data)) sources.set(`{${id}}`, source);
      continue;
    }
    const { data, isSound } = readFile(source, DraftRulesSchema, report);
    if (!isSound) continue;
    ruleSources.push(source);
    for (const [id, rule] of Object.entries(data)) {
      const first = sources.get(id);
      if (first) {
        const words = DRAFT_MESSAGES['rule-twice']({ id, file: first.file });
        report(buildIssue(source, 'duplicate-id', [id], 'key', words));
        continue;
      }
      rules[id] = rule;
      sources.set(id, source);
    }
  }
  const names = new Set([...BUILT_IN, ...Object.keys(classes)]);
  for (const [id, rule] of Object.entries(rules))
    issues.push(...checkRule(sources.get(id) as Source, id, rule, { ...known, classes: names }));
  for (const [id, patterns] of Object.entries(classes))
    patterns.forEach((one, at) => {
      issues.push(...checkPattern(sources.get(`{${id}}`) as Source, [id, at], one, names));
    });
  const locate = (id: string, path: Path) => {
    const source = sources.get(id);
    return source && { source, path: [id, ...path] };
  };
  return { book: { rules, classes, locate }, issues: sortIssues(issues) };
}

interface RuleTargets extends DraftTargets {
  classes: ReadonlySet<string>;
}

function checkRule(source: Source, id: string, rule: DraftRuleSource, known: RuleTargets): Issue[] {
  const { why, better = [], law = [], finds, sign, forgets } = rule;
  const issues: Issue[] = [];
  for (const name of ['finds', 'unless', 'unless-text', 'forgets'] as const)
    rule[name]?.forEach((one, at) => {
      issues.push(...checkPattern(source, [id, name, at], one, known.classes));
    });
  if ((finds === undefined) === (sign === undefined) || (sign !== undefined && forgets !== undefined))
    issues.push(buildIssue(source, 'draft-rule', [id], 'key', DRAFT_MESSAGES['finds-or-sign'](id)));
  law.forEach((reference, at) => {
    if (!known.references.has(reference))
      issues.push(missingReference(source, [id, 'law', at], reference, known));
  });
  issues.push(...checkText(source, [id, 'why'], why, known));
  better.forEach((text, at) => {
    issues.push(...checkText(source, [id, 'better', at], text, known));
  });
  return issues;
}

function checkPattern(source: Source, path: Path, written: string, classes: ReadonlySet<string>): Issue[] {
  try {
    return listPatternClasses(parsePattern(written)).flatMap((name) =>
      classes.has(name)
        ? []
        : buildIssue(
            source,
            'draft-pattern',
            path,
            'value',
            DRAFT_MESSAGES['unknown-class']({ name, known: classes }),
          ),
    );
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const words = DRAFT_MESSAGES['pattern-syntax'](error.message);
    return [buildIssue(source, 'draft-pattern', path, 'value', words)];
  }
}

function missingReference(source: Source, path: Path, name: string, known: DraftTargets): Issue {
  const words = DRAFT_MESSAGES['unknown-law-reference']({ name, known: known.references });
  return {
    ...buildIssue(source, 'unknown-law-reference', path, 'value', words),
    about: [`law-reference:${name}`],
  };
}

/** Numbers and articles are named, never written, as in trees. */
function checkText(source: Source, path: Path, text: string, known: DraftTargets): Issue[] {
  const names = listMarkers(text).flatMap(({ kind, text: name }): Issue[] => {
    if (kind === 'reference' && !known.references.has(name))
      return [missingReference(source, path, name, known)];
    if (kind !== 'value' || known.values.has(name)) return [];
    const words = DRAFT_MESSAGES['unknown-law-value']({ name, known: known.values });
    return [
      { ...buildIssue(source, 'unknown-law-value', path, 'value', words), about: [`law-value:${name}`] },
    ];
  });
  const numbers = listNumbers(text).map((found) =>
    buildIssue(source, 'number-in-text', path, 'value', DRAFT_MESSAGES['number-in-text'](found)),
  );
  return [...names, ...numbers];
}
