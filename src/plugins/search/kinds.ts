/** The kind of a page, told by the first part of its address. */
import type { PageKindId } from '../../site/messages/pageKinds';

/** A kind, and the addresses it covers, relative to the root of the site. */
interface KindOfPages {
  id: PageKindId;
  pages: RegExp;
}

/** Lists of pages, plans and forms are left out: what they lead to is found instead. */
const KINDS: readonly KindOfPages[] = [
  { id: 'tree', pages: /^arbres\/[^/]+\/$/ },
  { id: 'letter', pages: /^guides\/modeles\/[^/]+\/$/ },
  { id: 'guide', pages: /^guides\/[^/]+\/[^/]+\/$/ },
  { id: 'article', pages: /^actualites\/(?!archive|auteurs|themes|page)[^/]+\/$/ },
  { id: 'glossary', pages: /^glossaire\/(?:[^/]+\/)?$/ },
  { id: 'law', pages: /^textes-cites\/$/ },
  { id: 'tool', pages: /^(?:dossier|calculateurs|creances|facture|relecture|en-ligne)\/(?:[^/]+\/)?$/ },
  { id: 'training', pages: /^formation\/(?:[^/]+\/)?$/ },
  { id: 'contact', pages: /^contact\/$/ },
  { id: 'site', pages: /^(?:mentions-legales|confidentialite|accessibilite)\/$/ },
];

/**
 * Tells the kind of a page.
 *
 * @param path - address without the base URL, e.g. `guides/droits/preuves/`
 * @returns undefined when the search leaves the page out
 */
export function findKind(path: string): PageKindId | undefined {
  return KINDS.find(({ pages }) => pages.test(path))?.id;
}
