/** The kinds of page that the search knows, told by the first part of the address. */

/** A kind, and the addresses it covers, relative to the root of the site. */
interface SearchKind {
  label: string;
  pages: RegExp;
}

/** Lists of pages, plans and forms are left out: what they lead to is found instead. */
const KINDS: readonly SearchKind[] = [
  { label: 'Litige', pages: /^arbres\/[^/]+\/$/ },
  { label: 'Modèle', pages: /^guides\/modeles\/[^/]+\/$/ },
  { label: 'Guide', pages: /^guides\/[^/]+\/[^/]+\/$/ },
  { label: 'Actualité', pages: /^actualites\/(?!archive|auteurs|themes|page)[^/]+\/$/ },
  { label: 'Glossaire', pages: /^glossaire\/(?:[^/]+\/)?$/ },
  { label: 'Textes', pages: /^textes-cites\/$/ },
  { label: 'Outil', pages: /^(?:dossier|calculateurs)\/(?:[^/]+\/)?$/ },
  { label: 'Formation', pages: /^formation\/(?:[^/]+\/)?$/ },
  { label: 'Site', pages: /^(?:contact|mentions-legales|confidentialite|accessibilite)\/$/ },
];

/**
 * Tells the kind of a page.
 *
 * @param path - address without the base URL, e.g. `guides/droits/preuves/`
 * @returns its label in French; undefined when the search leaves the page out
 */
export function findKind(path: string): string | undefined {
  return KINDS.find(({ pages }) => pages.test(path))?.label;
}
