/** Reads a TypeScript file for the French that it shows: text between tags, and strings that are sentences. */
import ts from 'typescript';
import { BLANK, type Block, blank, type ProseDocument } from './document';

/** Attributes and keys that hold code, whatever their value looks like. */
const CODE = new Set([
  'className',
  'id',
  'href',
  'to',
  'src',
  'd',
  'viewBox',
  'rel',
  'name',
  'type',
  'key',
  'style',
]);

/** Words that make a string French, where no accent does. */
const FRENCH =
  /[àâçéèêëîïôûùœ’«»]|(?<!\p{L})(?:le|la|les|un|une|des|du|de|vous|votre|vos|est|et|pour|dans|sur|avec|sans|que|qui|ne|pas|au|aux|ce|il|nous)(?!\p{L})/iu;

/** What only a regular expression holds: it matches French, and shows none. */
const PATTERN = /\(\?[:=!<]|\\\\[dpb]/;

/**
 * Reads a file of `src`. Code, comments, identifiers and addresses are blank.
 *
 * A string counts when it has a space and a French word; an escaped non-breaking space counts as one.
 */
export function readView(path: string, text: string): ProseDocument {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const parts: { start: number; words: string }[] = [];
  const add = (start: number, end: number) => {
    const written = text.slice(start, end);
    const words = maskPart(written);
    if (!PATTERN.test(written) && /\p{L} \p{L}/u.test(words.replaceAll(BLANK, '')) && FRENCH.test(words))
      parts.push({ start, words });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      // An indentation is no word; a space before or after a tag on the same line is.
      const raw = text.slice(node.pos, node.end);
      const head = /^\s*\n\s*/.exec(raw)?.[0].length ?? 0;
      add(node.pos + head, node.end - (/\s*\n\s*$/.exec(raw)?.[0].length ?? 0));
    } else if (isPlainString(node) && !isCode(node)) add(node.getStart(source) + 1, node.end - 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let prose = '';
  const blocks: Block[] = [];
  for (const { start, words } of parts.sort((a, b) => a.start - b.start)) {
    prose += blank(text.slice(prose.length, start)) + words;
    blocks.push({ kind: 'paragraph', offset: start, text: words });
  }
  return { path, text, prose: prose + blank(text.slice(prose.length)), blocks };
}

type PlainString = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isPlainString(node: ts.Node): node is PlainString {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** True for the name of a module, a type, a class or an address. */
function isCode(node: PlainString): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent))
    return true;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return CODE.has(parent.name.getText());
  return false;
}

/** Blanks mark-up, places to fill and escapes; an escaped non-breaking space stays one. */
function maskPart(text: string): string {
  return text
    .replace(/\\u(?:00a0|202f)|&nbsp;/gi, (written) => '\u00a0'.repeat(written.length))
    .replace(/\\[nt]/g, blank)
    .replace(/<[^<>]*>|<[^<>]*$|^"[^<>«»]{0,80}>/g, blank)
    .replace(/&\w{2,8};/g, blank)
    .replace(/\{[^{}]*\}/g, blank)
    .replace(/\$\{?$/g, blank)
    .replace(/^\}/, blank)
    .replace(/https?:\/\/[^\s»)]+/g, blank)
    .replace(/`[^`\n]*`/g, blank);
}
