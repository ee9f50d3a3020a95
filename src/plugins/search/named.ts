/** The pages that readers call by a name: the trees, and the lawyer. The search puts them first when they are named. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedPage } from '../../site/entries';
import { readHead } from '../seo/html';
import type { BuiltSite } from './collect';
import { readText } from './records';

const CONTACT = 'contact/';

/** Lists them, with the everyday words that lead to each. */
export async function listNamedPages({ outDir, baseUrl, trees, words }: BuiltSite): Promise<NamedPage[]> {
  const name = (path: string) => ({ url: baseUrl + path, words: words[path] ?? [] });
  const contact = readHead(await readFile(join(outDir, CONTACT, 'index.html'), 'utf8').catch(() => ''));
  return [
    ...trees.map(
      ({ id, title, summary }): NamedPage => ({
        ...name(`arbres/${id}/`),
        kind: 'tree',
        title: readText(title),
        about: readText(summary),
      }),
    ),
    ...(contact
      ? [
          {
            ...name(CONTACT),
            kind: 'contact' as const,
            title: contact.title,
            about: contact.description ?? '',
          },
        ]
      : []),
  ];
}
