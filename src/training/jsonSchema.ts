/** JSON Schemas of the files of `training/`, for completion in editors. */
import * as z from 'zod';
import { courseSchema, quizSchema, scenarioSchema, skillsSchema } from './format';

/** Builds the schemas. @returns by file name */
export function buildTrainingJsonSchemas(): Record<string, object> {
  const schemas = {
    'scenario.schema.json': scenarioSchema,
    'quiz.schema.json': quizSchema,
    'course.schema.json': courseSchema,
    'skills.schema.json': skillsSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    ]),
  );
}
