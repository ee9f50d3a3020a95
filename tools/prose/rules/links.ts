/** Links between pages: what is named exists, and no guide is left alone. */
import { buildFinding } from '../document';
import type { Finding } from '../finding';
import type { ProsePage } from '../readPage';

/** Finds ids of law that `law/` does not define. */
export function checkLawIds(
  page: ProsePage,
  known: { references: ReadonlySet<string>; values: ReadonlySet<string> },
): Finding[] {
  return page.mentions.flatMap(({ tag, id, offset }) => {
    const ids = tag === 'LawRef' ? known.references : tag === 'LawValue' ? known.values : undefined;
    if (!ids || ids.has(id)) return [];
    const message = `<${tag} id="${id}"> names what law/ does not define.`;
    return [buildFinding(page, offset, 'unknown-law', message, 'Mend the id, or add the entry to law/.')];
  });
}

/** The id of a guide: its path under `docs/`. */
export function readGuideId({ path }: Pick<ProsePage, 'path'>): string {
  return path.replace(/^docs\//, '').replace(/\.mdx?$/, '');
}

/** Guides to which a page leads, by its text and by `related`. */
export function listGuideLinks(page: ProsePage): string[] {
  const inText = page.mentions.flatMap(({ tag, id }) =>
    tag === 'a' && id.startsWith('/guides/') ? [id.replace(/^\/guides\/|\/$/g, '')] : [],
  );
  const related = Array.isArray(page.head.related) ? page.head.related.map(String) : [];
  return [...inText, ...related];
}

/**
 * Finds guides that no tree and no other guide leads to. The list of all guides does not count: it links to each.
 *
 * @param fromTrees - ids of guides that outcomes name
 */
export function checkLonely(pages: readonly ProsePage[], fromTrees: ReadonlySet<string>): Finding[] {
  const isList = (page: ProsePage) => readGuideId(page) === 'index';
  return pages.flatMap((page) => {
    const id = readGuideId(page);
    const others = pages.filter((one) => one !== page && !isList(one));
    if (isList(page) || fromTrees.has(id) || others.some((one) => listGuideLinks(one).includes(id)))
      return [];
    const message = 'No tree and no other guide leads to this one.';
    return [
      buildFinding(page, 0, 'lonely-guide', message, 'Add it to `related:` of a guide on the same subject.'),
    ];
  });
}
