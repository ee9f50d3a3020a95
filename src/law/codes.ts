/** The codes and other collections in which texts are grouped for readers: told by the first part of an id. */

export interface Collection {
  /** anchor of its heading */
  id: string;
  label: string;
}

const CODES: Readonly<Record<string, string>> = {
  cciv: 'Code civil',
  ccom: 'Code de commerce',
  cconso: 'Code de la consommation',
  cpc: 'Code de procédure civile',
  cpce: 'Code des procédures civiles d’exécution',
  coj: 'Code de l’organisation judiciaire',
  cja: 'Code de justice administrative',
  ccp: 'Code de la commande publique',
  crpa: 'Code des relations entre le public et l’administration',
  cmf: 'Code monétaire et financier',
  cgi: 'Code général des impôts',
  cpost: 'Code des postes et des communications électroniques',
  cpen: 'Code pénal',
  cassur: 'Code des assurances',
  cpi: 'Code de la propriété intellectuelle',
  csi: 'Code de la sécurité intérieure',
  ctrav: 'Code du travail',
  cgppp: 'Code général de la propriété des personnes publiques',
};

const COURTS = new Set(['cass', 'ce', 'ca', 'tj', 'cjue', 'cedh', 'cc']);

const OTHERS = {
  decisions: { id: 'decisions', label: 'Décisions de justice' },
  pages: { id: 'pages-officielles', label: 'Pages officielles' },
  laws: { id: 'lois-et-reglements', label: 'Lois, règlements et textes européens' },
} as const;

/** The collection of a reference, by its id. */
export function findCollection(id: string): Collection {
  const prefix = id.split('-')[0] ?? '';
  const code = Object.hasOwn(CODES, prefix) ? CODES[prefix] : undefined;
  if (code !== undefined) return { id: `code-${prefix}`, label: code };
  if (prefix === 'page') return OTHERS.pages;
  return COURTS.has(prefix) ? OTHERS.decisions : OTHERS.laws;
}

const ORDER = [
  ...Object.keys(CODES).map((prefix) => `code-${prefix}`),
  OTHERS.laws.id,
  OTHERS.decisions.id,
  OTHERS.pages.id,
];

/** Orders collections as readers look for them: codes, other texts, decisions, pages. */
export function compareCollections(a: Collection, b: Collection): number {
  return ORDER.indexOf(a.id) - ORDER.indexOf(b.id);
}
