/** The codes and other collections in which texts are grouped for readers: told by the first part of an id. */

/** Codes, in the order in which readers look for them. */
const CODES = [
  'cciv',
  'ccom',
  'cconso',
  'cpc',
  'cpce',
  'coj',
  'cja',
  'ccp',
  'crpa',
  'cmf',
  'cgi',
  'cpost',
  'cpen',
  'cassur',
  'cpi',
  'csi',
  'ctrav',
  'cgppp',
  'ctour',
  'cgct',
  'crpm',
] as const;

const OTHERS = { laws: 'lois-et-reglements', decisions: 'decisions', pages: 'pages-officielles' } as const;

const COURTS = new Set(['cass', 'ce', 'ca', 'caa', 'tj', 'cjue', 'cedh', 'cc']);

/** Anchor of the heading of a collection; `collections.<id>` of `law/wording.yaml` names it. */
export type Collection = `code-${(typeof CODES)[number]}` | (typeof OTHERS)[keyof typeof OTHERS];

/** The collection of a reference, by its id. */
export function findCollection(id: string): Collection {
  const prefix = id.split('-')[0] ?? '';
  const code = CODES.find((one) => one === prefix);
  if (code !== undefined) return `code-${code}`;
  if (prefix === 'page') return OTHERS.pages;
  return COURTS.has(prefix) ? OTHERS.decisions : OTHERS.laws;
}

const ORDER: readonly Collection[] = [
  ...CODES.map((code) => `code-${code}` as const),
  OTHERS.laws,
  OTHERS.decisions,
  OTHERS.pages,
];

/** Orders collections as readers look for them: codes, other texts, decisions, pages. */
export function compareCollections(a: Collection, b: Collection): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
