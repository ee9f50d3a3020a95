/** The kinds of page that the search knows, and what readers call them. */

export const PAGE_KIND_LABELS = {
  tree: 'Litige',
  letter: 'Modèle',
  guide: 'Guide',
  article: 'Actualité',
  glossary: 'Glossaire',
  law: 'Textes',
  tool: 'Outil',
  training: 'Formation',
  contact: 'Contact',
  site: 'Site',
} as const;

export type PageKindId = keyof typeof PAGE_KIND_LABELS;

/** True for the id of a kind: an index of an older build may hold others. */
export function isPageKind(id: string): id is PageKindId {
  return Object.hasOwn(PAGE_KIND_LABELS, id);
}
