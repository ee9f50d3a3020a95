/** Reads an MDX page for its prose: front matter, blocks, links and the ids of law it names. */
import { parse } from 'yaml';
import { BLANK, type Block, blank, type ProseDocument } from './document';

/** What a page names of the law, of trees and of other pages. */
export interface Mention {
  /** component or `a` */
  tag: string;
  /** id, or address of a link */
  id: string;
  offset: number;
}

/** An MDX page. */
export interface ProsePage extends ProseDocument {
  head: Record<string, unknown>;
  mentions: Mention[];
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;
/** Fields of the front matter that readers see. */
const SHOWN = /^(title|description|sidebar_label|lawyer_reason|law_none): *"?(.*?)"?$/gm;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** Attributes whose value is shown. */
const SHOWN_ATTRIBUTE = /\b(?:titre|title)="([^"]*)"/g;

/** Reads a page. Front matter that is not YAML gives an empty `head`: Docusaurus reports it. */
export function readPage(path: string, text: string): ProsePage {
  const front = FRONT.exec(text)?.[0] ?? '';
  const body = maskBody(text.slice(front.length));
  const prose = maskFront(front) + body;
  return {
    path,
    text,
    prose,
    head: readHead(text),
    blocks: [...listFields(front), ...listBlocks(text, prose, front.length)],
    mentions: listMentions(text),
  };
}

function readHead(text: string): Record<string, unknown> {
  try {
    const head: unknown = parse(FRONT.exec(text)?.[1] ?? '');
    return typeof head === 'object' && head !== null ? { ...head } : {};
  } catch {
    return {};
  }
}

/** Keeps parts of a text, given by offset and words, and blanks the rest. */
function keep(text: string, parts: readonly { offset: number; words: string }[]): string {
  let kept = blank(text);
  for (const { offset, words } of parts)
    kept = kept.slice(0, offset) + words + kept.slice(offset + words.length);
  return kept;
}

function listFields(front: string): Block[] {
  return [...front.matchAll(SHOWN)].map((match) => {
    const words = match[2] ?? '';
    return { kind: 'field', offset: match.index + match[0].indexOf(words, match[1]?.length), text: words };
  });
}

function maskFront(front: string): string {
  return keep(
    front,
    listFields(front).map(({ offset, text }) => ({ offset, words: text })),
  );
}

function maskTag(tag: string): string {
  const shown = [...tag.matchAll(SHOWN_ATTRIBUTE)].map((match) => ({
    offset: match.index + match[0].indexOf('"') + 1,
    words: match[1] ?? '',
  }));
  return keep(tag, shown);
}

function maskBody(body: string): string {
  return body
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/^(?:import|export) .*$/gm, blank)
    .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(TAG, maskTag)
    .replace(/\{[^{}\n]*\}/g, blank)
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/https?:\/\/[^\s»)]+/g, blank)
    .replace(/\[/g, BLANK)
    .replace(/^:::.*$/gm, blank)
    .replace(/^(?:[ \t]*>[ \t]?)+/gm, blank)
    .replace(/^[ \t]*(?:#{1,6}|[-*+]|\d+\.)[ \t]+/gm, blank)
    .replace(/^\|?[ \t|:-]+\|?$/gm, blank)
    .replace(/\*+/g, blank);
}

function listMentions(text: string): Mention[] {
  const tags = [...text.matchAll(/<(LawRef|LawValue|StartTree)\s[^<>]*?\b(?:id|tree)="([^"]*)"/g)];
  const links = [...text.matchAll(/\]\((\/[^)\s#?]*)[^)]*\)/g)];
  return [
    ...tags.map((match) => ({ tag: match[1] ?? '', id: match[2] ?? '', offset: match.index })),
    ...links.map((match) => ({ tag: 'a', id: match[1] ?? '', offset: match.index })),
  ];
}

interface Line {
  raw: string;
  prose: string;
  offset: number;
}

function listLines(text: string, prose: string, from: number): Line[] {
  const lines: Line[] = [];
  let offset = from;
  for (const raw of text.slice(from).split('\n')) {
    lines.push({ raw, prose: prose.slice(offset, offset + raw.length), offset });
    offset += raw.length + 1;
  }
  return lines;
}

/** What a line begins: nothing when it goes on with the block before. */
function readStart(raw: string): Pick<Block, 'kind' | 'depth'> | undefined {
  const heading = /^(#{1,6}) /.exec(raw);
  if (heading) return { kind: 'heading', depth: heading[1]?.length };
  if (/^\s*(?:[-*+]|\d+\.) /.test(raw)) return { kind: 'item' };
  if (/^\s*\|/.test(raw)) return { kind: 'cell' };
  return undefined;
}

function listBlocks(text: string, prose: string, from: number): Block[] {
  const blocks: Block[] = [];
  const around: string[] = [];
  let open: Block | undefined;
  for (const { raw, prose: words, offset } of listLines(text, prose, from)) {
    for (const [, close, name, self] of raw.matchAll(/<(\/?)([A-Z]\w*)[^<>]*?(\/?)>/g))
      if (close) around.splice(around.lastIndexOf(name ?? ''), 1);
      else if (!self) around.push(name ?? '');
    const start = readStart(raw);
    if (words.replaceAll(BLANK, '').trim() === '') {
      open = undefined;
      continue;
    }
    const within = around.at(-1);
    if (start?.kind === 'cell') {
      blocks.push(...splitCells(words, offset, within));
      open = undefined;
    } else if (open && !start) {
      open.text += `\n${words}`;
    } else {
      const kind = /^\s*>/.test(raw) ? 'quote' : (start?.kind ?? 'paragraph');
      open = {
        kind,
        ...(start?.depth && { depth: start.depth }),
        offset,
        text: words,
        ...(within && { within }),
      };
      blocks.push(open);
      if (kind === 'heading') open = undefined;
    }
  }
  return blocks;
}

function splitCells(words: string, offset: number, within: string | undefined): Block[] {
  return [...words.matchAll(/[^|]+/g)]
    .filter((match) => match[0].replaceAll(BLANK, '').trim() !== '')
    .map((match) => ({
      kind: 'cell',
      offset: offset + match.index,
      text: match[0],
      ...(within && { within }),
    }));
}
