import type { Model, Problem } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import type { CoveredFinding } from './findings.ts';
import type { Surveys } from './surveys.ts';
import type { Words } from './words.ts';

/** A model, its words and its scenario files: all that the commands know of a country. */
export interface Knowledge {
  readonly model: Model;
  /** Languages that the words exist in; the first is the default. */
  readonly locales: readonly string[];
  words(locale: string): Words;
  /** Everything that the sources state. */
  readonly findings: readonly CoveredFinding[];
  readonly surveys: Surveys;
  /** What is wrong with the model and its words, with the files that hold it where that is known. */
  problems(): readonly Problem[];
  /** The curated scenarios, in order, and what is wrong with files that could not be read. */
  readScenarios(): { readonly scenarios: readonly Scenario[]; readonly problems: readonly Problem[] };
  /** The files of the curated scenarios. */
  scenarioFiles(): readonly string[];
}
