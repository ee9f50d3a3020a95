/** Where each text and each value of `law/` is used: pages, glossary, trees, rules, calculators. */
import { readDates } from '../../../law/dates';
import { findDue, findFirst } from '../../../law/freshness';
import { listTextsAt, type OutcomeSource, type ParsedContent } from '../../../trees/content';
import { listStepDates } from '../../../trees/dueDate';
import { listRequiredFacts } from '../../../trees/gates';
import type { CompiledTree, DerivedDate } from '../../../trees/model';
import type { Path } from '../../../trees/path';
import { listMarkers } from '../../../trees/text';
import { pickCalculatorLaw } from '../parts/calculatorLaw';
import type { GuideParts } from '../parts/schema';
import { buildDateId } from '../plan/dates';
import { tellApart } from '../plan/questions';
import { REQUIREMENTS_ID } from '../plan/requirements';
import { buildRuleId } from '../plan/rules';
import type { Project } from '../project';
import type { CitingPageKind } from './pages';

export type UseKind = CitingPageKind | 'term' | 'tree' | 'calculator';

/** A place that rests on a text or on a value. */
export interface Use {
  /** unique; of a part of a tree, as `buildPlaceId` builds it */
  id: string;
  kind: UseKind;
  title: string;
  /** without the base URL; may end with an anchor */
  url: string;
  /** title of the tree, where it is a part of one */
  tree?: string;
}

/** id → where it is used, each place once. */
export interface LawUses {
  references: ReadonlyMap<string, readonly Use[]>;
  values: ReadonlyMap<string, readonly Use[]>;
  rates: ReadonlyMap<string, readonly Use[]>;
}

interface CitedLaw {
  references: string[];
  values: string[];
}

/** Address of the glossary and of the calculators. */
const GLOSSARY = '/glossaire/';
const CALCULATORS: Use = {
  id: 'calculator',
  kind: 'calculator',
  title: 'Calculateurs',
  url: '/calculateurs/',
};

/** Collects uses, each place once for an id. */
class Ledger {
  private readonly uses = new Map<string, Map<string, Use>>();

  add(ids: Iterable<string>, use: Use): void {
    for (const id of ids) {
      const known = this.uses.get(id) ?? new Map<string, Use>();
      this.uses.set(id, known.set(use.id, use));
    }
  }

  close(): Map<string, Use[]> {
    return new Map([...this.uses].map(([id, uses]) => [id, [...uses.values()]]));
  }
}

/**
 * Lists every use of the law.
 *
 * A page that prints a value rests on the texts of that value too: it lists them.
 *
 * @param trees - compiled from `project`
 */
export function listUses(
  project: Pick<Project, 'content' | 'law' | 'parts' | 'pages'>,
  trees: readonly CompiledTree[],
): LawUses {
  const references = new Ledger();
  const values = new Ledger();
  const rates = new Ledger();
  const add = (named: CitedLaw, use: Use) => {
    values.add(named.values, use);
    references.add(named.references, use);
    for (const id of named.values) references.add(project.law.meta[id]?.law ?? [], use);
  };
  const shared = readParts(project.parts);
  for (const page of project.pages) {
    const { kind, id, title, url } = page;
    const use: Use = { id: `${kind}:${id}`, kind, title, url };
    for (const named of [page, ...page.parts.flatMap((id) => shared.get(id) ?? [])]) add(named, use);
  }
  for (const [id, term] of Object.entries(project.parts.glossary)) {
    const use: Use = { id: `term:${id}`, kind: 'term', title: term.label, url: `${GLOSSARY}#${id}` };
    add(merge(readTexts(term.text), { references: term.law ?? [], values: [] }), use);
  }
  for (const tree of trees) for (const [named, use] of readTree(tree, project)) add(named, use);
  const picked = pickCalculatorLaw(project.law);
  const cited = Object.values(picked.deadlines).flatMap(({ law }) => law);
  add({ references: cited, values: Object.keys(picked.values) }, CALCULATORS);
  for (const [id, series] of Object.entries(project.law.rates)) {
    rates.add([id], CALCULATORS);
    references.add(series.law, CALCULATORS);
  }
  return { references: references.close(), values: values.close(), rates: rates.close() };
}

/** What each shared part names, by `kind/id`. The glossary has an address of its own. */
function readParts({ glossary: _, ...kinds }: GuideParts): Map<string, CitedLaw> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, parts]) =>
      Object.entries(parts).map(([id, part]): [string, CitedLaw] => [
        `${kind}/${id}`,
        readTexts(JSON.stringify(part)),
      ]),
    ),
  );
}

/** Id of a part of a tree among the places that rest on law. @param anchor - of the part, on the plan */
export function buildPlaceId(tree: string, anchor: string): string {
  return `tree:${tree}#${anchor}`;
}

function readTree(tree: CompiledTree, { content, law }: Pick<Project, 'content' | 'law'>): [CitedLaw, Use][] {
  const plan = `/arbres/${tree.id}/plan/`;
  const use = (title: string, anchor: string): Use => ({
    id: buildPlaceId(tree.id, anchor),
    kind: 'tree',
    title,
    url: `${plan}#${anchor}`,
    tree: tree.title,
  });
  const source = content.trees[tree.id];
  const ends = Object.values(source?.outcomes ?? {});
  const outcomes = ends.map((outcome): [CitedLaw, Use] => [
    readOutcome(outcome, source?.file ?? '', content, readDates(law)),
    use(outcome.title, outcome.id),
  ]);
  const questions = Object.entries(tree.questions).map(([id, { fact }]): [CitedLaw, Use] => {
    const { file = '' } = content.facts[fact] ?? {};
    return [readTexts(joinTexts(content, file, [fact])), use(tellApart(id, { tree }), id)];
  });
  const required = [...listRequiredFacts(tree)].map((fact): [CitedLaw, Use] => {
    const { label = fact, file = '' } = content.facts[fact] ?? {};
    return [readTexts(joinTexts(content, file, [fact])), use(label, REQUIREMENTS_ID)];
  });
  const rules = tree.derived.flatMap((id): [CitedLaw, Use][] => {
    const rule = law.derived[id];
    if (!rule) return [];
    const cells = rule.rule.flatMap(({ when, then }) => [when, then]);
    const named = merge(readTexts(cells.join(' ')), { references: rule.law, values: [] });
    return [[named, use(rule.label, buildRuleId(id))]];
  });
  const dates = listTreeDates(ends, content, readDates(law)).map((date): [CitedLaw, Use] => [
    { references: date.law, values: date.values },
    use(date.label, buildDateId(date.id)),
  ]);
  const numbers: [CitedLaw, Use] = [
    { references: [], values: Object.keys(tree.law) },
    use('Les chiffres fixés par la loi', 'chiffres'),
  ];
  return [
    ...outcomes,
    ...questions,
    ...required,
    ...rules,
    ...dates,
    ...(Object.keys(tree.law).length > 0 ? [numbers] : []),
  ];
}

/** The dates that the steps of a tree show. */
function listTreeDates(
  outcomes: readonly OutcomeSource[],
  { steps }: ParsedContent,
  known: Readonly<Record<string, DerivedDate>>,
): DerivedDate[] {
  const ids = outcomes.flatMap((outcome) =>
    outcome.steps.flatMap((id) => (steps[id] ? listStepDates(steps[id], known) : [])),
  );
  return [...new Set(ids)].flatMap((id) => known[id] ?? []);
}

/** All texts at a place of a file, as one. */
function joinTexts(content: ParsedContent, file: string, path: Path): string {
  return listTextsAt(content, file, path)
    .map(({ text }) => text)
    .join(' ');
}

function readOutcome(
  outcome: OutcomeSource,
  file: string,
  content: ParsedContent,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): CitedLaw {
  const done = outcome.steps.flatMap((id) => content.steps[id] ?? []);
  const texts = [
    joinTexts(content, file, ['outcomes', outcome.id]),
    ...done.map((step) => joinTexts(content, step.file, [step.id])),
  ];
  const clocks = done.flatMap(({ by, dates = [] }) => {
    const base = by && by.base !== 'today' ? [by.base.fact] : [];
    return [...base, ...dates].flatMap((id) => derivedDates[id]?.law ?? []);
  });
  return merge(readTexts(texts.join(' ')), { references: [...outcome.law, ...clocks], values: [] });
}

/** The ids that markers name. */
function readTexts(text: string): CitedLaw {
  const markers = listMarkers(text);
  const list = (wanted: string) =>
    markers.flatMap(({ kind, text: id }) => (kind === wanted ? [id.split(' ')[0] ?? id] : []));
  return { references: list('reference'), values: list('value') };
}

function merge(one: CitedLaw, other: CitedLaw): CitedLaw {
  return {
    references: [...one.references, ...other.references],
    values: [...one.values, ...other.values],
  };
}

/**
 * The first day on which something that each place rests on must be read again.
 *
 * @returns id of the place → `YYYY-MM-DD`
 */
export function listChecks(
  { references, values }: LawUses,
  { references: known, meta }: Project['law'],
): Map<string, string> {
  const checks = new Map<string, string>();
  const note = (uses: readonly Use[], due: string) => {
    for (const { id } of uses) checks.set(id, findFirst([due, checks.get(id) ?? due]) ?? due);
  };
  for (const [id, uses] of references) if (known[id]) note(uses, findDue(known[id], 'reference'));
  for (const [id, uses] of values) if (meta[id]) note(uses, findDue(meta[id], 'value'));
  return checks;
}
