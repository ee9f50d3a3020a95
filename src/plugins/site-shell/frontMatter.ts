/** Front matter for Docusaurus: read by the site's own reader, so that one schema says what a page may hold. */
import { relative } from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { parseHead, splitPage } from '../../site/pages/head';
import { placePage } from '../../site/pages/parse';
import { countReadingMinutes } from './readingTime';

/**
 * Builds the parser that the configuration gives to Docusaurus.
 *
 * A fault stops no page here: the decision-trees plugin reads the same files and reports all of them at once, each under
 * its own name and line. Until then a faulty page stands with its title alone.
 *
 * @param root - the site's root
 */
export function createFrontMatterParser(root: string): ParseFrontMatter {
  return async (params) => {
    const path = relative(root, params.filePath).replaceAll('\\', '/');
    const place = placePage(path);
    if (!place || /\/[_.]/.test(path)) return params.defaultParseFrontMatter(params);
    const { yaml, body } = splitPage(params.fileContent);
    const { head, raw } = parseHead(place.kind, path, yaml);
    const frontMatter = head ? dropUnshown(head) : typeof raw.title === 'string' ? { title: raw.title } : {};
    return {
      frontMatter: { ...frontMatter, reading_minutes: countReadingMinutes(body) },
      content: body.trim(),
    };
  };
}

/** What no page shows stays out of its script. */
function dropUnshown(head: object): object {
  const { about: _, ...shown } = head as { about?: unknown };
  return shown;
}
