/** The format as a page for authors, written from the schemas: nothing in it is kept by hand. */
import * as z from 'zod';
import { NOTES, type TextKind } from './schema/field';
import { isOptional, type SchemaNode, unwrap } from './schema/visit';

interface Described {
  title: string;
  files: readonly string[];
  schema: z.ZodType;
}

/** Renders the reference page, in Markdown. */
export function renderReference(formats: readonly Described[]): string {
  const sections = formats.map((format) => {
    const files = format.files.filter((glob) => !glob.startsWith('!')).map((glob) => `\`${glob}\``);
    const tables: ReferenceTable[] = [];
    collectTables(format.schema, '', tables);
    const markers = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ field }) => listMarkers(field))));
    return [
      `## ${format.title}`,
      `Fichiers\u00a0: ${files.join(', ')}. ${readMeta(format.schema).description}`.trim(),
      ...[...markers].map((words) => `Dans les textes, ${words}`),
      ...tables.map(renderTable),
    ].join('\n\n');
  });
  return `${HEAD}\n\n${sections.join('\n\n')}\n`;
}

const HEAD = `# Le format des fichiers

<!-- Page écrite par \`npm run tree -- schema --reference\` : ne la corrigez pas à la main, corrigez les schémas. -->

Tout ce qu’un rédacteur écrit en YAML, clé par clé. La colonne «\u00a0Écriture\u00a0» dit ce que la valeur doit être\u00a0; une clé marquée
\\* est obligatoire. L’éditeur montre les mêmes explications et propose les identifiants qui existent.`;

interface ReferenceTable {
  /** where the map stands: `outcomes › <id>` */
  place: string;
  rows: ReferenceRow[];
}

interface ReferenceRow {
  key: string;
  isRequired: boolean;
  field: z.core.$ZodType;
}

/** Lists the maps of a schema, each once, those that hold others first. */
function collectTables(schema: z.core.$ZodType, place: string, tables: ReferenceTable[]): void {
  const node = unwrap(schema);
  const { def } = node._zod;
  if (def.type === 'record') {
    if (NOTES.get(node)?.ids !== 'condition') collectTables(def.valueType, join(place, '<id>'), tables);
  } else if (def.type === 'array') collectTables(def.element, join(place, '-'), tables);
  else if (def.type === 'union')
    for (const option of def.options) collectTables(option, join(place, nameOption(option)), tables);
  else if (def.type === 'object') {
    const rows = Object.entries(def.shape).map(([key, field]) => ({
      key,
      field,
      isRequired: !isOptional(field),
    }));
    const isKnown = tables.some((table) => isSame(table.rows, rows));
    tables.push({ place, rows });
    if (!isKnown) for (const { key, field } of rows) collectTables(field, join(place, key), tables);
    else tables.pop();
  }
}

function listMarkers(field: z.core.$ZodType): string[] {
  const node = unwrap(field);
  const { def } = node._zod;
  const own = NOTES.get(node)?.markers;
  if (own) return [own];
  if (def.type === 'union') return def.options.flatMap(listMarkers);
  if (def.type === 'array') return listMarkers(def.element);
  return def.type === 'record' ? listMarkers(def.valueType) : [];
}

function isSame(one: readonly ReferenceRow[], other: readonly ReferenceRow[]): boolean {
  return one.length === other.length && one.every(({ field }, index) => field === other[index]?.field);
}

/** What sets an alternative apart: `type: choice`. */
function nameOption(option: z.core.$ZodType): string {
  const node = unwrap(option);
  if (node._zod.def.type !== 'object') return '';
  const type = node._zod.def.shape.type;
  const literal = type && unwrap(type);
  return literal?._zod.def.type === 'literal' ? `type: ${literal._zod.def.values.join()}` : '';
}

function join(place: string, part: string): string {
  return [place, part].filter(Boolean).join(' › ');
}

function renderTable({ place, rows }: ReferenceTable): string {
  const lines = rows.map(({ key, isRequired, field }) => {
    const { description, example } = readMeta(field);
    const cells = [`\`${key}\`${isRequired ? ' \\*' : ''}`, wordKind(unwrap(field)), description, example];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    ...(place ? [`### \`${place}\``, ''] : []),
    '| Clé | Écriture | Ce qu’elle dit | Exemple |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function readMeta(schema: z.core.$ZodType): { description: string; example: string } {
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema));
  const first = Array.isArray(meta?.examples) ? meta.examples[0] : undefined;
  return {
    description: meta?.description ?? '',
    example: first === undefined ? '' : `\`${typeof first === 'string' ? first : JSON.stringify(first)}\``,
  };
}

const TEXTS: Record<TextKind, string> = {
  plain: 'texte simple',
  inline: 'Markdown, sur une ligne',
  block: 'Markdown',
};

function wordKind(node: SchemaNode): string {
  const note = NOTES.get(node);
  if (note?.text) return TEXTS[note.text];
  if (note?.ids === 'condition') return 'condition';
  const { def } = node._zod;
  switch (def.type) {
    case 'string':
      return note?.ids ? 'identifiant' : 'texte';
    case 'number':
      return 'nombre';
    case 'boolean':
      return '`true` ou `false`';
    case 'enum':
      return Object.keys(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'literal':
      return def.values.map((value) => `\`${value}\``).join(', ');
    case 'array':
      return `liste\u00a0: ${wordKind(unwrap(def.element))}`;
    case 'record':
      return 'clés choisies par vous';
    case 'object':
      return 'clés du format';
    case 'union':
      return [...new Set(def.options.map((option) => wordKind(unwrap(option))))].join(', ou ');
    case 'null':
      return '`null`';
    default:
      return '';
  }
}
