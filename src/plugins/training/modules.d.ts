/** The scenarios, for the facilitator's kit. */
declare module '~training/kit' {
  const scenarios: import('../../training/model').ScenarioListing[];
  export default scenarios;
}

/** Any scenario, all questions, or what lists need, fetched when a page wants them. */
declare module '~training/loaders' {
  const loader: import('../../training/model').TrainingLoader;
  export default loader;
}
