import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { HomeEntries } from '../../site/entries';

export type Entries = Pick<HomeEntries, 'trees' | 'cases'>;

/** The fact whose options are the direct cases of the home page. */
const SUBJECT = 'nature-du-litige';

/** The cases that have a card of their own on the home page. */
const CARDS = new Set(['impaye', 'facture-contestee']);

const NOT_TREES = new Set(['facts.yaml', 'steps.yaml']);

// Only what this plugin shows is read here; the checker of the trees judges the rest.
const treeHead = z.object({
  title: z.string(),
  summary: z.string().default(''),
  order: z.number().default(99),
});
const factFile = z.object({
  [SUBJECT]: z.object({
    options: z.record(
      z.string(),
      z.object({ label: z.string(), help: z.string().default(''), other: z.boolean().default(false) }),
    ),
  }),
});

/** Reads a YAML file; a missing or unreadable one is no business of the home page, the checker reports it. */
async function readYaml(path: string, cut = (text: string) => text): Promise<unknown> {
  try {
    return parse(cut(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** What stands before the questions and outcomes of a tree: they are long, and no business of this plugin. */
function cutHead(text: string): string {
  return text.split(/^(?:questions|outcomes):/m)[0] as string;
}

/** Titles of the trees, in their order. */
async function loadTrees(folder: string): Promise<Entries['trees']> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml') && !NOT_TREES.has(name));
  const heads = await Promise.all(
    files.map(async (name) => {
      const head = treeHead.safeParse(await readYaml(join(folder, name), cutHead));
      return head.success ? [{ id: name.replace(/\.yaml$/, ''), ...head.data }] : [];
    }),
  );
  return heads
    .flat()
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
    .map(({ id, title, summary }) => ({ id, title, summary }));
}

/**
 * Loads the titles of the trees and the cases of the orientation tree, for links around the site.
 *
 * @param folder - the folder of the trees; nothing is listed when it does not exist
 * @returns `cases` without the catch-all option, and without those that the home page gives a card
 */
export async function loadEntries(folder: string): Promise<Entries> {
  const trees = await loadTrees(folder);
  const facts = factFile.safeParse(await readYaml(join(folder, 'facts.yaml')));
  const options = Object.entries(facts.success ? facts.data[SUBJECT].options : {});
  return {
    trees,
    cases: options
      .filter(([id, option]) => !option.other && !CARDS.has(id))
      .map(([option, { label, help }]) => ({ fact: SUBJECT, option, label, help })),
  };
}
