/**
 * The view of an exercise and its case, fetched where they are wanted.
 *
 * One place for all who fetch them: each `import()` of the same file may be bundled apart, and what was fetched by one
 * would be missing to the other without a connection.
 */
export async function loadExercise(scenario: string) {
  const [{ default: View }, { default: loaders }] = await Promise.all([
    import('../Training/Exercise'),
    import('~training/loaders'),
  ]);
  return { View, data: await loaders.loadScenario(scenario) };
}
