/** The data of the pages, written through `createData`, and the module by which any page reaches it. */
import type { PluginContentLoadedActions } from '@docusaurus/types';
import { listScenario } from '../../training/compile';
import type { Fingerprinted } from '../../training/fingerprint';
import type { CompiledTraining, TrainingAnswers, TrainingIndex, TrainingPrints } from '../../training/model';
import type { TrainingPaths } from './routes';

/** Creates the data. @param aliased - turns a path that `createData` returned into a module name */
export async function createTrainingData(
  training: CompiledTraining,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
  aliased: (path: string) => string,
): Promise<{ paths: TrainingPaths; loaders: string }> {
  const create = async (name: string, value: unknown) =>
    aliased(await createData(name, JSON.stringify(value)));
  const { questions, scenarios, ...rest } = training;
  const facts = scenarios.flatMap(({ asked }) =>
    asked.map(({ fact: { id, label } }) => [id, label] as const),
  );
  const index: TrainingIndex = {
    ...rest,
    scenarios: scenarios.map(listScenario),
    facts: Object.fromEntries(facts),
  };
  const prints: TrainingPrints = {
    questions: Object.fromEntries(Object.values(questions).map((one) => [one.id, pickPrint(one)] as const)),
    scenarios: scenarios.map((one) => ({ id: one.id, title: one.title, ...pickPrint(one) })),
  };
  const entries = scenarios.map(
    async (scenario) => [scenario.id, await create(`scenario-${scenario.id}.json`, scenario)] as const,
  );
  const courses = training.courses.map(async (course) => {
    const asked = course.stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.questions : []));
    const known = Object.fromEntries(asked.map((id) => [id, questions[id]]));
    return [course.id, await create(`course-${course.id}.json`, { course, questions: known })] as const;
  });
  const paths = {
    index: await create('index.json', index),
    questions: await create('questions.json', questions),
    scenarios: Object.fromEntries(await Promise.all(entries)),
    courses: Object.fromEntries(await Promise.all(courses)),
  };
  const own = {
    prints: await create('prints.json', prints),
    answers: await create('answers.json', listAnswers(scenarios)),
  };
  return { paths, loaders: await createData('loaders.js', renderLoaders(paths, own)) };
}

function pickPrint({ print, awaiting }: Fingerprinted): Fingerprinted {
  return { print, ...(awaiting && { awaiting }) };
}

/** The labels of the options that exercises offer, by fact: what a trainer reads of an answer. */
function listAnswers(scenarios: CompiledTraining['scenarios']): TrainingAnswers {
  const answers: Record<string, Record<string, string>> = {};
  for (const { fact } of scenarios.flatMap(({ asked }) => asked)) {
    const options = (fact.options ?? []).map(({ id, label }) => [id, label] as const);
    if (options.length > 0) answers[fact.id] = { ...answers[fact.id], ...Object.fromEntries(options) };
  }
  return answers;
}

function renderLoaders(
  { index, questions, scenarios }: TrainingPaths,
  { prints, answers }: { prints: string; answers: string },
): string {
  const imports = Object.entries(scenarios).map(
    ([id, path]) => `${JSON.stringify(id)}: () => import(${JSON.stringify(path)})`,
  );
  return `const scenarios = { ${imports.join(', ')} };
const read = (module) => module.default;
export default {
  loadScenario: (id) => scenarios[id] ? scenarios[id]().then(read) : Promise.reject(new RangeError(id)),
  loadQuestions: () => import(${JSON.stringify(questions)}).then(read),
  loadIndex: () => import(${JSON.stringify(index)}).then(read),
  loadPrints: () => import(${JSON.stringify(prints)}).then(read),
  loadAnswers: () => import(${JSON.stringify(answers)}).then(read),
};
`;
}
