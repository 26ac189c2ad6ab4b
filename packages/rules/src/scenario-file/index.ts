export { readScenario, type Scenario } from './read-scenario.ts';
export { scenarioJsonSchema } from './schema.ts';
