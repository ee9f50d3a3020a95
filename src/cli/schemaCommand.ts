/** `tree schema`: what editors complete by, with the ids that exist now; `--reference`: the format as a page to read. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadFiles } from '../plugins/decision-trees/files';
import { loadUnchecked } from '../plugins/decision-trees/load';
import type { Project } from '../plugins/decision-trees/project';
import { TRAINING_FOLDER } from '../plugins/training/load';
import { type ParsedTraining, parseTraining } from '../training/parse';
import { buildJsonSchema, type JsonSchema } from '../trees/jsonSchema';
import { renderReference } from '../trees/reference';
import type { KnownIds } from '../trees/schema';
import { LETTERS } from '../trees/structure';
import { FORMATS } from './formats';
import type { CommandContext, CommandResult } from './result';

/** Where editors find the schemas, as `.vscode/settings.json` says; git ignores them. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** The page that describes the format to authors. */
export const REFERENCE_FILE = 'manuels/format.md';

/** Writes the JSON Schemas, or the reference page. */
export async function runSchema(
  { root, today }: CommandContext,
  { reference = false }: { reference?: boolean } = {},
): Promise<CommandResult> {
  const files = reference
    ? { [REFERENCE_FILE]: renderReference(FORMATS) }
    : buildSchemaFiles(await loadKnownIds(root, today));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { output: Object.keys(files).join('\n'), exitCode: 0 };
}

function buildSchemaFiles(ids: KnownIds): Record<string, string> {
  const files = Object.entries(buildJsonSchemas(ids)).map(
    ([id, schema]) => [`${SCHEMA_FOLDER}/${id}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return Object.fromEntries(files);
}

/** The JSON Schema of every kind of file. @returns by the id of the format */
export function buildJsonSchemas(ids: KnownIds): Record<string, JsonSchema> {
  return Object.fromEntries(FORMATS.map(({ id, schema }) => [id, buildJsonSchema(schema, ids)]));
}

/** Lists every id that a file may name. */
export async function loadKnownIds(root: string, today: string): Promise<KnownIds> {
  const [project, files] = await Promise.all([
    loadUnchecked(root, { today }),
    loadFiles(root, TRAINING_FOLDER, /\.ya?ml$/),
  ]);
  return { ...listProjectIds(project), ...listTrainingIds(parseTraining(files).training) };
}

function listProjectIds({ content, law, guides }: Project): KnownIds {
  const choices = Object.values(content.facts).flatMap(({ id, options }) =>
    options ? [[id, options.map((option) => option.id)] as const] : [],
  );
  const derived = Object.values(law.derived).map(({ id, options }) => [id, Object.keys(options)] as const);
  const scores = Object.values(content.scores).map(
    ({ id, bands }) => [id, bands.map((band) => band.id)] as const,
  );
  return {
    facts: Object.keys(content.facts),
    options: Object.fromEntries([...choices, ...derived, ...scores]),
    dates: Object.keys(law.dates),
    steps: Object.keys(content.steps),
    guides: guides.map(({ id }) => id),
    letters: guides.flatMap(({ id }) => (id.startsWith(LETTERS) ? [id.slice(LETTERS.length)] : [])),
    references: Object.keys(law.references),
    values: Object.keys(law.values),
    trees: Object.keys(content.trees),
    outcomes: Object.values(content.trees).flatMap(({ id, outcomes }) =>
      Object.keys(outcomes).map((outcome) => `${id}/${outcome}`),
    ),
  };
}

function listTrainingIds({ skills, scenarios, quizzes }: ParsedTraining): KnownIds {
  return {
    skills: Object.keys(skills?.data ?? {}),
    scenarios: scenarios.map(({ id }) => id),
    quizQuestions: quizzes.flatMap(({ data }) => data.questions.map(({ id }) => id)),
  };
}
