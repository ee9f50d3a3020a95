/** A public copy of the codes, read from a folder: one Markdown file a code, a heading « Article … » for each text. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from './french';

export interface CopiedCode {
  /** `YYYY-MM-DD` */
  day: string;
  /** by folded number: every text that the copy holds under it, in its order */
  articles: ReadonlyMap<string, string[]>;
}

/** @param names - by prefix of ids, what each code is called */
export async function readCodes(
  folder: string,
  names: Readonly<Record<string, string>>,
): Promise<Map<string, CopiedCode>> {
  const prefixes = new Map(Object.entries(names).map(([prefix, name]) => [fold(name), prefix]));
  const codes = new Map<string, CopiedCode>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()) {
    const text = await readFile(join(folder, file), 'utf8');
    const prefix = prefixes.get(fold(readHead(text, 'title')));
    if (prefix !== undefined)
      codes.set(prefix, { day: readHead(text, 'last_updated'), articles: split(text) });
  }
  return codes;
}

function readHead(text: string, key: string): string {
  return new RegExp(`^${key}: *"?([^"\\n]*)"?$`, 'm').exec(text.slice(0, 2000))?.[1] ?? '';
}

/** « L. 217-10 », « R*211-3 » and « l217-10 » are one number. */
export function foldNumber(number: string): string {
  return fold(number).replace(/[ .*]/g, '');
}

function split(text: string): Map<string, string[]> {
  const articles = new Map<string, string[]>();
  const heads = [...text.matchAll(/^(#+) +(.*)$/gm)];
  for (const [index, head] of heads.entries()) {
    const number = /^\**Article +(.+?)\**$/i.exec(head[2]?.trim() ?? '')?.[1];
    if (number === undefined) continue;
    const body = text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length).trim();
    const key = foldNumber(number);
    articles.set(key, [...(articles.get(key) ?? []), body]);
  }
  return articles;
}
