/** What is read from the schemas of authored files: settings of the editor, the reference page, the lists of keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, findFormat } from '../../src/cli/formats';
import { buildJsonSchemas, REFERENCE_FILE, SCHEMA_FOLDER } from '../../src/cli/schemaCommand';
import { LAW_FORMAT } from '../../src/trees/messages/law/format';
import { renderReference } from '../../src/trees/reference';

const FOLDERS = ['decision-trees', 'law', 'docs', 'training', 'bank'];
const AUTHORED = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

describe('the formats', () => {
  it('cover every file that an author writes', () =>
    expect(AUTHORED.filter((path) => !findFormat(path))).toEqual([]));

  it('are each the format of some file', () => {
    const used = new Set(AUTHORED.map((path) => findFormat(path)?.id));
    expect(FORMATS.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are tied to their files by the settings of VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(FORMATS.map(({ id, files }) => [`./${SCHEMA_FOLDER}/${id}.json`, files])),
    );
  });

  it('are what the reference page says: `npm run tree -- schema --reference` writes it', () =>
    expect(readFileSync(REFERENCE_FILE, 'utf8')).toBe(renderReference(FORMATS)));
});

describe('the JSON Schemas', () => {
  const schemas = buildJsonSchemas({
    facts: ['client', 'montant'],
    options: { client: ['a'], montant: [] },
    steps: [],
    guides: ['g/h'],
    references: ['cciv-1'],
    values: ['v'],
    trees: ['essai'],
  });

  it('describe every field with its meaning and an example', () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties' && !path.includes('definitions'))
          for (const [name, field] of Object.entries(value as Record<string, Record<string, unknown>>))
            if (!field.description || (!field.examples && field.const === undefined))
              missing.push(`${path}/${name}`);
        if (key !== 'examples' && key !== 'default') visit(value, `${path}/${key}`);
      }
    };
    for (const [id, schema] of Object.entries(schemas)) visit(schema, id);
    expect(missing).toEqual([]);
  });

  it('show every sentence of the catalogue of the law’s format', () => {
    const shown = JSON.stringify(schemas);
    const listDescriptions = (node: object): string[] =>
      Object.entries(node).flatMap(([key, value]) => {
        if (key === 'description') return [value];
        return typeof value === 'object' && !/^(example|moreExamples)$/.test(key)
          ? listDescriptions(value)
          : [];
      });
    const all = listDescriptions(LAW_FORMAT);
    expect(all).toContain(LAW_FORMAT.dates.counted.rule.description);
    // the schema of a Markdown text goes on to tell its markers
    const isShown = (one: string) => shown.includes(`"description":${JSON.stringify(one).slice(0, -1)}`);
    expect(all.filter((one) => !isShown(one))).toEqual([]);
  });

  it('hold no empty enumeration, which editors refuse', () =>
    expect(JSON.stringify(schemas)).not.toContain('"enum":[]'));

  it('offer the ids that exist', () => {
    const text = JSON.stringify(schemas.tree);
    for (const id of ['"client"', '"g/h"', '"cciv-1"', '"tree:essai"', '<= @v']) expect(text).toContain(id);
  });
});
