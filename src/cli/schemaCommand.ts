/** `tree schema`: the JSON Schemas by which editors complete and check the content, with the ids that exist now. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLawJsonSchemas } from '../law/schema';
import { buildTrainingJsonSchemas } from '../training/jsonSchema';
import { buildTreeJsonSchemas } from '../trees/jsonSchema';
import { LETTERS } from '../trees/structure';
import { loadChecked } from './project';
import type { CommandResult, Context } from './result';

/** Writes `*.schema.json` beside the content they describe; nothing else reads them but editors. */
export async function runSchema({ root, today }: Context): Promise<CommandResult> {
  const { content, law, guides } = await loadChecked(root, today);
  const options = Object.fromEntries([
    ...Object.values(content.facts).map((fact) => [fact.id, (fact.options ?? []).map((option) => option.id)]),
    ...Object.values(law.derived).map((fact) => [fact.id, Object.keys(fact.options)]),
  ]);
  const trees = buildTreeJsonSchemas({
    facts: Object.keys(content.facts),
    options,
    steps: Object.keys(content.steps),
    guides: guides.map((guide) => guide.id),
    letters: guides.flatMap(({ id }) => (id.startsWith(LETTERS) ? [id.slice(LETTERS.length)] : [])),
    references: Object.keys(law.references),
    values: Object.keys(law.values),
    trees: Object.keys(content.trees),
  });
  const written: string[] = [];
  for (const [folder, schemas] of Object.entries({
    'decision-trees': trees,
    law: buildLawJsonSchemas(),
    training: buildTrainingJsonSchemas(),
  }))
    for (const [name, schema] of Object.entries(schemas)) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, name), `${JSON.stringify(schema, null, 2)}\n`);
      written.push(`${folder}/${name}`);
    }
  return { output: written.join('\n'), exitCode: 0 };
}
